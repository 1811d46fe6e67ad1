// SPDX-License-Identifier: EUPL-1.2
/** The items of one version: written all at once when a concept is saved, and field by field when a person corrects. */
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Passage } from '../domain/bron.ts'
import type { Kolommen, Velden } from '../domain/overeenkomst.ts'
import type { PijlerInRegister } from '../domain/register.ts'
import { vouw } from '../domain/vouwtekst.ts'
import { alsJson, schoneTekst } from './json.ts'
import type { Trx } from './transactie.ts'

/** Rows per statement: stays far under the 65,535 parameters that PostgreSQL takes. */
const PER_KEER = 200

/** Longest text that is searched, in characters: a tsvector holds at most 1 MB. */
const MAX_ZOEKTEKST = 100_000

function zoekvelden(...teksten: readonly (string | null)[]): {
  zoektekst: string
  zoekstam: RawBuilder<string>
  zoekwoord: RawBuilder<string>
} {
  const zoektekst = vouw(schoneTekst(teksten.filter((t) => t !== null).join('\n'))).tekst.slice(
    0,
    MAX_ZOEKTEKST,
  )
  return {
    zoektekst,
    zoekstam: sql`to_tsvector('pg_catalog.dutch', ${zoektekst}::text)`,
    zoekwoord: sql`to_tsvector('pg_catalog.simple', ${zoektekst}::text)`,
  }
}

/** The fields of an item without what has a column of its own. */
export function kaleVelden(v: Velden): Velden {
  return {
    trekkers: v.trekkers,
    trekkers_afgeleid: v.trekkers_afgeleid,
    betrokkenen: v.betrokkenen,
    termijn: v.termijn,
    getallen: v.getallen,
    toetsvorm: v.toetsvorm,
    hardheid: v.hardheid,
    levering: v.levering,
    bijlage: v.bijlage,
    markeringen: v.markeringen,
    verwijzingen: v.verwijzingen,
  }
}

function kolomtekst(kolommen: Kolommen | undefined): string | null {
  return kolommen ? Object.values(kolommen).join('\n') : null
}

function schoon(tekst: string | null): string | null {
  return tekst === null ? null : schoneTekst(tekst)
}

async function perKeer<T>(rijen: readonly T[], fn: (deel: T[]) => Promise<unknown>): Promise<void> {
  for (let i = 0; i < rijen.length; i += PER_KEER) await fn(rijen.slice(i, i + PER_KEER))
}

/** Writes all items of a version that has none yet. `sleutels`: piece of the working form per item id. */
export async function insertItems(
  trx: Trx,
  samenwerkingId: string,
  overeenkomstId: string,
  pijlers: readonly PijlerInRegister[],
  sleutels: ReadonlyMap<string, string>,
): Promise<void> {
  const basis = { samenwerking_id: samenwerkingId, overeenkomst_id: overeenkomstId }
  const paragrafen = pijlers.flatMap((p) => p.paragrafen.map((q) => ({ ...q, pijlerId: p.id })))
  const afspraken = paragrafen.flatMap((q) => q.afspraken.map((a) => ({ ...a, paragraafId: q.id })))
  const prestaties = afspraken.flatMap((a) =>
    a.prestaties.map((x, i) => ({ ...x, afspraakId: a.id, volgorde: i + 1 })),
  )
  const kop = (k: { nummer: string | null; titel: string | null; inleiding: string | null }) => ({
    nummer: schoon(k.nummer),
    titel: schoon(k.titel),
    inleiding: schoon(k.inleiding),
    ...zoekvelden(k.titel, k.inleiding),
  })
  await perKeer(
    pijlers.map((p, i) => ({ ...basis, pijler_id: p.id, volgorde: i + 1, ...kop(p) })),
    (r) => trx.insertInto('pijler').values(r).execute(),
  )
  await perKeer(
    paragrafen.map((q, i) => ({
      ...basis,
      paragraaf_id: q.id,
      pijler_id: q.pijlerId,
      volgorde: i + 1,
      ...kop(q),
    })),
    (r) => trx.insertInto('paragraaf').values(r).execute(),
  )
  await perKeer(
    afspraken.map((a) => ({
      ...basis,
      afspraak_id: a.id,
      paragraaf_id: a.paragraafId,
      sleutel: sleutels.get(a.id) ?? null,
      versietoken: a.versietoken,
      volgnummer: a.volgnummer,
      nummer: schoon(a.nummer),
      adres: schoneTekst(a.adres),
      tekst: schoneTekst(a.tekst),
      looptijd_tot: a.looptijd_tot,
      kolommen: a.kolommen ? alsJson(a.kolommen) : null,
      velden: alsJson(kaleVelden(a)),
      ...zoekvelden(a.tekst, kolomtekst(a.kolommen)),
    })),
    (r) => trx.insertInto('afspraak').values(r).execute(),
  )
  await perKeer(
    prestaties.map((x) => ({
      ...basis,
      prestatie_id: x.id,
      afspraak_id: x.afspraakId,
      sleutel: sleutels.get(x.id) ?? null,
      versietoken: x.versietoken,
      volgorde: x.volgorde,
      naam: schoneTekst(x.naam),
      jaar: x.jaar,
      tekst: schoneTekst(x.tekst),
      kolommen: x.kolommen ? alsJson(x.kolommen) : null,
      velden: alsJson(kaleVelden(x)),
      ...zoekvelden(x.tekst, kolomtekst(x.kolommen)),
    })),
    (r) => trx.insertInto('prestatie').values(r).execute(),
  )
  const passages = [...pijlers, ...paragrafen, ...afspraken, ...prestaties].flatMap(
    (item: { readonly id: string; readonly passages: readonly Passage[] }) =>
      item.passages.map((p, i) => ({
        ...basis,
        onderdeel_id: item.id,
        volgorde: i + 1,
        van: p.van,
        tot: p.tot,
        regel: p.regel,
        tot_regel: p.totRegel,
        bladzijde: p.bladzijde,
      })),
  )
  await perKeer(passages, (r) => trx.insertInto('passage').values(r).execute())
}

