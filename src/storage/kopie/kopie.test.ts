// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkLogboek } from '../../usecases/check-logboek.ts'
import { editVelden } from '../../usecases/edit-velden.ts'
import { getAfspraak } from '../../usecases/get-afspraak.ts'
import { getRegister } from '../../usecases/get-register.ts'
import { maakContext, maakVastgesteld, PROEF_REGELS } from '../../usecases/proef-context.ts'
import { isZelfdeInhoud } from '../../usecases/is-zelfde-inhoud.ts'
import { makeReservekopie } from '../../usecases/make-reservekopie.ts'
import { restoreReservekopie } from '../../usecases/restore-reservekopie.ts'
import { MIGRATIES } from '../migrations/index.ts'
import { maakTestDatabase, TEST_SOORT, type TestDatabase } from '../test-database.ts'
import { leesKopiebestand } from './kopiebestand.ts'
import { maakKopie } from './maak-kopie.ts'
import { zetKopieTerug } from './zet-terug.ts'

let map: string
let bron: TestDatabase
let slugs: string[]
const nu = new Date('2026-11-24T11:00:00Z')
const pad = (naam: string) => join(map, naam)
beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'driehoek-kopie-'))
  bron = await maakTestDatabase()
  const ctx = maakContext(bron.db)
  const een = await maakVastgesteld(
    ctx,
    [
      ...PROEF_REGELS,
      { soort: 'afspraak', nummer: '9', tekst: 'Tekst met \u2028 en "aanhaling" en \\ erin.' },
    ],
    {
      naam: 'Eén kring',
    },
  )
  const twee = await maakVastgesteld(ctx, PROEF_REGELS, {
    naam: 'Andere kring',
    document: { titel: 'b' },
  })
  slugs = [een.slug, twee.slug]
  await makeReservekopie(bron.db, nu, pad('goed.driehoek'))
})
afterAll(async () => {
  await bron?.sluit()
  await rm(map, { recursive: true, force: true })
})

async function inhoud(db: TestDatabase['db']): Promise<string[]> {
  const regels: string[] = []
  await maakKopie(db, nu, (regel) => {
    regels.push(regel)
  })
  return regels
}

