// SPDX-License-Identifier: EUPL-1.2
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { editVelden } from './edit-velden.ts'
import { findSamenwerkingen } from './find-samenwerkingen.ts'
import { getAfspraak } from './get-afspraak.ts'
import { getBegrippen } from './get-begrippen.ts'
import { getBron } from './get-bron.ts'
import { getGeschiedenis } from './get-geschiedenis.ts'
import { getOrigineel } from './get-origineel.ts'
import { getRegister } from './get-register.ts'
import { getSamenwerking } from './get-samenwerking.ts'
import { getVersies } from './get-versies.ts'
import { getVersiestempel } from './get-versiestempel.ts'
import { maakBytes, maakContext, maakVastgesteld, PROEF_REGELS } from './proef-context.ts'
import { searchAfspraken } from './search-afspraken.ts'
import { maakTestDatabase, TEST_SOORT, type TestDatabase } from '../storage/test-database.ts'

let test: TestDatabase
let ctx: ReturnType<typeof maakContext>
let slug: string
let ander: string
let id: string
beforeAll(async () => {
  test = await maakTestDatabase()
  ctx = maakContext(test.db)
  ;({ slug } = await maakVastgesteld(ctx, PROEF_REGELS, { naam: 'Eigen kring' }))
  ander = (
    await maakVastgesteld(ctx, PROEF_REGELS, { naam: 'Andere kring', document: { titel: 'b' } })
  ).slug
  id = (await getRegister(ctx, slug)).samenwerking.id
})
afterAll(() => test?.sluit())

describe(`reading on ${TEST_SOORT}`, () => {
  it('gives every page its data', async () => {
    const home = await findSamenwerkingen(ctx)
    expect(home.samenwerkingen.map((s) => s.naam)).toEqual(['Andere kring', 'Eigen kring'])
    expect(home).toMatchObject({ totaal: 2, gevonden: 2, bladzijde: 1, bladzijden: 1 })
    const zoek = async (vraag: string, bladzijde = 1) =>
      (await findSamenwerkingen(ctx, { zoek: vraag, bladzijde })).samenwerkingen.map((s) => s.naam)
    expect(await zoek('éigen kr')).toEqual(['Eigen kring'])
    expect(await zoek('kring', 9)).toEqual(['Andere kring', 'Eigen kring'])
    expect(await zoek('bestaat niet')).toEqual([])
    expect(home.samenwerkingen[1]?.aantallen).toEqual({
      pijlers: 2,
      paragrafen: 2,
      afspraken: 3,
      prestaties: 1,
      bevindingen: 0,
    })
    const pagina = await getSamenwerking(ctx, slug)
    expect(pagina.pijlers.map((p) => [p.nummer, p.afspraken, p.metGetal])).toEqual([
      ['1', 2, 1],
      ['2', 1, 0],
    ])
    expect(pagina.tijdlijnen.map((t) => [t.jaar, t.items.map((i) => i.kwartaal)])).toEqual([
      [2026, [2, null]],
      [2027, [3, null]],
      [2028, [null]],
      [2029, [null]],
    ])
    const een = await getAfspraak(ctx, slug, '1.1.1')
    expect(een.verwijzingen.get(een.afspraak.id)?.[0]?.naar?.adres).toBe('1.1.2')
    expect(een.geschiedenis.map((r) => r.wat)).toContain('onderdeel_opgenomen')
    const twee = await getAfspraak(ctx, slug, '1.1.2')
    expect(twee.verwezenDoor.map((i) => i.nummer)).toEqual(['1.1.1'])
    expect([twee.vorige?.adres, twee.volgende?.adres]).toEqual(['1.1.1', '7'])
    const f = twee.fragmenten.get(twee.afspraak.id)?.[0]
    expect(f?.tekst.slice(f.merkVan, f.merkTot)).toContain(twee.afspraak.tekst)
    expect((await getBron(ctx, slug)).plaatsen.length).toBe(8)
    const origineel = await buffer((await getOrigineel(ctx, slug)).delen)
    expect(origineel.equals(Buffer.from(maakBytes(PROEF_REGELS)))).toBe(true)
    expect((await getVersies(ctx, slug)).versies.map((v) => v.stand)).toEqual(['vastgesteld'])
    expect((await getBegrippen(ctx, slug))[0]?.gebruiktIn.map((i) => i.adres)).toEqual(['1.1.2'])
    expect((await getGeschiedenis(ctx, slug)).at(-1)?.wat).toBe('document_ontvangen')
  })

  it('what is not there is niet_gevonden', async () => {
    for (const weg of ['bestaat-niet', '', "'", '\0', 'x'.repeat(10_000)]) {
      for (const lees of [
        getRegister,
        getSamenwerking,
        getBron,
        getOrigineel,
        getVersies,
        getGeschiedenis,
        getBegrippen,
        getVersiestempel,
      ]) {
        await expect(lees(ctx, weg), lees.name).rejects.toMatchObject({ code: 'niet_gevonden' })
      }
    }
    for (const adres of ['9.9', '\0', ''])
      await expect(getAfspraak(ctx, slug, adres)).rejects.toMatchObject({ code: 'niet_gevonden' })
    for (const versie of [0, -1, 2, 1.5, Number.NaN, 1e12])
      await expect(getRegister(ctx, slug, { versie })).rejects.toMatchObject({
        code: 'niet_gevonden',
      })
  })
})

