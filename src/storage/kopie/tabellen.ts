// SPDX-License-Identifier: EUPL-1.2
/**
 * Which tables a copy holds, read from the database itself: a table that a later migration adds comes along without
 * anybody thinking of it.
 */
import { sql } from 'kysely'
import type { Trx } from '../transactie.ts'

export interface Kolom {
  readonly naam: string
  /** As PostgreSQL writes it: 'uuid', 'timestamp with time zone', 'text[]'. */
  readonly type: string
}

export interface Tabel {
  readonly naam: string
  readonly kolommen: readonly Kolom[]
  /** Row-level security shows only one tenant at a time, so it is copied per tenant. */
  readonly perTenant: boolean
}

/** Kept by the program itself in every database; a copy carries its number in its first line instead. */
const NIET_MEE = new Set(['schema_migratie'])

/** All tables, each after the tables it refers to. */
export async function findTabellen(trx: Trx): Promise<Tabel[]> {
  const { rows: kolommen } = await sql<{ tabel: string; naam: string; type: string; per: boolean }>`
    select c.relname as tabel, a.attname as naam, format_type(a.atttypid, a.atttypmod) as type, c.relrowsecurity as per
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
    where n.nspname = 'public' and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
      and a.attgenerated = ''
    order by c.relname, a.attnum`.execute(trx)
  const { rows: verwijzingen } = await sql<{ van: string; naar: string }>`
    select distinct v.relname as van, d.relname as naar from pg_constraint k
    join pg_class v on v.oid = k.conrelid join pg_class d on d.oid = k.confrelid
    join pg_namespace n on n.oid = v.relnamespace
    where k.contype = 'f' and n.nspname = 'public' and v.oid <> d.oid`.execute(trx)
  const tabellen = new Map<string, Tabel & { kolommen: Kolom[] }>()
  for (const { tabel, naam, type, per } of kolommen) {
    if (NIET_MEE.has(tabel)) continue
    const rij = tabellen.get(tabel) ?? { naam: tabel, kolommen: [], perTenant: per }
    rij.kolommen.push({ naam, type })
    tabellen.set(tabel, rij)
  }
  return sorteer([...tabellen.values()], verwijzingen)
}

function sorteer(
  tabellen: readonly Tabel[],
  verwijzingen: readonly { readonly van: string; readonly naar: string }[],
): Tabel[] {
  const klaar = new Set<string>()
  const rest = new Set(tabellen)
  const volgorde: Tabel[] = []
  while (rest.size > 0) {
    const vrij = [...rest].filter((t) =>
      verwijzingen.every((v) => v.van !== t.naam || klaar.has(v.naar)),
    )
    if (vrij.length === 0) throw new Error('tables that refer to each other in a circle')
    for (const tabel of vrij) {
      rest.delete(tabel)
      klaar.add(tabel.naam)
      volgorde.push(tabel)
    }
  }
  return volgorde
}

/** A name in SQL; names come from the database's own catalogue, never from a file. */
export function naamInSql(naam: string): string {
  return `"${naam.replaceAll('"', '""')}"`
}