describe(`copy of everything on ${TEST_SOORT}`, () => {
  it('comes back the same to the last byte, with its logboek whole', async () => {
    const doel = await maakTestDatabase()
    try {
      const terug = await restoreReservekopie(doel.db, pad('goed.driehoek'))
      expect(terug.samenwerkingen).toBe(2)
      expect(await inhoud(doel.db)).toEqual(await inhoud(bron.db))
      const controle = await checkLogboek(doel.db)
      expect(controle.map((c) => [c.naam, c.breuk])).toEqual([
        ['Eén kring', null],
        ['Andere kring', null],
      ])
      for (const slug of slugs) {
        expect(await getRegister(maakContext(doel.db), slug)).toEqual(
          await getRegister(maakContext(bron.db), slug),
        )
      }
    } finally {
      await doel.sluit()
    }
  })

  it('can be worked in after it came back', async () => {
    const doel = await maakTestDatabase()
    try {
      await restoreReservekopie(doel.db, pad('goed.driehoek'))
      const ctx = maakContext(doel.db)
      const { afspraak } = await getAfspraak(ctx, slugs[0] ?? '', '1.1.1')
      await editVelden(ctx, slugs[0] ?? '', afspraak.id, {
        versietoken: afspraak.versietoken,
        velden: { hardheid: 'onderzoek' },
      })
      expect((await checkLogboek(doel.db)).every((c) => c.breuk === null)).toBe(true)
    } finally {
      await doel.sluit()
    }
  })

  it('is refused when it is cut off, changed or something else, and then puts nothing back', async () => {
    const goed = await readFile(pad('goed.driehoek'))
    const tekst = gunzipSync(goed).toString()
    const soorten: Record<string, [Uint8Array | string, string]> = {
      afgekapt: [goed.subarray(0, goed.length - 40), 'kopie_beschadigd'],
      'zonder laatste regel': [
        gzipSync(tekst.split('\n').slice(0, -2).join('\n')),
        'kopie_beschadigd',
      ],
      gewijzigd: [gzipSync(tekst.replace('Eén kring', 'Twee kring')), 'kopie_beschadigd'],
      'andere gzip': [gzipSync('zomaar een tekst'), 'kopie_onbekend'],
      leeg: ['', 'kopie_beschadigd'],
      'een omgevallen bit': [
        goed.with(goed.length - 200, (goed[goed.length - 200] ?? 0) ^ 1),
        'kopie_beschadigd',
      ],
      tekst: ['geen gzip', 'kopie_onbekend'],
    }
    const doel = await maakTestDatabase()
    try {
      for (const [naam, [bytes, code]] of Object.entries(soorten)) {
        await writeFile(pad('fout.driehoek'), bytes)
        await expect(
          restoreReservekopie(doel.db, pad('fout.driehoek')),
          naam,
        ).rejects.toMatchObject({ code })
      }
      expect(await checkLogboek(doel.db)).toEqual([])
    } finally {
      await doel.sluit()
    }
  })

  it('never goes over what is there', async () => {
    const voor = await inhoud(bron.db)
    await expect(restoreReservekopie(bron.db, pad('goed.driehoek'))).rejects.toMatchObject({
      code: 'database_niet_leeg',
    })
    expect(await inhoud(bron.db)).toEqual(voor)
  })

  it('of an older version gets what came since, and of a newer one is refused', async () => {
    const later = [
      ...MIGRATIES,
      {
        nr: 999,
        naam: 'later',
        sql: `alter table partij add column kenmerk text not null default 'nieuw'`,
      },
    ]
    const doel = await maakTestDatabase()
    try {
      await zetKopieTerug(doel.db, leesKopiebestand(pad('goed.driehoek')), later)
      const rijen = await doel.query<{ kenmerk: string }>('select distinct kenmerk from partij')
      expect(rijen).toEqual([{ kenmerk: 'nieuw' }])
      const jonger = await inhoud(doel.db)
      const leeg = await maakTestDatabase()
      try {
        await expect(
          zetKopieTerug(
            leeg.db,
            (async function* () {
              yield* jonger
            })(),
          ),
        ).rejects.toMatchObject({
          code: 'kopie_nieuwer',
        })
      } finally {
        await leeg.sluit()
      }
    } finally {
      await doel.sluit()
    }
  })

  it('never touches what another program has in the database', async () => {
    const doel = await maakTestDatabase()
    try {
      for (const [soort, wat] of [
        ['table', '(nr int)'],
        ['view', 'as select 1 as een'],
        ['materialized view', 'as select 1 as een'],
      ] as const) {
        await doel.query(`create ${soort} facturen ${wat}`)
        const poging = restoreReservekopie(doel.db, pad('goed.driehoek'))
        await expect(poging, soort).rejects.toMatchObject({ code: 'database_niet_leeg' })
        const er = await doel.query(`select to_regclass('facturen') is not null as er`)
        expect(er, soort).toEqual([{ er: true }])
        await doel.query(`drop ${soort} facturen`)
      }
    } finally {
      await doel.sluit()
    }
  })

  it('that somebody edited, with a right checksum, is refused in our own words', async () => {
    const regels = gunzipSync(await readFile(pad('goed.driehoek')))
      .toString()
      .split('\n')
      .slice(0, -2)
    const tabel = (naam: string) => regels.findIndex((r) => r.startsWith(`{"tabel":"${naam}"`))
    const partij = tabel('partij')
    const versie = tabel('overeenkomst')
    const met = (plek: number, regel: string) => regels.with(plek, regel)
    const eerste = JSON.parse(regels[partij + 1] ?? '[]') as string[]
    const soorten: Record<string, readonly string[]> = {
      'a row twice': regels.toSpliced(partij + 1, 0, regels[partij + 1] ?? ''),
      'no uuid': met(partij + 1, JSON.stringify(eerste.with(0, 'x'))),
      NUL: met(partij + 1, JSON.stringify(eerste.with(1, '\u0000'))),
      'null where none may be': met(partij + 1, JSON.stringify([eerste[0], null, null])),
      'another tenant': regels.filter((r) => !/^\{"tenant":"/.test(r)),
      'a column twice': met(partij, '{"tabel":"partij","kolommen":["naam","naam","naamsleutel"]}'),
      'a type that is none': met(versie + 1, (regels[versie + 1] ?? '').replace(/"1"/, '"een"')),
      'a table of the system': met(partij, '{"tabel":"pg_class","kolommen":["oid"]}'),
      'SQL in a name': met(partij, '{"tabel":"partij; drop table partij","kolommen":["naam"]}'),
      'broken JSON': met(partij + 1, '["x'),
      'vorm 0': met(0, (regels[0] ?? '').replace('"vorm":1', '"vorm":0')),
    }
    // one database for all: after each refusal it is as empty as before
    const doel = await maakTestDatabase()
    try {
      for (const [naam, inhoudRegels] of Object.entries(soorten)) {
        await writeFile(pad('bewerkt.driehoek'), inpakken(inhoudRegels))
        const poging = restoreReservekopie(doel.db, pad('bewerkt.driehoek'))
        await expect(poging, naam).rejects.toMatchObject({
          name: 'AppError',
          code: expect.stringMatching(/^kopie_(onbekend|beschadigd)$/),
        })
        expect(await checkLogboek(doel.db), naam).toEqual([])
      }
    } finally {
      await doel.sluit()
    }
  })

  it('is not read on when it does not begin as a copy, and its end line may be broken', async () => {
    const doel = await maakTestDatabase()
    try {
      const regels = gunzipSync(await readFile(pad('goed.driehoek')))
        .toString()
        .split('\n')
      for (const [bytes, code] of [
        [gzipSync('a'.repeat(50_000_000)), 'kopie_onbekend'],
        [gzipSync(`${regels.slice(0, 3).join('\n')}\n{"einde":kapot`), 'kopie_beschadigd'],
      ] as const) {
        await writeFile(pad('vreemd.driehoek'), bytes)
        await expect(restoreReservekopie(doel.db, pad('vreemd.driehoek'))).rejects.toMatchObject({
          code,
        })
      }
    } finally {
      await doel.sluit()
    }
  })

  it('is known again in the database that it was put into, until something changes there', async () => {
    const doel = await maakTestDatabase()
    try {
      await restoreReservekopie(doel.db, pad('goed.driehoek'))
      expect(await isZelfdeInhoud(doel.db, nu, pad('goed.driehoek'))).toBe(true)
      await doel.query(`update partij set naam = naam || ' anders'`)
      expect(await isZelfdeInhoud(doel.db, nu, pad('goed.driehoek'))).toBe(false)
    } finally {
      await doel.sluit()
    }
  })
})

/** As the program packs it: the lines, and an end line with their checksum. */
function inpakken(regels: readonly string[]): Uint8Array {
  const tekst = regels.map((r) => `${r}\n`).join('')
  const sha256 = createHash('sha256').update(tekst).digest('hex')
  return gzipSync(`${tekst}${JSON.stringify({ einde: true, regels: regels.length, sha256 })}\n`)
}