describe(`edit-velden on ${TEST_SOORT}`, () => {
  it('changes fields once, logs before and after, and raises the stamp', async () => {
    const { afspraak } = await getAfspraak(ctx, ander, '1.1.1')
    const stempel = await getVersiestempel(ctx, ander)
    const wedloop = await Promise.allSettled(
      (['streven', 'inspanning', 'onderzoek'] as const).map((hardheid) =>
        editVelden(ctx, ander, afspraak.id, {
          versietoken: afspraak.versietoken,
          velden: { hardheid },
        }),
      ),
    )
    expect(wedloop.map((w) => w.status).sort()).toEqual(['fulfilled', 'rejected', 'rejected'])
    for (const w of wedloop)
      if (w.status === 'rejected') expect(w.reason).toMatchObject({ code: 'intussen_gewijzigd' })
    expect(await getVersiestempel(ctx, ander)).not.toBe(stempel)
    const na = await getAfspraak(ctx, ander, '1.1.1')
    expect(na.geschiedenis[0]).toMatchObject({
      wat: 'velden_gewijzigd',
      voor: { hardheid: 'resultaat' },
      na: { hardheid: na.afspraak.hardheid },
    })
    expect(na.afspraak.tekst).toBe(afspraak.tekst)
    const token = na.afspraak.versietoken
    const fout = editVelden(ctx, ander, afspraak.id, {
      versietoken: token,
      velden: { termijn: { soort: 'uiterlijk', datum: '2026-02-30' } },
    })
    await expect(fout).rejects.toMatchObject({
      code: 'ongeldige_invoer',
      gegevens: { veld: 'termijn_datum' },
    })
    expect(await editVelden(ctx, ander, afspraak.id, { versietoken: token, velden: {} })).toEqual({
      versietoken: token,
    })
    for (const weg of ['x', id])
      await expect(
        editVelden(ctx, ander, weg, { versietoken: 1, velden: {} }),
      ).rejects.toMatchObject({ code: 'niet_gevonden' })
    const elders = (await getAfspraak(ctx, slug, '1.1.1')).afspraak.id
    await expect(
      editVelden(ctx, ander, elders, { versietoken: 1, velden: {} }),
    ).rejects.toMatchObject({ code: 'niet_gevonden' })
  })
})

