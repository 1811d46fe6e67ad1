// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkLogboek } from '../usecases/check-logboek.ts'
import { editVelden } from '../usecases/edit-velden.ts'
import { getAfspraak } from '../usecases/get-afspraak.ts'
import { getRegister } from '../usecases/get-register.ts'
import { maakContext, maakVastgesteld, PROEF_REGELS } from '../usecases/proef-context.ts'
import { maakTestDatabase, TEST_SOORT, type TestDatabase } from './test-database.ts'

let test: TestDatabase
let ctx: ReturnType<typeof maakContext>
let slug: string
let id: string
let regels: number
beforeAll(async () => {
  test = await maakTestDatabase()
  ctx = maakContext(test.db)
  ;({ slug } = await maakVastgesteld(ctx, PROEF_REGELS, { naam: 'Eigen kring' }))
  await maakVastgesteld(ctx, PROEF_REGELS, { naam: 'Andere kring', document: { titel: 'b' } })
  id = (await getRegister(ctx, slug)).samenwerking.id
  const { afspraak } = await getAfspraak(ctx, slug, '1.1.1')
  await editVelden(ctx, slug, afspraak.id, {
    versietoken: afspraak.versietoken,
    velden: { hardheid: 'onderzoek' },
  })
  regels = (await controleer()).regels
})
afterAll(() => test?.sluit())

async function controleer() {
  const eigen = (await checkLogboek(ctx.db)).find((c) => c.naam === 'Eigen kring')
  if (!eigen) throw new Error('no logboek')
  return eigen
}

/** Somebody past the program, who switches every rule off, and what is found then. */
async function knoei(opdracht: string): Promise<number | null> {
  const tabel = 'alter table logboek'
  await test.query(`${tabel} disable trigger all`)
  await test.query(`${tabel} no force row level security`)
  await test.query('create table bewaard as select * from logboek')
  const kop = await test.query<{ nr: number; hash: string }>(
    'select logboek_nr as nr, logboek_hash as hash from wegwijzer where samenwerking_id = $1',
    [id],
  )
  try {
    await test.query(opdracht.replaceAll('$id', `'${id}'`))
    return (await controleer()).breuk
  } finally {
    await test.query('delete from logboek')
    await test.query('insert into logboek select * from bewaard')
    await test.query('drop table bewaard')
    await test.query(
      'update wegwijzer set logboek_nr = $2, logboek_hash = $3 where samenwerking_id = $1',
      [id, kop[0]?.nr, kop[0]?.hash],
    )
    await test.query(`${tabel} force row level security`)
    await test.query(`${tabel} enable trigger all`)
  }
}

describe(`tampering with the logboek on ${TEST_SOORT}`, () => {
  it('none is found where there was none, and each collaboration has its own', async () => {
    expect(regels).toBeGreaterThan(4)
    expect((await controleer()).breuk).toBeNull()
    expect((await checkLogboek(ctx.db)).map((c) => c.breuk)).toEqual([null, null])
  })

  it('every line, and every column of it', async () => {
    const wijzigingen = [
      `wie = 'iemand anders'`,
      `wat = wat || 'x'`,
      `soort = soort || 'x'`,
      `tijdstip = tijdstip + interval '1 ms'`,
      `log_id = gen_random_uuid()`,
      `onderdeel_id = gen_random_uuid()`,
      `voor = '"iets anders"'`,
      `na = (coalesce(na::text, 'null') || ' ')::json`,
      `hash = repeat('0', 64)`,
      `vorige_hash = repeat('0', 64)`,
    ]
    for (let nr = 1; nr <= regels; nr += 1) {
      for (const zet of wijzigingen) {
        const breuk = await knoei(
          `update logboek set ${zet} where samenwerking_id = $id and nr = ${nr}`,
        )
        expect(breuk, `${zet} in line ${nr}`).toBe(nr)
      }
    }
  })

  it('a line taken out, the end cut off, all of it gone, a line put behind, two lines changed about', async () => {
    const waar = 'where samenwerking_id = $id and nr'
    expect(await knoei(`delete from logboek ${waar} = 2`)).toBe(2)
    expect(await knoei(`delete from logboek ${waar} = ${regels}`)).toBe(regels)
    expect(await knoei(`delete from logboek ${waar} > 0`)).toBe(1)
    expect(
      await knoei(`insert into logboek select samenwerking_id, nr + 1, gen_random_uuid(), tijdstip, wie, wat, soort,
        onderdeel_id, voor, na, hash, hash from logboek ${waar} = ${regels}`),
    ).toBe(regels + 1)
    expect(
      await knoei(`update logboek l set wie = a.wie || '2', na = a.na from logboek a
        where l.samenwerking_id = $id and a.samenwerking_id = $id and l.nr = 2 and a.nr = 3`),
    ).toBe(2)
  })
})
