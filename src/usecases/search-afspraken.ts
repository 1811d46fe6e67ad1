// SPDX-License-Identifier: EUPL-1.2
import { isLeegFilter, matchesFilter, type RegisterFilter } from '../domain/registerfilter.ts'
import type { Documentgegevens } from '../domain/overeenkomst.ts'
import type { Partij } from '../domain/register.ts'
import { vouw, woordenVan } from '../domain/vouwtekst.ts'
import type { Zoekuitslag } from '../domain/zoeken.ts'
import { maakFragment, vindWoorden } from '../domain/zoekmarkering.ts'
import { leesZoekvraag } from '../domain/zoekvraag.ts'
import { eisRecht } from '../domain/toegang.ts'
import { findGetoondeOvereenkomst, findVersie } from '../storage/overeenkomst-repository.ts'
import { findSamenwerking } from '../storage/samenwerking-repository.ts'
import { leesIn } from '../storage/transactie.ts'
import { findStammen, findVondsten, type Vondst } from '../storage/zoek-repository.ts'
import type { Context, Versiekeuze } from './context.ts'
import { leesVersie, ofNietGevonden, vindSamenwerking } from './vind.ts'

/**
 * Searches in one version of the agreement. An empty question finds nothing; no question is an error.
 * Refuses: niet_gevonden.
 */
export async function searchAfspraken(
  ctx: Context,
  slug: string,
  invoer: { readonly zoek: string; readonly filter?: RegisterFilter } & Versiekeuze,
): Promise<Zoekuitslag> {
  eisRecht(ctx.wie, 'search-afspraken')
  const versie = leesVersie(invoer.versie)
  const id = await vindSamenwerking(ctx, slug)
  const vraag = leesZoekvraag(invoer.zoek)
  const filter = invoer.filter ?? {}
  return await leesIn(ctx.db, id, async (trx) => {
    const overeenkomst = ofNietGevonden(
      versie === null ? await findGetoondeOvereenkomst(trx, id) : await findVersie(trx, id, versie),
    )
    const { partijen } = ofNietGevonden(await findSamenwerking(trx, id))
    const gevonden = vraag.tekst === '' ? [] : await findVondsten(trx, id, overeenkomst.id, vraag)
    const over = gevonden.filter((v) =>
      matches(v, filter, overeenkomst.gegevens.looptijd, partijen),
    )
    const stammen = await findStammen(trx, [
      ...vraag.woorden,
      ...over.flatMap((v) => woordenVan(vouw(v.tekst).tekst).map((w) => w.woord)),
    ])
    const stam = (woord: string): string => stammen.get(woord) ?? ''
    return {
      vraag: vraag.tekst,
      treffers: over.map((v) => {
        const woorden = v.opTekst ? vindWoorden(v.tekst, vraag, stam) : []
        return {
          id: v.id,
          soort: v.soort,
          adres: v.adres,
          nummer: v.nummer,
          op: v.opNummer ? ('nummer' as const) : ('tekst' as const),
          rang: v.rang,
          woorden,
          fragment: maakFragment(v.tekst, woorden),
        }
      }),
      zonderFilter: gevonden.length,
    }
  })
}

function matches(
  v: Vondst,
  filter: RegisterFilter,
  looptijd: Documentgegevens['looptijd'],
  partijen: readonly Partij[],
): boolean {
  if (
    filter.pijlers?.length &&
    ![v.pijlerNummer, v.pijlerId].some((p) => p !== null && filter.pijlers?.includes(p))
  )
    return false
  // A heading has no fields: it only stands when nothing is asked of the fields.
  if (v.velden === null) return isLeegFilter({ ...filter, pijlers: [] })
  return matchesFilter({ ...v.velden, tekst: v.tekst }, v.jaar, filter, looptijd, partijen)
}
