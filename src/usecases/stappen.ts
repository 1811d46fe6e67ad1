// SPDX-License-Identifier: EUPL-1.2
/** Storing one step of correction: the new working form, the step itself, the counts, and the line in the logboek. */
import { AppError } from '../domain/errors.ts'
import type { Ontleding } from '../domain/ontleding.ts'
import { telOnderdelen } from '../domain/samenvatting.ts'
import type { Stap } from '../domain/stap.ts'
import { wieInLogboek } from '../domain/toegang.ts'
import { setDocumentInhoud } from '../storage/document-repository.ts'
import { insertStap, updateOntleding } from '../storage/ontleding-repository.ts'
import type { Wijziging } from '../storage/wijziging.ts'
import type { Context } from './context.ts'

/** Refuses: intussen_gewijzigd. */
export async function bewaarStap(
  w: Wijziging,
  ctx: Context,
  documentId: string,
  invoer: {
    /** Of the form before the step. */
    readonly versietoken: number
    readonly wat: string
    readonly stap: Stap
    readonly ontleding: Ontleding
    /** It takes another step back. */
    readonly draaitTerug: boolean
  },
): Promise<{ readonly versietoken: number; readonly ontleding: Ontleding }> {
  const { versietoken, wat, stap, ontleding, draaitTerug } = invoer
  if (!(await updateOntleding(w.trx, w.samenwerkingId, documentId, versietoken, ontleding))) {
    throw new AppError('intussen_gewijzigd')
  }
  const nieuw = versietoken + 1
  await insertStap(w.trx, w.samenwerkingId, documentId, {
    versietoken: nieuw,
    wat,
    wie: wieInLogboek(ctx.wie),
    tijdstip: ctx.nu,
    stap,
    ongedaan: draaitTerug,
  })
  await setDocumentInhoud(w.trx, w.samenwerkingId, documentId, {
    titel: ontleding.document.titel,
    aantallen: telOnderdelen(ontleding),
  })
  w.log({
    wat: draaitTerug ? 'ontleding_teruggedraaid' : 'ontleding_bewerkt',
    soort: 'document',
    onderdeelId: documentId,
    voor: {
      onderdelen: stap.onderdelen?.voor ?? [],
      bevindingen: stap.bevindingen?.voor ?? [],
      document: stap.document?.voor ?? null,
    },
    na: {
      stap: wat,
      onderdelen: stap.onderdelen?.na ?? [],
      bevindingen: stap.bevindingen?.na ?? [],
      document: stap.document?.na ?? null,
    },
  })
  return { versietoken: nieuw, ontleding }
}
