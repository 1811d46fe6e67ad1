// SPDX-License-Identifier: EUPL-1.2
/**
 * The register. The tenant key `samenwerking_id` comes first in every key and index, so that the tables can be
 * distributed on it; there is no search index, because a search always stays within one tenant and one version, which
 * the primary key already narrows down to some hundreds of rows.
 */

/** Tables that belong to one collaboration: row-level security holds on each of them. */
export const TENANT_TABELLEN = [
  'samenwerking',
  'deelname',
  'document',
  'document_inhoud',
  'bron',
  'ontleding',
  'ontleding_stap',
  'overeenkomst',
  'pijler',
  'paragraaf',
  'afspraak',
  'prestatie',
  'passage',
  'logboek',
] as const

const TABELLEN = `
-- The directory: what everyone may see, and the way from an address to a tenant. No contents of agreements.
create table wegwijzer (
  samenwerking_id uuid primary key,
  slug text unique,
  stempel bigint not null default 0,
  bijgewerkt_op timestamptz not null,
  samenvatting jsonb,
  documenten jsonb not null default '[]'
);
create table documentwegwijzer (
  document_id uuid primary key,
  samenwerking_id uuid not null references wegwijzer,
  sha256 text not null
);
create index documentwegwijzer_sha256 on documentwegwijzer (sha256);
create index documentwegwijzer_samenwerking on documentwegwijzer (samenwerking_id);

-- A party takes part in several collaborations: one row per organisation, never changed by one of them.
create table partij (
  partij_id uuid primary key,
  naam text not null,
  naamsleutel text not null unique
);

create table samenwerking (
  samenwerking_id uuid primary key references wegwijzer,
  naam text not null,
  voorbeeld boolean not null default false,
  aangemaakt_op timestamptz not null
);
create table deelname (
  samenwerking_id uuid not null references samenwerking,
  partij_id uuid not null references partij,
  rol text not null check (rol in ('gemeente', 'corporatie', 'huurdersorganisatie', 'anders')),
  alias jsonb not null default '[]',
  volgorde int not null,
  primary key (samenwerking_id, partij_id)
);

create table document (
  samenwerking_id uuid not null references samenwerking,
  document_id uuid not null,
  naam text not null,
  formaat text check (formaat in ('pdf', 'docx', 'odt', 'txt', 'md')),
  grootte bigint not null check (grootte >= 0),
  sha256 text not null,
  stand text not null check (stand in ('ontvangen', 'bezig', 'gelezen', 'mislukt', 'in_register', 'weggegooid')),
  bezig_door uuid,
  pogingen int not null default 0,
  fout jsonb,
  titel text,
  aantallen jsonb,
  nieuwe_samenwerking boolean not null,
  ontvangen_op timestamptz not null,
  primary key (samenwerking_id, document_id)
);
create table document_inhoud (
  samenwerking_id uuid not null,
  document_id uuid not null,
  deel int not null,
  bytes bytea not null,
  primary key (samenwerking_id, document_id, deel),
  foreign key (samenwerking_id, document_id) references document
);
create table bron (
  samenwerking_id uuid not null,
  document_id uuid not null,
  bron text not null,
  primary key (samenwerking_id, document_id),
  foreign key (samenwerking_id, document_id) references document
);
create table ontleding (
  samenwerking_id uuid not null,
  document_id uuid not null,
  versietoken int not null,
  ontleding text not null,
  primary key (samenwerking_id, document_id),
  foreign key (samenwerking_id, document_id) references document
);
create table ontleding_stap (
  samenwerking_id uuid not null,
  document_id uuid not null,
  nr int not null,
  wie text not null,
  tijdstip timestamptz not null,
  wat text not null,
  stap text not null,
  ongedaan boolean not null default false,
  primary key (samenwerking_id, document_id, nr),
  foreign key (samenwerking_id, document_id) references ontleding
);

create table overeenkomst (
  samenwerking_id uuid not null,
  overeenkomst_id uuid not null,
  versie int not null check (versie > 0),
  document_id uuid not null,
  ontleding_token int not null,
  stand text not null check (stand in ('concept', 'vastgesteld', 'vervangen')),
  gegevens jsonb not null,
  bevindingen jsonb not null,
  weggelaten jsonb not null,
  bewaard_op timestamptz not null,
  vastgesteld_op timestamptz,
  vervangen_op timestamptz,
  versietoken int not null default 1,
  primary key (samenwerking_id, overeenkomst_id),
  unique (samenwerking_id, versie),
  unique (samenwerking_id, document_id),
  foreign key (samenwerking_id, document_id) references document
);
create unique index overeenkomst_in_kracht on overeenkomst (samenwerking_id) where stand = 'vastgesteld';

-- The id of a pijler, paragraaf, afspraak or prestatie lasts over versions; each version has its own row for it.
create table pijler (
  samenwerking_id uuid not null,
  overeenkomst_id uuid not null,
  pijler_id uuid not null,
  volgorde int not null,
  nummer text,
  titel text,
  inleiding text,
  zoektekst text not null,
  zoekstam tsvector not null,
  zoekwoord tsvector not null,
  primary key (samenwerking_id, overeenkomst_id, pijler_id),
  foreign key (samenwerking_id, overeenkomst_id) references overeenkomst
);
create table paragraaf (
  samenwerking_id uuid not null,
  overeenkomst_id uuid not null,
  paragraaf_id uuid not null,
  pijler_id uuid not null,
  volgorde int not null,
  nummer text,
  titel text,
  inleiding text,
  zoektekst text not null,
  zoekstam tsvector not null,
  zoekwoord tsvector not null,
  primary key (samenwerking_id, overeenkomst_id, paragraaf_id),
  foreign key (samenwerking_id, overeenkomst_id, pijler_id) references pijler
);
create table afspraak (
  samenwerking_id uuid not null,
  overeenkomst_id uuid not null,
  afspraak_id uuid not null,
  paragraaf_id uuid not null,
  sleutel text,
  volgnummer int not null,
  nummer text,
  adres text not null,
  tekst text not null,
  looptijd_tot int,
  kolommen jsonb,
  velden jsonb not null,
  zoektekst text not null,
  zoekstam tsvector not null,
  zoekwoord tsvector not null,
  versietoken int not null default 1,
  primary key (samenwerking_id, overeenkomst_id, afspraak_id),
  unique (samenwerking_id, overeenkomst_id, adres),
  foreign key (samenwerking_id, overeenkomst_id, paragraaf_id) references paragraaf
);
create table prestatie (
  samenwerking_id uuid not null,
  overeenkomst_id uuid not null,
  prestatie_id uuid not null,
  afspraak_id uuid not null,
  sleutel text,
  volgorde int not null,
  naam text not null,
  jaar int,
  tekst text not null,
  kolommen jsonb,
  velden jsonb not null,
  zoektekst text not null,
  zoekstam tsvector not null,
  zoekwoord tsvector not null,
  versietoken int not null default 1,
  primary key (samenwerking_id, overeenkomst_id, prestatie_id),
  foreign key (samenwerking_id, overeenkomst_id, afspraak_id) references afspraak
);
create table passage (
  samenwerking_id uuid not null,
  overeenkomst_id uuid not null,
  onderdeel_id uuid not null,
  volgorde int not null,
  van int not null,
  tot int not null check (tot >= van),
  regel int not null,
  tot_regel int not null,
  bladzijde int,
  primary key (samenwerking_id, overeenkomst_id, onderdeel_id, volgorde),
  foreign key (samenwerking_id, overeenkomst_id) references overeenkomst
);

-- Only the items of a concept can be replaced by those of a corrected document.
create function alleen_concept() returns trigger language plpgsql as $$
begin
  if exists (select from overeenkomst o where o.samenwerking_id = old.samenwerking_id
      and o.overeenkomst_id = old.overeenkomst_id and o.stand <> 'concept') then
    raise exception 'een vastgestelde versie blijft zoals zij is' using errcode = 'restrict_violation';
  end if;
  return old;
end $$;
create trigger pijler_blijft before delete on pijler for each row execute function alleen_concept();
create trigger paragraaf_blijft before delete on paragraaf for each row execute function alleen_concept();
create trigger afspraak_blijft before delete on afspraak for each row execute function alleen_concept();
create trigger prestatie_blijft before delete on prestatie for each row execute function alleen_concept();

-- json, not jsonb: the exact text is what the hash was taken over.
create table logboek (
  samenwerking_id uuid not null references samenwerking,
  nr bigint not null,
  log_id uuid not null,
  tijdstip timestamptz not null,
  wie text not null,
  wat text not null,
  soort text not null,
  onderdeel_id uuid not null,
  voor json,
  na json,
  vorige_hash text,
  hash text not null,
  primary key (samenwerking_id, nr)
);
create index logboek_onderdeel on logboek (samenwerking_id, onderdeel_id, nr);
create function logboek_blijft() returns trigger language plpgsql as $$
begin
  raise exception 'het logboek kan alleen aangevuld worden' using errcode = 'restrict_violation';
end $$;
create trigger logboek_alleen_aanvullen before update or delete on logboek
  for each row execute function logboek_blijft();
create trigger logboek_niet_leeg before truncate on logboek
  for each statement execute function logboek_blijft();
`

/** Rights of the role that the program works as; it owns nothing. */
const RECHTEN = `
grant usage on schema public to driehoek_app;
grant select, insert, update on wegwijzer to driehoek_app;
grant select, insert, delete on documentwegwijzer to driehoek_app;
grant select, insert on partij to driehoek_app;
grant select, insert, update on samenwerking, document, overeenkomst to driehoek_app;
grant select, insert, update, delete on deelname, ontleding, ontleding_stap, afspraak, prestatie to driehoek_app;
grant select, insert, delete on document_inhoud, bron, pijler, paragraaf, passage to driehoek_app;
grant select, insert on logboek to driehoek_app;
`

export const sql0001 = [
  TABELLEN,
  ...TENANT_TABELLEN.map(
    (tabel) => `
alter table ${tabel} enable row level security;
alter table ${tabel} force row level security;
create policy eigen_samenwerking on ${tabel}
  using (samenwerking_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (samenwerking_id = nullif(current_setting('app.tenant', true), '')::uuid);`,
  ),
  RECHTEN,
].join('\n')
