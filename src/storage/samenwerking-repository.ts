// SPDX-License-Identifier: EUPL-1.2
import type { Partij, Samenwerking } from '../domain/register.ts'
import type { PartijInDocument } from '../domain/overeenkomst.ts'
import { partijsleutel } from '../domain/partijnaam.ts'
import { maakId } from './id.ts'
import { alsJson, schoneTekst } from './json.ts'
import type { Trx } from './transactie.ts'

/** null: no such collaboration, or it has no place in the register yet (then its slug is ''). */
export async function findSamenwerking(
  trx: Trx,
  samenwerkingId: string,
): Promise<Samenwerking | null> {
  const rij = await trx
    .selectFrom('samenwerking')
    .innerJoin('wegwijzer', 'wegwijzer.samenwerking_id', 'samenwerking.samenwerking_id')
    .select(['samenwerking.naam', 'samenwerking.voorbeeld', 'wegwijzer.slug'])
    .where('samenwerking.samenwerking_id', '=', samenwerkingId)
    .executeTakeFirst()
  if (!rij) return null
  return {
    id: samenwerkingId,
    slug: rij.slug ?? '',
    naam: rij.naam,
    voorbeeld: rij.voorbeeld,
    partijen: await findDeelname(trx, samenwerkingId),
  }
}

/** The parties of a collaboration in the order of the document. */
export async function findDeelname(trx: Trx, samenwerkingId: string): Promise<Partij[]> {
  const rijen = await trx
    .selectFrom('deelname')
    .innerJoin('partij', 'partij.partij_id', 'deelname.partij_id')
    .select(['partij.partij_id', 'partij.naam', 'deelname.rol', 'deelname.alias'])
    .where('deelname.samenwerking_id', '=', samenwerkingId)
    .orderBy('deelname.volgorde')
    .execute()
  return rijen.map((r) => ({ id: r.partij_id, naam: r.naam, rol: r.rol, alias: r.alias }))
}

/** Ids of known parties by name key. */
export async function findPartijen(
  trx: Trx,
  namen: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const sleutels = namen.map(partijsleutel)
  if (sleutels.length === 0) return new Map()
  const rijen = await trx
    .selectFrom('partij')
    .select(['partij_id', 'naamsleutel'])
    .where('naamsleutel', 'in', sleutels)
    .execute()
  return new Map(rijen.map((r) => [r.naamsleutel, r.partij_id]))
}

/** Replaces who takes part; a party that is known by name is used again, a new one is added. */
export async function saveDeelname(
  trx: Trx,
  samenwerkingId: string,
  partijen: readonly PartijInDocument[],
  nu: Date,
): Promise<void> {
  await trx.deleteFrom('deelname').where('samenwerking_id', '=', samenwerkingId).execute()
  const gezien = new Set<string>()
  let volgorde = 0
  for (const partij of partijen) {
    const sleutel = partijsleutel(partij.naam)
    if (sleutel === '' || gezien.has(sleutel)) continue
    gezien.add(sleutel)
    const partijId = await findOrAddPartij(trx, schoneTekst(partij.naam), sleutel, nu)
    volgorde += 1
    await trx
      .insertInto('deelname')
      .values({
        samenwerking_id: samenwerkingId,
        partij_id: partijId,
        rol: partij.rol,
        alias: alsJson(partij.alias),
        volgorde,
      })
      .execute()
  }
}

async function findOrAddPartij(
  trx: Trx,
  naam: string,
  naamsleutel: string,
  nu: Date,
): Promise<string> {
  await trx
    .insertInto('partij')
    .values({ partij_id: maakId(nu), naam, naamsleutel })
    .onConflict((oc) => oc.column('naamsleutel').doNothing())
    .execute()
  const rij = await trx
    .selectFrom('partij')
    .select('partij_id')
    .where('naamsleutel', '=', naamsleutel)
    .executeTakeFirstOrThrow()
  return rij.partij_id
}

export async function updateNaamEnSlug(
  trx: Trx,
  samenwerkingId: string,
  naam: string,
  slug: string,
): Promise<void> {
  await trx
    .updateTable('samenwerking')
    .set({ naam: schoneTekst(naam) })
    .where('samenwerking_id', '=', samenwerkingId)
    .execute()
  await trx
    .updateTable('wegwijzer')
    .set({ slug })
    .where('samenwerking_id', '=', samenwerkingId)
    .execute()
}
