// SPDX-License-Identifier: EUPL-1.2
/**
 * Which party sees which collaboration. Row-level security asks this table itself: a query that forgot to look finds
 * nothing. A collaboration that nobody was let into is seen by the program alone.
 */
import { TENANT_TABELLEN } from './0001-register.ts'

const TABELLEN = `
create table toegang (
  samenwerking_id uuid not null references wegwijzer,
  partij_id uuid not null references partij,
  stand text not null check (stand in ('uitgenodigd', 'actief')),
  sinds timestamptz not null,
  primary key (samenwerking_id, partij_id)
);
create index toegang_partij on toegang (partij_id);
grant select, insert on toegang to driehoek_app;

-- namens: 'systeem', the id of a party, or '' (nobody).
create function mag_zien(welke uuid, namens text) returns boolean language sql stable as $$
  select namens = 'systeem' or exists (select from toegang g where g.samenwerking_id = welke
    and g.partij_id = case when namens in ('', 'systeem') then null else namens::uuid end and g.stand = 'actief')
$$;
-- The tenant of this transaction, if the one on whose behalf it runs (app.namens) may see it.
create function geldige_tenant() returns uuid language sql stable as $$
  select t.id from (select nullif(current_setting('app.tenant', true), '')::uuid as id) t
  where mag_zien(t.id, coalesce(current_setting('app.namens', true), ''))
$$;
`

export const sql0004 = [
  TABELLEN,
  // (select …): asked once per statement, not once per row
  ...TENANT_TABELLEN.map(
    (tabel) => `
drop policy eigen_samenwerking on ${tabel};
create policy eigen_samenwerking on ${tabel}
  using (samenwerking_id = (select geldige_tenant()))
  with check (samenwerking_id = (select geldige_tenant()));`,
  ),
].join('\n')
