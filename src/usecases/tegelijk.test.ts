// SPDX-License-Identifier: EUPL-1.2
/** What two people do at the same moment: one of the two, or both, but never half of each. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maakTestDatabase, TEST_SOORT, type TestDatabase } from '../storage/test-database.ts'
import { checkLogboek } from './check-logboek.ts'
import type { Context } from './context.ts'
import { discardDocument } from './discard-document.ts'
import { getDocument } from './get-document.ts'
import { getRegister } from './get-register.ts'
import { wachtOpDocumenten } from './lees-document.ts'
import { maakBytes, maakContext, PROEF_REGELS } from './proef-context.ts'
import { saveConcept } from './save-concept.ts'
import { submitDocument } from './submit-document.ts'
import { vaststelOvereenkomst } from './vaststel-overeenkomst.ts'

let test: TestDatabase
let ctx: Context
beforeAll(async () => {
  test = await maakTestDatabase()
  ctx = maakContext(test.db)
})
afterAll(() => test?.sluit())

async function dienIn(titel: string, slug: string | null = null): Promise<string> {
  const bytes = maakBytes(PROEF_REGELS, { titel })
  const { documentId } = await submitDocument(ctx, { bytes, naam: 'a.txt', slug })
  await wachtOpDocumenten(test.db)
  return documentId
}

const gelukt = (uit: readonly PromiseSettledResult<unknown>[]): number =>
  uit.filter((u) => u.status === 'fulfilled').length

describe(`at the same moment on ${TEST_SOORT}`, () => {
  it('two save the same document: it is one version of one collaboration', async () => {
    const documentId = await dienIn('Tweemaal bewaard')
    const uit = await Promise.allSettled(
      [1, 2].map(() => saveConcept(ctx, documentId, { versietoken: 1, naam: 'Tweemaal' })),
    )
    expect(gelukt(uit)).toBeGreaterThanOrEqual(1)
    const rijen = await test.query('select versie from overeenkomst where document_id = $1', [
      documentId,
    ])
    expect(rijen).toEqual([{ versie: 1 }])
  })

  it('one saves what another throws away: one of the two is refused', async () => {
    const documentId = await dienIn('Weg of bewaard')
    const uit = await Promise.allSettled([
      saveConcept(ctx, documentId, { versietoken: 1, naam: 'Weg of niet' }),
      discardDocument(ctx, documentId, { versietoken: 1 }),
    ])
    expect(gelukt(uit)).toBe(1)
    const [bewaard] = uit
    if (bewaard?.status === 'fulfilled')
      expect((await getDocument(ctx, documentId)).stand).toBe('in_register')
    else await expect(getDocument(ctx, documentId)).rejects.toMatchObject({ code: 'niet_gevonden' })
  })

  it('one sends a newer version while another puts the first in force: both happen', async () => {
    const documentId = await dienIn('In kracht')
    const { slug, versie } = await saveConcept(ctx, documentId, { versietoken: 1, naam: 'Kracht' })
    const uit = await Promise.allSettled([
      vaststelOvereenkomst(ctx, slug, { versie, versietoken: 1 }),
      dienIn('Nieuwere versie', slug),
    ])
    expect(gelukt(uit)).toBe(2)
    expect((await getRegister(ctx, slug)).overeenkomst).toMatchObject({
      versie: 1,
      stand: 'vastgesteld',
    })
    expect((await checkLogboek(test.db)).every((c) => c.breuk === null)).toBe(true)
  })
})
