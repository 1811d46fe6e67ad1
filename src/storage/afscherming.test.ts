// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { editVelden } from '../usecases/edit-velden.ts'
import { findSamenwerkingen } from '../usecases/find-samenwerkingen.ts'
import { getAfspraak } from '../usecases/get-afspraak.ts'
import { getBegrippen } from '../usecases/get-begrippen.ts'
import { getBron } from '../usecases/get-bron.ts'
import { getGeschiedenis } from '../usecases/get-geschiedenis.ts'
import { getOrigineel } from '../usecases/get-origineel.ts'
import { getRegister } from '../usecases/get-register.ts'
import { getSamenwerking } from '../usecases/get-samenwerking.ts'
import { getVersies } from '../usecases/get-versies.ts'
import { getVersiestempel } from '../usecases/get-versiestempel.ts'
import { maakBytes, maakContext, maakVastgesteld, PROEF_REGELS } from '../usecases/proef-context.ts'
import { searchAfspraken } from '../usecases/search-afspraken.ts'
import { controleerKeten } from './logboek-repository.ts'
import { TENANT_TABELLEN } from './migrations/0001-register.ts'
import { maakTestDatabase, TEST_SOORT, type TestDatabase } from './test-database.ts'
import { leesIn, leesWegwijzer, schrijfIn } from './transactie.ts'

let test: TestDatabase
let ctx: ReturnType<typeof maakContext>
let slug: string
let ander: string
let id: string
let anderId: string
beforeAll(async () => {
  test = await maakTestDatabase()
  ctx = maakContext(test.db)
  ;({ slug } = await maakVastgesteld(ctx, PROEF_REGELS, { naam: 'Eigen kring' }))
  ander = (
    await maakVastgesteld(ctx, PROEF_REGELS, { naam: 'Andere kring', document: { titel: 'b' } })
  ).slug
  id = (await getRegister(ctx, slug)).samenwerking.id
  anderId = (await getRegister(ctx, ander)).samenwerking.id
})
afterAll(() => test?.sluit())

describe(`row-level security on ${TEST_SOORT}`, () => {
  it('every table is a tenant table with a forced policy, or one of the few that belong to nobody', async () => {
    const rijen = await test.query<{ tabel: string; dwingt: boolean; regels: number }>(`
      select c.relname as tabel, c.relrowsecurity and c.relforcerowsecurity as dwingt,
        (select count(*)::int from pg_policy p where p.polrelid = c.oid) as regels
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p')`)
    const zonder = rijen.filter((r) => !r.dwingt || r.regels === 0).map((r) => r.tabel)
    expect(zonder.sort()).toEqual(['documentwegwijzer', 'partij', 'schema_migratie', 'wegwijzer'])
    expect(rijen.length).toBe(TENANT_TABELLEN.length + 4)
  })

  it('the tenant key comes first in every key and index of a tenant table', async () => {
    const rijen = await test.query<{ tabel: string; naam: string }>(
      `
      select t.relname as tabel, a.attname as naam from pg_index i
      join pg_class t on t.oid = i.indrelid join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
      where t.relname = any($1)`,
      [[...TENANT_TABELLEN]],
    )
    expect(rijen.length).toBeGreaterThanOrEqual(TENANT_TABELLEN.length)
    expect(rijen.filter((r) => r.naam !== 'samenwerking_id')).toEqual([])
  })

  it('PostgreSQL itself hides and refuses the rows of another tenant', async () => {
    for (const tabel of TENANT_TABELLEN) {
      const tel = sql<{
        n: number
      }>`select count(*)::int as n from ${sql.table(tabel)} where samenwerking_id <> ${id}`
      expect((await leesIn(test.db, id, (trx) => tel.execute(trx))).rows[0]?.n, tabel).toBe(0)
      const alles = sql<{ n: number }>`select count(*)::int as n from ${sql.table(tabel)}`
      expect((await leesWegwijzer(test.db, (trx) => alles.execute(trx))).rows[0]?.n, tabel).toBe(0)
    }
    const vreemd = schrijfIn(test.db, id, (trx) =>
      trx
        .insertInto('samenwerking')
        .values({ samenwerking_id: anderId, naam: 'x', voorbeeld: false, aangemaakt_op: ctx.nu })
        .execute(),
    )
    await expect(vreemd).rejects.toMatchObject({ code: '42501' })
    const gewijzigd = await schrijfIn(test.db, id, (trx) =>
      trx
        .updateTable('samenwerking')
        .set({ naam: 'gekaapt' })
        .where('samenwerking_id', '=', anderId)
        .executeTakeFirst(),
    )
    expect(gewijzigd.numUpdatedRows).toBe(0n)
  })

  it('works as a role that owns nothing and cannot pass the rules', async () => {
    const { rows } = await leesIn(test.db, id, (trx) =>
      sql<{ rol: string; mag: boolean; eigen: number }>`
        select current_user as rol, rolsuper or rolbypassrls as mag,
          (select count(*)::int from pg_class where relowner = r.oid) as eigen
        from pg_roles r where rolname = current_user`.execute(trx),
    )
    expect(rows).toEqual([{ rol: 'driehoek_app', mag: false, eigen: 0 }])
  })
})

describe(`logboek on ${TEST_SOORT}`, () => {
  it('cannot be changed, and its chain shows what was', async () => {
    for (const opdracht of ['update logboek set wie = $$x$$', 'delete from logboek']) {
      const poging = schrijfIn(test.db, id, (trx) => sql.raw(opdracht).execute(trx))
      await expect(poging).rejects.toMatchObject({ code: '42501' })
      // Also for one who may pass the rules: the trigger holds.
      await test.query('begin')
      await test.query(`select set_config('app.tenant', $1, true)`, [id])
      await expect(test.query(opdracht)).rejects.toMatchObject({ code: '23001' })
      await test.query('rollback')
    }
    expect(await leesIn(test.db, id, (trx) => controleerKeten(trx, id))).toBeNull()
    await test.query('alter table logboek disable trigger all')
    await test.query(
      `update logboek set wie = 'iemand anders' where samenwerking_id = $1 and nr = 3`,
      [id],
    )
    await test.query('alter table logboek enable trigger all')
    expect(await leesIn(test.db, id, (trx) => controleerKeten(trx, id))).toBe(3)
  })
})

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
      [2026, [2]],
      [2027, [3]],
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
    expect(
      Buffer.from((await getOrigineel(ctx, slug)).bytes).equals(
        Buffer.from(maakBytes(PROEF_REGELS)),
      ),
    ).toBe(true)
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
    expect(await namen('woningen', { jaren: [2027] })).toEqual(['7'])
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
