// SPDX-License-Identifier: EUPL-1.2
/**
 * Search in one version. PostgreSQL stems and ranks; `zoekstam` holds Dutch stems, `zoekwoord` the words as they are,
 * for the beginning of a word and for words that the stemmer throws away. Parts of compounds come after those. No extension is needed: the text was folded
 * before it came in (domain/vouwtekst.ts).
 */
import { sql } from 'kysely'
import type { Velden } from '../domain/overeenkomst.ts'
import { compoundParts, type Zoekvraag } from '../domain/zoekvraag.ts'
import type { Trx } from './transactie.ts'

export interface Vondst {
  readonly id: string
  readonly soort: 'pijler' | 'paragraaf' | 'afspraak' | 'prestatie'
  readonly adres: string | null
  readonly nummer: string | null
  /** Text without the columns of its row. */
  readonly tekst: string
  /** For the filters; null for a heading. */
  readonly velden: (Velden & { readonly looptijd_tot?: number | null }) | null
  readonly jaar: number | null
  readonly pijlerId: string
  readonly pijlerNummer: string | null
  readonly opNummer: boolean
  readonly opTekst: boolean
  readonly rang: number
}

/**
 * Words that the Dutch stemmer throws away ('de', 'van') are only asked for when there is nothing else. `delen`: what
 * of the other words is looked for inside longer ones.
 */
async function splitsStopwoorden(
  trx: Trx,
  woorden: readonly string[],
): Promise<{
  readonly gewoon: readonly string[]
  readonly stop: readonly string[]
  readonly delen: ReadonlyMap<string, readonly string[]>
}> {
  if (woorden.length === 0) return { gewoon: [], stop: [], delen: new Map() }
  const { rows } = await sql<{ woord: string; stop: boolean; stam: string | null }>`
    select woord, numnode(plainto_tsquery('pg_catalog.dutch', woord)) = 0 as stop,
      (ts_lexize('pg_catalog.dutch_stem', woord))[1] as stam
    from unnest(${woorden}::text[]) as woord`.execute(trx)
  return {
    gewoon: rows.filter((r) => !r.stop).map((r) => r.woord),
    stop: rows.filter((r) => r.stop).map((r) => r.woord),
    delen: new Map(rows.map((r) => [r.woord, r.stop ? [] : compoundParts(r.woord, r.stam ?? '')])),
  }
}

/** A word as tsquery operand. Folded words hold letters, digits and dots only; the quotes make even that safe. */
function operand(woord: string, begin: boolean): string {
  return `'${woord.replaceAll(/['\\]/g, '')}'${begin ? ':*' : ''}`
}

