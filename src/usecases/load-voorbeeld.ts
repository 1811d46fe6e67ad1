// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as wacht } from 'node:timers/promises'
import type { Aantallen } from '../domain/document.ts'
import type { FoutCode } from '../domain/errors.ts'
import { eisRecht } from '../domain/toegang.ts'
import type { Context } from './context.ts'
import { findSamenwerkingen } from './find-samenwerkingen.ts'
import { getDocument } from './get-document.ts'
import { getNakijken } from './get-nakijken.ts'
import { getRegister } from './get-register.ts'
import { saveConcept } from './save-concept.ts'
import { submitDocument } from './submit-document.ts'
import { vaststelOvereenkomst } from './vaststel-overeenkomst.ts'

export type VoorbeeldStap =
  | { readonly stap: 'gelezen'; readonly aantallen: Aantallen }
  | { readonly stap: 'vastgesteld'; readonly naam: string }
  | { readonly stap: 'mislukt'; readonly code: FoutCode }

/**
 * Puts the example in the register by the same way as any document: submit, read, save as concept, vaststellen.
 * Does nothing when the register holds anything else already; goes on where a stopped process left off.
 * `maakContext`: one for each step, because a step that began later says so in the logboek.
 * `voorbeeld` is only called when there is something to do.
 */
export async function loadVoorbeeld(
  maakContext: () => Context,
  voorbeeld: () => Promise<{ readonly bytes: Uint8Array; readonly naam: string }>,
  meld: (stap: VoorbeeldStap) => void,
): Promise<void> {
  const ctx = maakContext()
  eisRecht(ctx.wie, 'load-voorbeeld')
  const { samenwerkingen, documenten } = await findSamenwerkingen(ctx)
  const [eerste] = samenwerkingen
  if (samenwerkingen.length > 1) return
  if (eerste) {
    if (eerste.voorbeeld && eerste.stand === 'concept')
      await stelVast(maakContext, eerste.slug, meld)
    return
  }
  const { bytes, naam } = await voorbeeld()
  if (documenten.some((d) => d.naam !== naam)) return

  const { documentId } = await submitDocument(maakContext(), {
    bytes,
    naam,
    slug: null,
    voorbeeld: true,
    // it could not be read last time: try again
    toch: documenten[0]?.stand === 'mislukt',
  })
  let document = await getDocument(maakContext(), documentId)
  while (document.stand === 'ontvangen' || document.stand === 'bezig') {
    await wacht(20)
    document = await getDocument(maakContext(), documentId)
  }
  if (document.fout) {
    meld({ stap: 'mislukt', code: document.fout.code })
    return
  }
  if (document.aantallen) meld({ stap: 'gelezen', aantallen: document.aantallen })
  const { versietoken } = await getNakijken(maakContext(), documentId)
  const { slug } = await saveConcept(maakContext(), documentId, { versietoken })
  await stelVast(maakContext, slug, meld)
}

async function stelVast(
  maakContext: () => Context,
  slug: string,
  meld: (stap: VoorbeeldStap) => void,
): Promise<void> {
  const { overeenkomst, samenwerking } = await getRegister(maakContext(), slug)
  await vaststelOvereenkomst(maakContext(), slug, {
    versie: overeenkomst.versie,
    versietoken: overeenkomst.versietoken,
  })
  meld({ stap: 'vastgesteld', naam: samenwerking.naam })
}
