// SPDX-License-Identifier: EUPL-1.2
/**
 * The head of each logboek, apart from its lines: a chain shows a changed or missing line by itself, but not that its
 * last lines were cut off. Lines from before have their head taken once, here.
 */
export const sql0002 = `
alter table wegwijzer add column logboek_nr bigint not null default 0, add column logboek_hash text;
do $$
declare w record;
begin
  for w in select samenwerking_id from wegwijzer loop
    perform set_config('app.tenant', w.samenwerking_id::text, true);
    update wegwijzer set (logboek_nr, logboek_hash) =
      (select l.nr, l.hash from logboek l where l.samenwerking_id = w.samenwerking_id order by l.nr desc limit 1)
    where samenwerking_id = w.samenwerking_id
      and exists (select from logboek l where l.samenwerking_id = w.samenwerking_id);
  end loop;
  perform set_config('app.tenant', '', true);
end $$;

-- A copy says in its first line which migration its tables are of.
grant select on schema_migratie to driehoek_app;
`
