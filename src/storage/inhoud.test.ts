// SPDX-License-Identifier: EUPL-1.2
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { setImmediate } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findSamenwerkingen } from '../usecases/find-samenwerkingen.ts'
import { getOrigineel } from '../usecases/get-origineel.ts'
import { wachtOpDocumenten } from '../usecases/lees-document.ts'
import { maakBytes, maakContext, maakVastgesteld, PROEF_REGELS } from '../usecases/proef-context.ts'
import { resumeDocumenten } from '../usecases/resume-documenten.ts'
import { saveConcept } from '../usecases/save-concept.ts'
import { submitDocument } from '../usecases/submit-document.ts'
import { maakKopie } from './kopie/maak-kopie.ts'
import { zetKopieTerug } from './kopie/zet-terug.ts'
import { maakTestDatabase, TEST_SOORT, type TestDatabase } from './test-database.ts'

const MB = 1024 * 1024
let test: TestDatabase
let ctx: ReturnType<typeof maakContext>
beforeAll(async () => {
  test = await maakTestDatabase()
  ctx = maakContext(test.db)
})
afterAll(() => test?.sluit())

/** A document that reads itself, made long by spaces at its end. */
function groot(titel: string, bytes: number): Uint8Array {
  const vol = new Uint8Array(bytes).fill(32)
  vol.set(maakBytes(PROEF_REGELS, { titel }))
  return vol
}

const telDelen = async (): Promise<number> =>
  (await test.query<{ n: number }>('select count(*)::int as n from document_inhoud'))[0]?.n ?? -1

describe(`large files on ${TEST_SOORT}`, () => {
  it('that were there before they came in by pieces stay', async () => {
    const doel = await maakTestDatabase()
    try {
      const { slug } = await maakVastgesteld(ctx)
      const regels: string[] = []
      await maakKopie(test.db, ctx.nu, (regel) => void regels.push(regel))
      // as the version before made it: the pieces after the document that they belong to
      const deel = regels.findIndex((r) => r.startsWith('{"tabel":"document_inhoud"'))
      const inhoud = regels.splice(deel, 2)
      const eerder = [
        (regels[0] ?? '').replace(/"schema":\d+/, '"schema":2'),
        ...regels.slice(1),
        ...inhoud,
      ]
      await zetKopieTerug(doel.db, Readable.from(eerder))
      const { delen } = await getOrigineel(maakContext(doel.db), slug)
      expect((await buffer(delen)).equals(Buffer.from(maakBytes(PROEF_REGELS)))).toBe(true)
    } finally {
      await doel.sluit()
    }
  })

  it('let others go first between their pieces', async () => {
    let klaar = false
    const indienen = submitDocument(ctx, { bytes: groot('Groot', 12 * MB), naam: 'g', slug: null })
    void indienen.finally(() => {
      klaar = true
    })
    let gelezen = 0
    while (!klaar) {
      await findSamenwerkingen(ctx)
      gelezen += 1
      await setImmediate()
    }
    expect(gelezen).toBeGreaterThan(6)
    await wachtOpDocumenten(test.db)
  })

  it('let the program answer others between their pieces, in and out', async () => {
    let beurten = 0
    const teller = setInterval(() => {
      beurten += 1
    }, 0)
    try {
      const bytes = groot('Beurten', 8 * MB)
      await submitDocument(ctx, { bytes, naam: 'b', slug: null })
      expect(beurten).toBeGreaterThanOrEqual(8)
      beurten = 0
      await wachtOpDocumenten(test.db)
      expect(beurten).toBeGreaterThanOrEqual(8)
    } finally {
      clearInterval(teller)
    }
  })

  it('come back whole, in whatever pieces they came, and move with their document', async () => {
    const { slug } = await maakVastgesteld(ctx, PROEF_REGELS, { naam: 'Heeft een grote opvolger' })
    const bytes = groot('Opvolger', 2 * MB + 1)
    const stukken = [bytes.subarray(0, 5), bytes.subarray(5, MB + 9), bytes.subarray(MB + 9)]
    const voor = await telDelen()
    const { documentId } = await submitDocument(ctx, { bytes: stukken, naam: 'o', slug: null })
    await wachtOpDocumenten(test.db)
    await expect(
      saveConcept(ctx, documentId, { versietoken: 9, nieuweVersieVan: slug }),
    ).rejects.toMatchObject({ code: 'intussen_gewijzigd' })
    await saveConcept(ctx, documentId, { versietoken: 1, nieuweVersieVan: slug })
    const [rij] = await test.query<{ n: number }>('select count(*)::int as n from upload')
    expect(rij).toEqual({ n: 0 })
    expect((await telDelen()) - voor).toBe(4)
    const delen = (await getOrigineel(ctx, slug, { versie: 2 })).delen
    expect((await buffer(delen)).equals(bytes)).toBe(true)
  })

  it('that did not come in whole are removed: at once, or at the start after', async () => {
    const voor = await telDelen()
    const bytes = groot('Dubbel', 2 * MB)
    const twee = [0, 1].map(() => submitDocument(ctx, { bytes, naam: 'd', slug: null }))
    expect(new Set((await Promise.all(twee)).map((u) => u.documentId)).size).toBe(1)
    await wachtOpDocumenten(test.db)
    expect((await telDelen()) - voor).toBe(2)

    const id = (n: number) => `00000000-0000-7000-8000-00000000000${n}`
    await test.query(`insert into upload values ($1, $2, $3, now())`, [id(1), id(2), id(3)])
    await test.query(`insert into document_inhoud values ($1, $2, 0, 'x'), ($1, $2, 1, 'y')`, [
      id(1),
      id(2),
    ])
    const ander = await test.openNogEen?.()
    await ander?.meldAanwezig()
    if (ander) {
      await test.query('update upload set bezig_door = $1', [ander.procesId])
      await resumeDocumenten(ctx)
      expect((await telDelen()) - voor).toBe(4)
      await ander.sluit()
    }
    await expect
      .poll(async () => {
        await resumeDocumenten(ctx)
        return (await telDelen()) - voor
      })
      .toBe(2)
  })
})
