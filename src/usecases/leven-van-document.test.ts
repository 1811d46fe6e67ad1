// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maakTestDatabase, TEST_SOORT, type TestDatabase } from '../storage/test-database.ts'
import type { Context } from './context.ts'
import { discardDocument } from './discard-document.ts'
import { editOntleding } from './edit-ontleding.ts'
import { logZin } from '../teksten/logboek.ts'
import { getAfspraak } from './get-afspraak.ts'
import { findSamenwerkingen } from './find-samenwerkingen.ts'
import { getDocument } from './get-document.ts'
import { getNakijken } from './get-nakijken.ts'
import { getRegister } from './get-register.ts'
import { getStappen } from './get-stappen.ts'
import { wachtOpDocumenten } from './lees-document.ts'
import { maakBytes, maakContext, maakVastgesteld, PROEF_REGELS } from './proef-context.ts'
import { proposeConcept } from './propose-concept.ts'
import { resumeDocumenten } from './resume-documenten.ts'
import { saveConcept } from './save-concept.ts'
import { submitDocument } from './submit-document.ts'
import { undoOntleding } from './undo-ontleding.ts'
import { vaststelOvereenkomst } from './vaststel-overeenkomst.ts'

let test: TestDatabase
let ctx: Context
beforeAll(async () => {
  test = await maakTestDatabase()
  ctx = maakContext(test.db)
})
afterAll(() => test?.sluit())

const AN = {
  soort: 'gebruiker',
  accountId: '0199a0c0-0000-7000-8000-000000000001',
  naam: 'An',
  partijId: '0199a0c0-0000-7000-8000-000000000002',
  rollen: ['medewerker'],
} as const

let teller = 0
/** Bytes that no other test sends. */
const uniek = () => maakBytes(PROEF_REGELS, { titel: `Afspraken ${(teller += 1)}` })

async function dienIn(bytes = uniek(), slug: string | null = null) {
  const { documentId } = await submitDocument(ctx, { bytes, naam: 'C:\\map\\af.txt', slug })
  await wachtOpDocumenten(test.db)
  return documentId
}

