// SPDX-License-Identifier: EUPL-1.2
/**
 * Puts a copy back into an empty database, in one transaction: either all of it stands there, or nothing. The tables
 * are first made as they were when the copy was taken; what changed in them since is done afterwards, with the data in.
 */
import { sql } from 'kysely'
import { z } from 'zod'
import { AppError } from '../../domain/errors.ts'
import type { Database } from '../database.ts'
import { foutcode } from '../fouten.ts'
import { migreerIn } from '../migreer.ts'
import { type Migratie, MIGRATIES } from '../migrations/index.ts'
import { schrijfAlsEigenaar, type Trx, werkAlsApp, wordTenant } from '../transactie.ts'
import { KOPIEVORM, type Kopiehoofd } from './maak-kopie.ts'
import { findTabellen, naamInSql, type Tabel } from './tabellen.ts'

const Hoofd = z.object({
  driehoek: z.literal('reservekopie'),
  vorm: z.number().int().positive(),
  schema: z.number().int().positive(),
  gemaakt_op: z.iso.datetime(),
})
const Regel = z.union([
  z.object({ tenant: z.uuid().nullable() }),
  z.object({ tabel: z.string(), kolommen: z.array(z.string()).min(1) }),
  z.array(z.string().nullable()),
])

const PER_KEER = 200
/** Characters of values per statement; a chunk of a file is large by itself. */
const TEKENS_PER_KEER = 4_000_000

export interface Teruggezet {
  readonly gemaaktOp: string
  readonly samenwerkingen: number
  readonly rijen: number
}

/**
 * `regels`: the lines of maakKopie, of which the file's checksum was found right before.
 * Refuses: kopie_onbekend, kopie_nieuwer, database_niet_leeg.
 */
export async function zetKopieTerug(
  db: Database,
  regels: AsyncIterable<string>,
  migraties: readonly Migratie[] = MIGRATIES,
): Promise<Teruggezet> {
  return await schrijfAlsEigenaar(db, async (trx) => {
    const eigen = findEigendom(migraties)
    await eisLeeg(trx, eigen)
    const lezer = regels[Symbol.asyncIterator]()
    const hoofd = leesHoofd((await lezer.next()).value)
    if (hoofd.schema > (migraties.at(-1)?.nr ?? 0)) throw new AppError('kopie_nieuwer')
    await ruimOp(trx, eigen)
    await migreerIn(
      trx,
      migraties.filter((m) => m.nr <= hoofd.schema),
    )
    await werkAlsApp(trx)
    const telling = await vulOfWeiger(trx, { [Symbol.asyncIterator]: () => lezer })
    await sql.raw('reset role').execute(trx)
    await migreerIn(trx, migraties)
    return { gemaaktOp: hoofd.gemaakt_op, ...telling }
  })
}

function leesHoofd(regel: unknown): Kopiehoofd {
  const hoofd = Hoofd.safeParse(typeof regel === 'string' ? leesJson(regel) : null)
  if (!hoofd.success) throw new AppError('kopie_onbekend')
  if (hoofd.data.vorm > KOPIEVORM) throw new AppError('kopie_nieuwer')
  return hoofd.data
}

function leesJson(regel: string): unknown {
  try {
    return JSON.parse(regel)
  } catch {
    throw new AppError('kopie_onbekend')
  }
}

/** Nobody's work may be overwritten, ours or another program's: nothing stands there but our own tables, and those are empty. */
async function eisLeeg(trx: Trx, eigen: Eigendom): Promise<void> {
  const { rows } = await sql<{ naam: string }>`
    select c.relname as naam from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
      and not exists (select from pg_depend d where d.objid = c.oid and d.deptype in ('e', 'a', 'i'))
    union all
    select p.proname || '()' from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'public' and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`.execute(
    trx,
  )
  const vreemd = rows.some(
    ({ naam }) => !eigen.tabellen.has(naam) && !eigen.functies.has(naam.replace('()', '')),
  )
  if (vreemd) throw new AppError('database_niet_leeg')
  if (!rows.some(({ naam }) => naam === 'wegwijzer')) return
  const iets = await trx
    .selectFrom('wegwijzer')
    .select('samenwerking_id')
    .limit(1)
    .executeTakeFirst()
  if (iets) throw new AppError('database_niet_leeg')
}

interface Eigendom {
  readonly tabellen: ReadonlySet<string>
  readonly functies: ReadonlySet<string>
}