describe(`search on ${TEST_SOORT}`, () => {
  const zoek = async (vraag: string, filter = {}) =>
    (await searchAfspraken(ctx, slug, { zoek: vraag, filter })).treffers
  const namen = async (vraag: string, filter = {}) =>
    (await zoek(vraag, filter)).map((t) => t.nummer ?? '-')

  it.each([
    ['woning', ['1.1.2', '7', '1.1.1']],
    ['woningen', ['1.1.2', '7', '1.1.1']],
    ['sociale woning', ['1.1.1']],
    ['een keer', ['1.1.2']],
    ['geinventariseerd', ['1.1.1/2026/1']],
    ['verduurz', ['1.1.2']],
    ['huurw', ['1.1.1']],
    ['"lijst met geïnventariseerde"', ['1.1.1/2026/1']],
    ['"met lijst"', []],
    ['creatie', ['1.1.2']],
    ['DAEB', ['1.1.2']],
    ['isolatie', ['2.1']],
    ['de corporatie bouwt', ['1.1.1']],
    ['xyzzy', []],
    ['', []],
  ])('%s', async (vraag, verwacht) => {
    expect((await namen(vraag)).sort()).toEqual([...verwacht].sort())
  })

  it('finds parts of compounds after the words themselves', async () => {
    const uit = await zoek('woning')
    expect(uit.at(-1)?.nummer).toBe('1.1.1')
    expect(
      uit
        .at(-1)
        ?.fragment.filter((s) => s.treffer)
        .map((s) => s.tekst),
    ).toEqual(['woning'])
    expect(uit.at(-1)?.rang).toBeLessThan(uit[0]?.rang ?? 0)
  })

  it('finds numbers, the item itself first', async () => {
    expect(await namen('1.1.2')).toEqual(['1.1.2', '1.1.1'])
    expect(await namen('art. 1.1.2')).toEqual(['1.1.2', '1.1.1'])
    expect((await namen('afspraak 7'))[0]).toBe('7')
    expect((await namen('artikel 1 lid 1'))[0]).toBe('1.1.1')
    expect(await namen('artikel 1 lid 9')).toEqual([])
    expect((await namen('pijler 2'))[0]).toBe('2')
    expect((await namen('1.1')).sort()).toEqual(['1.1', '1.1.1', '1.1.2'])
  })

  it('marks the matched words as ranges', async () => {
    const [t] = await zoek('een verduurz')
    expect(t?.fragment.filter((s) => s.treffer).map((s) => s.tekst)).toEqual(['verduurzaming'])
    const [u] = await zoek('"co creatie van"')
    expect(u?.fragment.filter((s) => s.treffer).map((s) => s.tekst)).toEqual(['co-creatie van'])
    const [v] = await zoek('geinventariseerde')
    expect(v?.fragment.filter((s) => s.treffer).map((s) => s.tekst)).toEqual(['geïnventariseerde'])
  })

  it('combines with the filters', async () => {
    expect(await namen('woningen', { toetsvormen: ['ritme'] })).toEqual(['1.1.2'])
    expect(await namen('woningen', { pijlers: ['2'] })).toEqual(['7'])
    expect(await namen('gemeente', { levering: true })).toEqual(['1.1.1/2026/1'])
    expect(await namen('woningen', { levering: true })).toEqual([])
    expect(await namen('woningen', { jaren: [2027] })).toEqual(['7', '1.1.2'])
    expect(await namen('huurwoningen', { metGetal: true, partijen: ['corporatie'] })).toEqual([
      '1.1.1',
    ])
    expect(
      (await searchAfspraken(ctx, slug, { zoek: 'woningen', filter: { jaren: [1999] } }))
        .zonderFilter,
    ).toBeGreaterThan(0)
  })

  it('no question is an error', async () => {
    const vreemd = [
      '"',
      '""',
      "'",
      '\\',
      ':*',
      '& | ! <->',
      '(',
      'a & b',
      '\0',
      '\ud800',
      'x'.repeat(10_000),
      '"'.repeat(999),
      '%_',
      '🏠',
      'e\u0301e\u0301n',
      '§ 1.1',
      'é'.repeat(5000),
      "a'b:*c",
      '1.1.1.1.1.1',
      '-',
      '–',
      '<b>',
      '„huur',
    ]
    for (const v of vreemd) expect(Array.isArray(await zoek(v)), v).toBe(true)
  })
})