/** Takes the items of a concept away, to write the corrected ones; PostgreSQL refuses it for any other version. */
export async function deleteItems(
  trx: Trx,
  samenwerkingId: string,
  overeenkomstId: string,
): Promise<void> {
  for (const tabel of ['passage', 'prestatie', 'afspraak', 'paragraaf', 'pijler'] as const) {
    await trx
      .deleteFrom(tabel)
      .where('samenwerking_id', '=', samenwerkingId)
      .where('overeenkomst_id', '=', overeenkomstId)
      .execute()
  }
}

export interface OpgeslagenItem {
  /** '1.1.3' or '#4' for an afspraak, '1.1.3/2024/1' for a prestatie. */
  readonly naam: string
  readonly soort: 'afspraak' | 'prestatie'
  readonly tekst: string
  readonly velden: Velden
  readonly versietoken: number
  /** The piece of the working form it comes from. */
  readonly sleutel: string | null
}

/** One afspraak or prestatie of a version. */
export async function findItem(
  trx: Trx,
  samenwerkingId: string,
  overeenkomstId: string,
  itemId: string,
): Promise<OpgeslagenItem | null> {
  for (const soort of ['afspraak', 'prestatie'] as const) {
    const naam =
      soort === 'afspraak'
        ? sql<string>`coalesce(nummer, '#' || volgnummer::text)`
        : sql<string>`naam`
    const rij = await trx
      .selectFrom(soort)
      .select(['tekst', 'velden', 'versietoken', 'sleutel', naam.as('naam')])
      .where('samenwerking_id', '=', samenwerkingId)
      .where('overeenkomst_id', '=', overeenkomstId)
      .where(sql.ref(`${soort}_id`), '=', itemId)
      .executeTakeFirst()
    if (rij) return { soort, ...rij }
  }
  return null
}

/** The piece of the working form that each of these items comes from, by item id. */
export async function findSleutels(
  trx: Trx,
  samenwerkingId: string,
  overeenkomstId: string,
  itemIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const uit = new Map<string, string>()
  for (const soort of ['afspraak', 'prestatie'] as const) {
    const rijen = await trx
      .selectFrom(soort)
      .select(['sleutel', sql<string>`${sql.ref(`${soort}_id`)}`.as('id')])
      .where('samenwerking_id', '=', samenwerkingId)
      .where('overeenkomst_id', '=', overeenkomstId)
      .where(sql<SqlBool>`${sql.ref(`${soort}_id`)} = any(${itemIds}::uuid[])`)
      .execute()
    for (const { id, sleutel } of rijen) if (sleutel !== null) uit.set(id, sleutel)
  }
  return uit
}

/** False: it was no longer at `versietoken`, and nothing was written. */
export async function updateVelden(
  trx: Trx,
  samenwerkingId: string,
  overeenkomstId: string,
  itemId: string,
  item: { readonly soort: 'afspraak' | 'prestatie'; readonly versietoken: number },
  velden: Velden,
): Promise<boolean> {
  const rij = await trx
    .updateTable(item.soort)
    .set({ velden: alsJson(kaleVelden(velden)), versietoken: item.versietoken + 1 })
    .where('samenwerking_id', '=', samenwerkingId)
    .where('overeenkomst_id', '=', overeenkomstId)
    .where(sql.ref(`${item.soort}_id`), '=', itemId)
    .where('versietoken', '=', item.versietoken)
    .returning('versietoken')
    .executeTakeFirst()
  return rij !== undefined
}
