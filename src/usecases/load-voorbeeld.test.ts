// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, it } from 'vitest'
import { maakTestDatabase, TEST_SOORT, type TestDatabase } from '../storage/test-database.ts'
import { findSamenwerkingen } from './find-samenwerkingen.ts'
import { getGeschiedenis } from './get-geschiedenis.ts'
import { loadVoorbeeld } from './load-voorbeeld.ts'
import { maakBytes, maakContext, PROEF_NU, PROEF_REGELS } from './proef-context.ts'

let test: TestDatabase
beforeAll(async () => {
  test = await maakTestDatabase()
})
afterAll(() => test?.sluit())

it(`tells in the logboek of the example what came first and what came later, on ${TEST_SOORT}`, async () => {
  let minuten = 0
  const maak = () =>
    maakContext(test.db, { nu: new Date(PROEF_NU.getTime() + 60_000 * (minuten += 1)) })
  const bytes = maakBytes(PROEF_REGELS, { titel: 'Voorbeeld' })
  await loadVoorbeeld(
    maak,
    () => Promise.resolve({ bytes, naam: 'voorbeeld.txt' }),
    () => undefined,
  )

  const [voorbeeld] = (await findSamenwerkingen(maak())).samenwerkingen
  expect(voorbeeld?.stand).toBe('vastgesteld')
  const regels = await getGeschiedenis(maak(), voorbeeld?.slug ?? '')
  const tijden = regels.map((r) => Date.parse(r.tijdstip))
  expect(tijden).toEqual(tijden.toSorted((a, b) => b - a))
  expect(regels.at(0)?.wat).toBe('overeenkomst_vastgesteld')
  expect(tijden.at(0)).toBeGreaterThan(tijden.at(-1) ?? Infinity)
})
