// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kiesTeVerwijderen, type Kopie } from './kopiebewaring.ts'

const UUR = 3_600_000
const kopie = (ms: number): Kopie => ({ naam: String(ms), gemaaktOp: new Date(ms) })

/** The program as it runs: a copy each hour, and clean up after each. */
function draai(uren: number, begin = Date.UTC(2026, 0, 1)): Kopie[] {
  let er: Kopie[] = []
  for (let uur = 0; uur < uren; uur += 1) {
    er.push(kopie(begin + uur * UUR))
    const weg = new Set(kiesTeVerwijderen(er))
    er = er.filter((k) => !weg.has(k))
  }
  return er
}

describe('which copies are kept', () => {
  it('after weeks of hourly copies: 24 hours back by the hour, and 14 days by the day', () => {
    const er = draai(24 * 60)
    // the last 24 hours fall in one or two of the 14 days
    expect(er.length).toBe(24 + 13)
    const oudste = Math.min(...er.map((k) => k.gemaaktOp.getTime()))
    const nieuwste = Math.max(...er.map((k) => k.gemaaktOp.getTime()))
    expect((nieuwste - oudste) / UUR).toBeGreaterThan(13 * 24 - 1)
  })

  it('the newest stays, nothing goes while there are few, and cleaning twice takes nothing more', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 40 * 24 * 60 }), { maxLength: 120 }),
        (minuten) => {
          const kopieen = [...new Set(minuten)].map((m) => kopie(m * 60_000))
          const weg = new Set(kiesTeVerwijderen(kopieen))
          const blijft = kopieen.filter((k) => !weg.has(k))
          expect(blijft.length).toBeLessThanOrEqual(24 + 14)
          expect(kiesTeVerwijderen(blijft)).toEqual([])
          const nieuwste = kopieen.toSorted((a, b) => +b.gemaaktOp - +a.gemaaktOp)[0]
          if (nieuwste) expect(blijft).toContain(nieuwste)
          const uren = new Set(kopieen.map((k) => k.gemaaktOp.toISOString().slice(0, 13)))
          if (uren.size === kopieen.length && kopieen.length <= 24)
            expect(blijft).toHaveLength(kopieen.length)
        },
      ),
    )
  })
})