describe(`life of a document on ${TEST_SOORT}`, () => {
  it('stores the bytes first and reads in the background', async () => {
    let vrij = (): void => undefined
    const wacht = new Promise<void>((r) => {
      vrij = r
    })
    const traag = maakContext(test.db, {
      ontleed: async (b, o) => {
        await wacht
        return ctx.ontleed(b, o)
      },
    })
    const { documentId, bestondAl } = await submitDocument(traag, {
      bytes: uniek(),
      naam: 'a.txt',
      slug: null,
    })
    expect(bestondAl).toBe(false)
    await expect.poll(async () => (await getDocument(ctx, documentId)).stand).toBe('bezig')
    const home = await findSamenwerkingen(ctx)
    expect(home.documenten.find((d) => d.id === documentId)?.stand).toBe('bezig')
    vrij()
    await wachtOpDocumenten(test.db)
    const document = await getDocument(ctx, documentId)
    expect(document).toMatchObject({
      stand: 'gelezen',
      formaat: 'txt',
      samenwerking: null,
      fout: null,
    })
    expect(document.aantallen).toEqual({
      pijlers: 2,
      paragrafen: 2,
      afspraken: 3,
      prestaties: 1,
      bevindingen: 0,
    })
  })

  it('keeps why a document could not be read, and tries again when it is sent again', async () => {
    const bytes = new TextEncoder().encode(`geen document ${Math.random()}`)
    const documentId = await dienIn(bytes)
    expect(await getDocument(ctx, documentId)).toMatchObject({
      stand: 'mislukt',
      naam: 'af.txt',
      fout: { code: 'document_geen_document' },
    })
    await expect(getNakijken(ctx, documentId)).rejects.toMatchObject({
      code: 'niet_toegestaan_in_deze_stand',
    })
    const nu = maakContext(test.db, { ontleed: async () => ctx.ontleed(uniek(), { naam: '' }) })
    expect(await submitDocument(nu, { bytes, naam: 'a', slug: null })).toEqual({
      documentId,
      bestondAl: true,
    })
    await wachtOpDocumenten(test.db)
    expect((await getDocument(ctx, documentId)).stand).toBe('gelezen')
  })

  it('a reader that throws fails the document and nothing else', async () => {
    const { documentId } = await submitDocument(
      maakContext(test.db, { ontleed: () => Promise.reject(new Error('kapot')) }),
      { bytes: uniek(), naam: 'a', slug: null },
    )
    await wachtOpDocumenten(test.db)
    expect((await getDocument(ctx, documentId)).stand).toBe('mislukt')
  })

  it('the same bytes twice say so, also when sent at the same time', async () => {
    const bytes = uniek()
    const uit = await Promise.all(
      [1, 2, 3].map(() => submitDocument(ctx, { bytes, naam: 'a', slug: null })),
    )
    expect(new Set(uit.map((u) => u.documentId)).size).toBe(1)
    expect(uit.filter((u) => !u.bestondAl).length).toBe(1)
    const toch = await submitDocument(ctx, { bytes, naam: 'a', slug: null, toch: true })
    expect(toch.documentId).not.toBe(uit[0]?.documentId)
    await wachtOpDocumenten(test.db)
  })

  it('refuses empty bytes and unknown documents', async () => {
    await expect(
      submitDocument(ctx, { bytes: new Uint8Array(), naam: '', slug: null }),
    ).rejects.toMatchObject({ code: 'document_leeg' })
    await expect(
      submitDocument(ctx, { bytes: uniek(), naam: '', slug: 'x\0y' }),
    ).rejects.toMatchObject({ code: 'niet_gevonden' })
    for (const id of ['', 'x', '00000000-0000-0000-0000-000000000000', "'; drop table x"]) {
      await expect(getDocument(ctx, id)).rejects.toMatchObject({ code: 'niet_gevonden' })
      await expect(discardDocument(ctx, id, { versietoken: null })).rejects.toMatchObject({
        code: 'niet_gevonden',
      })
    }
  })

  it('goes on with what a stopped process left half done', async () => {
    const documentId = await dienIn()
    await test.query(
      `update document set stand = 'bezig', bezig_door = '00000000-0000-7000-8000-000000000001' where document_id = $1`,
      [documentId],
    )
    await test.query('delete from ontleding where document_id = $1', [documentId])
    await test.query('delete from bron where document_id = $1', [documentId])
    expect(await resumeDocumenten(ctx)).toBe(1)
    await wachtOpDocumenten(test.db)
    expect((await getDocument(ctx, documentId)).stand).toBe('gelezen')
    expect(await resumeDocumenten(ctx)).toBe(0)
  })

  it('leaves a document alone that another process is reading, until that process is gone', async () => {
    if (!test.openNogEen) return
    const ander = await test.openNogEen()
    await ander.meldAanwezig()
    const documentId = await dienIn()
    await test.query(
      `update document set stand = 'bezig', bezig_door = $2 where document_id = $1`,
      [documentId, ander.procesId],
    )
    await test.query('delete from ontleding where document_id = $1', [documentId])
    await test.query('delete from bron where document_id = $1', [documentId])
    expect(await resumeDocumenten(ctx)).toBe(0)
    await ander.sluit()
    await expect.poll(() => resumeDocumenten(ctx)).toBe(1)
    await wachtOpDocumenten(test.db)
    expect((await getDocument(ctx, documentId)).stand).toBe('gelezen')
  })

  it('edits are steps that can be taken back; a lost race changes nothing', async () => {
    const documentId = await dienIn()
    const begin = await getNakijken(ctx, documentId)
    expect(begin).toMatchObject({ versietoken: 1, terugTeDraaien: 0, bewaardBij: null })
    const acties = [{ soort: 'wijzig', sleutel: 'o3', wijziging: { hardheid: 'streven' } }] as const
    const wedloop = await Promise.allSettled(
      ['streven', 'inspanning', 'onderzoek'].map((hardheid) =>
        editOntleding(ctx, documentId, {
          versietoken: 1,
          wat: 'gewijzigd',
          acties: [
            { soort: 'wijzig', sleutel: 'o3', wijziging: { hardheid: hardheid as 'streven' } },
          ],
        }),
      ),
    )
    expect(wedloop.filter((w) => w.status === 'fulfilled').length).toBe(1)
    for (const w of wedloop) {
      if (w.status === 'rejected') expect(w.reason).toMatchObject({ code: 'intussen_gewijzigd' })
    }
    expect((await getStappen(ctx, documentId, 1)).map((s) => s.versietoken)).toEqual([2])
    const terug = await undoOntleding(ctx, documentId, { versietoken: 2 })
    expect(terug.ontleding).toEqual(begin.ontleding)
    await expect(undoOntleding(ctx, documentId, { versietoken: 3 })).rejects.toMatchObject({
      code: 'niet_toegestaan_in_deze_stand',
    })
    await expect(
      editOntleding(ctx, documentId, { versietoken: 1, wat: 'gewijzigd', acties }),
    ).rejects.toMatchObject({ code: 'intussen_gewijzigd' })
    const gelijk = await editOntleding(ctx, documentId, {
      versietoken: 3,
      wat: 'gewijzigd',
      acties: [],
    })
    expect(gelijk.versietoken).toBe(3)
  })

  it('discards a document, but not one that is in the register', async () => {
    const documentId = await dienIn()
    await discardDocument(ctx, documentId, { versietoken: 1 })
    await expect(getDocument(ctx, documentId)).rejects.toMatchObject({ code: 'niet_gevonden' })
    expect((await findSamenwerkingen(ctx)).documenten.some((d) => d.id === documentId)).toBe(false)
    const vast = await maakVastgesteld(ctx, PROEF_REGELS, { naam: 'Niet weg te gooien' })
    await expect(discardDocument(ctx, vast.documentId, { versietoken: 1 })).rejects.toMatchObject({
      code: 'niet_toegestaan_in_deze_stand',
    })
  })
})

