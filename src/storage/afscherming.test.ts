// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getRegister } from '../usecases/get-register.ts'
import { maakContext, maakVastgesteld, PROEF_REGELS } from '../usecases/proef-context.ts'
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
    expect(zonder.sort()).toEqual([
      'documentwegwijzer',
      'partij',
      'schema_migratie',
      'toegang',
      'upload',
      'wegwijzer',
    ])
    expect(rijen.length).toBe(TENANT_TABELLEN.length + 6)
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
    expect(await leesIn(test.db, id, (trx) => controleerKeten(trx, id))).toMatchObject({
      breuk: null,
    })
    await test.query('alter table logboek disable trigger all')
    await test.query(
      `update logboek set wie = 'iemand anders' where samenwerking_id = $1 and nr = 3`,
      [id],
    )
    await test.query('alter table logboek enable trigger all')
    expect(await leesIn(test.db, id, (trx) => controleerKeten(trx, id))).toMatchObject({ breuk: 3 })
  })
})