export async function findVondsten(
  trx: Trx,
  samenwerkingId: string,
  overeenkomstId: string,
  vraag: Zoekvraag,
): Promise<Vondst[]> {
  const { gewoon, stop, delen } = await splitsStopwoorden(trx, vraag.woorden)
  const laatste = vraag.woorden.at(-1)
  const gezocht = gewoon.length > 0 || vraag.zinnen.length > 0 ? gewoon : stop
  // One letter begins half the dictionary.
  const isBegin = (w: string): boolean => vraag.laatsteGaatDoor && w === laatste && w.length > 1
  const heeftTekst = gezocht.length > 0 || vraag.zinnen.length > 0

  const alsWoord = gezocht.map(
    (w) => sql<boolean>`(zoekstam @@ plainto_tsquery('pg_catalog.dutch', ${w})
      or zoekwoord @@ to_tsquery('pg_catalog.simple', ${operand(w, isBegin(w))}))`,
  )
  // One version holds some hundreds of items: looking inside their words needs no index and no extension.
  const perWoord = gezocht.map((w, i) =>
    sql.join(
      [
        alsWoord[i] ?? sql`false`,
        ...(delen.get(w) ?? []).map((d) => sql`strpos(zoektekst, ${d}) > 0`),
      ],
      sql` or `,
    ),
  )
  const perZin = vraag.zinnen.map(
    (zin) =>
      sql<boolean>`strpos(' ' || regexp_replace(zoektekst, '\\s+', ' ', 'g') || ' ', ${` ${zin} `}) > 0`,
  )
  const opTekst = heeftTekst
    ? sql<boolean>`(${sql.join([...perWoord.map((p) => sql`(${p})`), ...perZin], sql` and `)})`
    : sql<boolean>`false`
  // What holds the words themselves comes before what only holds them inside longer words.
  const opWoord =
    alsWoord.length > 0 ? sql<boolean>`(${sql.join(alsWoord, sql` and `)})` : sql<boolean>`true`
  const woorden = gezocht.map((w) => operand(w, isBegin(w))).join(' | ')
  const rang =
    woorden === ''
      ? sql<number>`0.1::float8`
      : sql<number>`(ts_rank(raak.zoekstam, to_tsquery('pg_catalog.dutch', ${woorden}), 1)
          + ts_rank(raak.zoekwoord, to_tsquery('pg_catalog.simple', ${woorden}), 1))::float8`
  const nummers = vraag.nummers
  const begin = vraag.nummers.map((n) => `${n}.`)
  const metNummer = (soort: 'pijler' | 'paragraaf' | 'item') =>
    vraag.nummersoort === null || vraag.nummersoort === soort
      ? sql<boolean>`coalesce(nummer = any(${nummers}::text[]), false)`
      : sql<boolean>`false`
  // '1.1' also finds what stands under it; a plain '1' does not: that would be a whole chapter.
  const onder = vraag.nummers.some((n) => n.includes('.'))
    ? sql<boolean>`exists (select from unnest(${begin}::text[]) as b where starts_with(nummer, b))`
    : sql<boolean>`false`
  const sleutel = sql`samenwerking_id = ${samenwerkingId}::uuid and overeenkomst_id = ${overeenkomstId}::uuid`

  const { rows } = await sql<Vondst>`
    with item as (
      select pijler_id as id, 'pijler' as soort, null::uuid as ouder, pijler_id as pijler, null::text as adres, nummer,
        coalesce(titel, '') as tekst, null::jsonb as velden, null::int as jaar, zoektekst, zoekstam, zoekwoord,
        ${metNummer('pijler')} as op_nummer, volgorde as plaats
      from pijler where ${sleutel} and (titel is not null or nummer is not null)
      union all
      select paragraaf_id, 'paragraaf', pijler_id, pijler_id, null, nummer, coalesce(titel, ''), null, null,
        zoektekst, zoekstam, zoekwoord, ${metNummer('paragraaf')}, volgorde
      from paragraaf where ${sleutel} and (titel is not null or nummer is not null)
      union all
      select afspraak_id, 'afspraak', paragraaf_id, null, adres, nummer, tekst,
        velden || jsonb_build_object('looptijd_tot', looptijd_tot), null,
        zoektekst, zoekstam, zoekwoord, ${metNummer('item')} or ${onder}, volgnummer
      from afspraak where ${sleutel}
      union all
      select prestatie_id, 'prestatie', afspraak_id, null, null, naam, tekst, velden, jaar, zoektekst, zoekstam, zoekwoord,
        (${vraag.nummersoort === null}::boolean or ${vraag.nummersoort === 'item'}::boolean) and naam = any(${nummers}::text[]), volgorde
      from prestatie where ${sleutel}
    ), raak as (
      select *, ${opTekst} as op_tekst, ${opWoord} as op_woord from item
    )
    select raak.id, raak.soort, coalesce(raak.adres, boven.adres) as adres, raak.nummer, raak.tekst, raak.velden, raak.jaar,
      coalesce(raak.pijler, q.pijler_id) as "pijlerId", p.nummer as "pijlerNummer",
      raak.op_nummer as "opNummer", raak.op_tekst as "opTekst",
      case when raak.op_tekst then ${rang} + case when raak.op_woord then 1 else 0 end else 0 end as rang
    from raak
    left join afspraak boven on raak.soort = 'prestatie' and boven.samenwerking_id = ${samenwerkingId}::uuid
      and boven.overeenkomst_id = ${overeenkomstId}::uuid and boven.afspraak_id = raak.ouder
    left join paragraaf q on q.samenwerking_id = ${samenwerkingId}::uuid and q.overeenkomst_id = ${overeenkomstId}::uuid
      and q.paragraaf_id = coalesce(boven.paragraaf_id, raak.ouder)
    left join pijler p on p.samenwerking_id = ${samenwerkingId}::uuid and p.overeenkomst_id = ${overeenkomstId}::uuid
      and p.pijler_id = coalesce(raak.pijler, q.pijler_id)
    where raak.op_nummer or raak.op_tekst
    order by raak.op_nummer desc, (raak.nummer = any(${nummers}::text[])) desc nulls last, rang desc, raak.plaats, raak.id
  `.execute(trx)
  return rows
}

/** Dutch stems per word, kept: the same words come back at every search. */
const stammen = new Map<string, string>()
const MEESTE_STAMMEN = 50_000

/** Stems as the search uses them, to find back which words of a text matched. */
export async function findStammen(
  trx: Trx,
  woorden: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const alle = [...new Set(woorden)]
  const onbekend = alle.filter((w) => !stammen.has(w))
  if (stammen.size + onbekend.length > MEESTE_STAMMEN) stammen.clear()
  const vragen = alle.filter((w) => !stammen.has(w))
  if (vragen.length > 0) {
    const { rows } = await sql<{ woord: string; stam: string | null }>`
      select woord, (ts_lexize('pg_catalog.dutch_stem', woord))[1] as stam
      from unnest(${vragen}::text[]) as woord`.execute(trx)
    for (const { woord, stam } of rows) stammen.set(woord, stam ?? '')
  }
  return new Map(alle.map((w) => [w, stammen.get(w) ?? '']))
}