/** What our migrations make, by name. */
function findEigendom(migraties: readonly Migratie[]): Eigendom {
  const namen = (soort: string) =>
    migraties.flatMap((m) =>
      [...m.sql.matchAll(new RegExp(`\\bcreate ${soort} (\\w+)`, 'g'))].map(
        (gevonden) => gevonden[1] ?? '',
      ),
    )
  return {
    tabellen: new Set(['schema_migratie', ...namen('table')]),
    functies: new Set(namen('function')),
  }
}

/** Our empty tables of today make room for those of the copy. Without cascade: what others hang on them stops us. */
async function ruimOp(trx: Trx, eigen: Eigendom): Promise<void> {
  const tabellen = [...eigen.tabellen].map(naamInSql).join(', ')
  await sql.raw(`drop table if exists ${tabellen}`).execute(trx)
  for (const naam of eigen.functies)
    await sql.raw(`drop function if exists ${naamInSql(naam)}`).execute(trx)
}

/** PostgreSQL refuses what a whole copy never holds: wrong types, a row twice, another tenant's row. */
async function vulOfWeiger(trx: Trx, regels: AsyncIterable<string>): ReturnType<typeof vul> {
  try {
    return await vul(trx, regels)
  } catch (fout) {
    if (/^(22|23|42501|42701)/.test(foutcode(fout) ?? '')) throw new AppError('kopie_beschadigd')
    throw fout
  }
}

async function vul(
  trx: Trx,
  regels: AsyncIterable<string>,
): Promise<{ samenwerkingen: number; rijen: number }> {
  const tabellen = new Map((await findTabellen(trx)).map((t) => [t.naam, t]))
  let samenwerkingen = 0
  let rijen = 0
  let stapel: Stapel | null = null
  for await (const tekst of regels) {
    const regel = Regel.safeParse(leesJson(tekst))
    if (!regel.success) throw new AppError('kopie_onbekend')
    if (Array.isArray(regel.data)) {
      if (!stapel || regel.data.length !== stapel.kolommen.length)
        throw new AppError('kopie_onbekend')
      stapel.rijen.push(regel.data)
      stapel.tekens += tekst.length
      rijen += 1
      if (stapel.rijen.length >= PER_KEER || stapel.tekens >= TEKENS_PER_KEER)
        await leeg(trx, stapel)
    } else {
      if (stapel) await leeg(trx, stapel)
      stapel = null
      if ('tenant' in regel.data) {
        if (regel.data.tenant !== null) {
          await wordTenant(trx, regel.data.tenant)
          samenwerkingen += 1
        }
      } else stapel = maakStapel(tabellen.get(regel.data.tabel), regel.data.kolommen)
    }
  }
  if (stapel) await leeg(trx, stapel)
  return { samenwerkingen, rijen }
}

interface Stapel {
  readonly tabel: string
  readonly kolommen: readonly { readonly naam: string; readonly type: string }[]
  rijen: (string | null)[][]
  tekens: number
}

function maakStapel(tabel: Tabel | undefined, namen: readonly string[]): Stapel {
  const kolommen = namen.map((naam) => tabel?.kolommen.find((k) => k.naam === naam))
  if (!tabel || kolommen.some((k) => !k)) throw new AppError('kopie_onbekend')
  return {
    tabel: tabel.naam,
    kolommen: kolommen.filter((k) => k !== undefined),
    rijen: [],
    tekens: 0,
  }
}

/** One array of text per column: PostgreSQL itself reads each value back in its type. */
async function leeg(trx: Trx, stapel: Stapel): Promise<void> {
  if (stapel.rijen.length === 0) return
  const { tabel, kolommen, rijen } = stapel
  const namen = kolommen.map((k) => naamInSql(k.naam)).join(', ')
  const waarden = kolommen.map((k, i) => `k${i}::${k.type}`).join(', ')
  const bron = kolommen.map((_, i) => sql`${rijen.map((r) => r[i] ?? null)}::text[]`)
  await sql`insert into ${sql.raw(naamInSql(tabel))} (${sql.raw(namen)})
    select ${sql.raw(waarden)} from unnest(${sql.join(bron)}) as r(${sql.raw(kolommen.map((_, i) => `k${i}`).join(', '))})`.execute(
    trx,
  )
  stapel.rijen = []
  stapel.tekens = 0
}