describe(`concept and vaststellen on ${TEST_SOORT}`, () => {
  it('proposes a name and an address after the parties, and never the same address twice', async () => {
    const een = await dienIn()
    const voorstel = await proposeConcept(ctx, een)
    expect(voorstel.naam).toBe('Molenbeek · Wonen Ooststreek')
    expect(voorstel.slug).toMatch(/^molenbeek-wonen-ooststreek/)
    const twee = await dienIn()
    const a = await saveConcept(ctx, een, { versietoken: 1 })
    expect((await proposeConcept(ctx, twee)).lijktOp).not.toBeNull()
    const b = await saveConcept(ctx, twee, { versietoken: 1 })
    expect(b.slug).not.toBe(a.slug)
    const drie = await dienIn()
    for (const [invoer, reden] of [
      [{ slug: a.slug }, 'bezet'],
      [{ slug: 'Geen Slug' }, 'vorm'],
      [{ naam: '  ' }, 'leeg'],
    ] as const) {
      await expect(saveConcept(ctx, drie, { versietoken: 1, ...invoer })).rejects.toMatchObject({
        code: 'ongeldige_invoer',
        gegevens: { reden },
      })
    }
  })

  it('a concept saved again keeps its version and its ids; vaststellen asks that all is saved', async () => {
    const documentId = await dienIn()
    const { slug, versie } = await saveConcept(ctx, documentId, {
      versietoken: 1,
      naam: 'Opnieuw bewaard',
    })
    const voor = await getRegister(ctx, slug)
    await editOntleding(ctx, documentId, {
      versietoken: 1,
      wat: 'gewijzigd',
      acties: [{ soort: 'wijzig', sleutel: 'o3', wijziging: { hardheid: 'streven' } }],
    })
    await expect(vaststelOvereenkomst(ctx, slug, { versie, versietoken: 1 })).rejects.toMatchObject(
      { gegevens: { reden: 'niet_bewaard' } },
    )
    expect(await saveConcept(ctx, documentId, { versietoken: 2 })).toEqual({ slug, versie })
    const na = await getRegister(ctx, slug)
    const ids = (r: typeof na) =>
      r.pijlers.flatMap((p) => [
        p.id,
        ...p.paragrafen.flatMap((q) => [
          q.id,
          ...q.afspraken.flatMap((a) => [a.id, ...a.prestaties.map((x) => x.id)]),
        ]),
      ])
    expect(ids(na)).toEqual(ids(voor))
    expect(na.pijlers[0]?.paragrafen[0]?.afspraken[0]?.hardheid).toBe('streven')
    await expect(vaststelOvereenkomst(ctx, slug, { versie, versietoken: 1 })).rejects.toMatchObject(
      { code: 'intussen_gewijzigd' },
    )
    await vaststelOvereenkomst(ctx, slug, { versie, versietoken: 2 })
    expect((await getRegister(ctx, slug)).overeenkomst.stand).toBe('vastgesteld')
    await expect(vaststelOvereenkomst(ctx, slug, { versie, versietoken: 3 })).rejects.toMatchObject(
      { code: 'niet_toegestaan_in_deze_stand' },
    )
    await expect(
      editOntleding(ctx, documentId, { versietoken: 2, wat: 'x', acties: [] }),
    ).rejects.toMatchObject({ code: 'niet_toegestaan_in_deze_stand' })
  })

  it('the history of an afspraak has what was put right in it before the first save, once', async () => {
    const documentId = await dienIn()
    const an = maakContext(test.db, { wie: AN })
    let versietoken = 1
    const doe = async (wat: string, ...acties: Parameters<typeof editOntleding>[2]['acties']) => {
      ;({ versietoken } = await editOntleding(an, documentId, { versietoken, wat, acties }))
    }
    const zet = (hardheid: 'streven' | 'onderzoek') =>
      doe('gewijzigd', { soort: 'wijzig', sleutel: 'o3', wijziging: { hardheid } })
    const voor = (await getNakijken(ctx, documentId)).ontleding.onderdelen[2]
    await zet('streven')
    await zet('onderzoek')
    ;({ versietoken } = await undoOntleding(an, documentId, { versietoken }))
    const positie = voor?.tekst.indexOf(' ') ?? 0
    await doe('gesplitst', { soort: 'splits', sleutel: 'o3', positie })
    const { slug } = await saveConcept(ctx, documentId, { versietoken, naam: 'Nagekeken' })
    await zet('onderzoek')
    await saveConcept(ctx, documentId, { versietoken })

    const regels = async (adres: string) =>
      (await getAfspraak(ctx, slug, adres)).geschiedenis.map((r) => [
        r.wat,
        r.wie,
        logZin({ regel: r, regels: [r] }),
      ])
    const nummer = voor?.nummer ?? ''
    expect(await regels(nummer)).toEqual([
      ['onderdeel_gewijzigd', 'systeem', expect.stringContaining('hardheid')],
      ['onderdeel_opgenomen', 'systeem', expect.any(String)],
      [
        'ontleding_bewerkt',
        `account:${AN.accountId}`,
        expect.stringContaining('gesplitst bij het nakijken: '),
      ],
      [
        'ontleding_bewerkt',
        `account:${AN.accountId}`,
        expect.stringContaining('verbeterd bij het nakijken: hardheid'),
      ],
    ])
    const [, , , eerste] = (await getAfspraak(ctx, slug, nummer)).geschiedenis
    expect(eerste?.voor).toMatchObject({ hardheid: voor?.velden?.hardheid })
    expect(eerste?.na).toMatchObject({ hardheid: 'streven', naam: nummer })
    const tweede = (await getAfspraak(ctx, slug, `${nummer}a`)).geschiedenis.at(-1)
    expect(tweede).toMatchObject({ wat: 'ontleding_bewerkt', voor: { tekst: voor?.tekst } })
  })

  it('a newer document replaces the older one, and items keep their identity', async () => {
    const { slug } = await maakVastgesteld(ctx, PROEF_REGELS, { naam: 'Met opvolger' })
    const oud = await getRegister(ctx, slug)
    const nieuw = PROEF_REGELS.map((r) =>
      r.nummer === '1.1.2'
        ? { ...r, nummer: '1.1.3', tekst: `${r.tekst} Dit gebeurt in het najaar.` }
        : r,
    )
    const { versie } = await maakVastgesteld(ctx, nieuw, { slug })
    expect(versie).toBe(2)
    const na = await getRegister(ctx, slug)
    expect(na.overeenkomst).toMatchObject({ versie: 2, stand: 'vastgesteld' })
    expect((await getRegister(ctx, slug, { versie: 1 })).overeenkomst.stand).toBe('vervangen')
    const afspraken = (r: typeof na) =>
      r.pijlers.flatMap((p) => p.paragrafen.flatMap((q) => q.afspraken))
    expect(afspraken(na).map((a) => a.id)).toEqual(afspraken(oud).map((a) => a.id))
    expect(afspraken(na).map((a) => a.adres)).toEqual(['1.1.1', '1.1.3', '7'])
  })

  it('a document that began on its own can become a newer version of another collaboration', async () => {
    const { slug } = await maakVastgesteld(ctx, PROEF_REGELS, { naam: 'Krijgt er een bij' })
    const documentId = await dienIn()
    const uit = await saveConcept(ctx, documentId, { versietoken: 1, nieuweVersieVan: slug })
    expect(uit).toEqual({ slug, versie: 2 })
    expect(await getDocument(ctx, documentId)).toMatchObject({
      stand: 'in_register',
      overeenkomst: { slug, versie: 2 },
    })
  })

  it('a document without afspraken is not saved', async () => {
    const documentId = await dienIn(maakBytes([{ soort: 'pijler', tekst: 'Leeg' }]))
    await expect(saveConcept(ctx, documentId, { versietoken: 1 })).rejects.toMatchObject({
      code: 'document_zonder_afspraken',
    })
    expect((await getDocument(ctx, documentId)).stand).toBe('gelezen')
  })
})
