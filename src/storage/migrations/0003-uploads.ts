// SPDX-License-Identifier: EUPL-1.2
/**
 * The pieces of a file come in before its document does, each in a short transaction of its own. `upload` remembers
 * them until the document is there, so that what a stopped process left behind can be found and removed. Like the
 * directory it belongs to no collaboration: the one it is for may not exist yet.
 */
export const sql0003 = `
alter table document_inhoud drop constraint document_inhoud_samenwerking_id_document_id_fkey;
create table upload (
  samenwerking_id uuid not null,
  document_id uuid not null,
  bezig_door uuid not null,
  begonnen_op timestamptz not null,
  primary key (samenwerking_id, document_id)
);
grant select, insert, delete on upload to driehoek_app;
`
