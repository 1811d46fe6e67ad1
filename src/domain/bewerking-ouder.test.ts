// SPDX-License-Identifier: EUPL-1.2
/** Leaving out, another kind, and moving: what is not touched stays where it belongs. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bewerk, type Actie } from './bewerking.ts'
import { vindVerhuisd } from './bewerking-weglaten.ts'
import { bouwVoorstel, LEGE_VELDEN, nameOnderdelen, ONDERDEELSOORTEN } from './ontleding.ts'
import type { Onderdeel, Onderdeelsoort, Ontleding } from './ontleding.ts'
import { draaiTerug, maakStap } from './stap.ts'

const BRON = {
  formaat: 'txt' as const,
  tekst: '',
  regels: [],
  bladzijden: null,
  bladzijdeMaat: null,
  eigenTitel: null,
  meldingen: [],
}

function maak(soorten: readonly Onderdeelsoort[]): Ontleding {
  return {
    document: {
      titel: null,
      looptijd: null,
      prestatiejaar: 2026,
      partijen: [],
      grondslagen: [],
      inleiding: null,
      bijlagen: [],
      afkortingen: [],
      ondertekend: null,
    },
    onderdelen: soorten.map((soort, i): Onderdeel => {
      const velden = soort === 'afspraak' || soort === 'prestatie' ? LEGE_VELDEN : null
      return {
        sleutel: `o${String(i + 1)}`,
        soort,
        nummer: null,
        tekst: `Tekst ${String(i + 1)}.`,
        passages: [],
        jaar: soort === 'prestatie' ? 2026 : null,
        reden: soort === 'weggelaten' ? 'paginarand' : null,
        kolommen: null,
        velden,
        looptijd_tot: null,
      }
    }),
    bevindingen: [],
  }
}

/** What each piece hangs on, as the register nests them. An afspraak without text is named after its heading. */
function vindOuders(ontleding: Ontleding): Map<string, string> {
  const uit = new Map<string, string>()
  let pijler = 'geen'
  let paragraaf = 'geen'
  let afspraak: string | null = null
  for (const o of ontleding.onderdelen) {
    const kop = paragraaf === 'geen' ? pijler : paragraaf
    if (o.soort === 'pijler') {
      pijler = o.sleutel
      paragraaf = 'geen'
      afspraak = null
      uit.set(o.sleutel, 'document')
    } else if (o.soort === 'paragraaf') {
      paragraaf = o.sleutel
      afspraak = null
      uit.set(o.sleutel, pijler)
    } else if (o.soort === 'inleiding') uit.set(o.sleutel, kop)
    else if (o.soort === 'afspraak') {
      afspraak = o.tekst === '' ? `leeg onder ${kop}` : o.sleutel
      uit.set(o.sleutel, kop)
    } else if (o.soort === 'prestatie') uit.set(o.sleutel, afspraak ?? `leeg onder ${kop}`)
  }
  return uit
}

function moet(ontleding: Ontleding, ...acties: readonly Actie[]): Ontleding {
  const na = bewerk(ontleding, acties, { bron: BRON })
  if (!na.ok) throw new Error(na.fout)
  return na.waarde
}

const geval = fc
  .array(fc.constantFrom(...ONDERDEELSOORTEN, 'afspraak', 'prestatie', 'prestatie'), {
    minLength: 1,
    maxLength: 16,
  })
  .map((soorten) => maak(soorten as readonly Onderdeelsoort[]))

/** Still in the list, and not the piece itself nor hanging on it before. */
function anderen(voor: Ontleding, na: Ontleding, sleutel: string) {
  const oud = vindOuders(voor)
  const nieuw = vindOuders(na)
  return [...oud].filter(
    ([s, ouder]) =>
      s !== sleutel && nieuw.has(s) && (ouder !== sleutel || nieuw.get(s) !== sleutel),
  )
}

describe('what hangs on what', () => {
  it('never changes for any other piece when an item is left out', () => {
    fc.assert(
      fc.property(geval, fc.nat(), (voor, welk) => {
        const o = voor.onderdelen[welk % voor.onderdelen.length]
        fc.pre(o !== undefined && ['afspraak', 'prestatie', 'inleiding'].includes(o.soort))
        if (!o) return
        const na = moet(voor, { soort: 'wijzig_soort', sleutel: o.sleutel, naar: 'weggelaten' })
        const nieuw = vindOuders(na)
        for (const [s, ouder] of anderen(voor, na, o.sleutel)) expect(nieuw.get(s)).toBe(ouder)
        for (const [s, ouder] of vindOuders(voor))
          expect(nieuw.has(s)).toBe(s !== o.sleutel && ouder !== o.sleutel)
      }),
      { numRuns: 500 },
    )
  })

  it('leaves out all that stands under a heading with it, and brings exactly that back with it', () => {
    fc.assert(
      fc.property(geval, fc.nat(), (voor, welk) => {
        const o = voor.onderdelen[welk % voor.onderdelen.length]
        fc.pre(o?.soort === 'pijler' || o?.soort === 'paragraaf')
        if (!o) return
        const ouders = vindOuders(voor)
        const onder = (s: string): boolean => {
          const ouder = (ouders.get(s) ?? '').replace('leeg onder ', '')
          return ouder === o.sleutel || (ouders.has(ouder) && onder(ouder))
        }
        const na = moet(voor, { soort: 'wijzig_soort', sleutel: o.sleutel, naar: 'weggelaten' })
        const nieuw = vindOuders(na)
        for (const [s, ouder] of ouders) {
          if (s === o.sleutel || onder(s)) expect(nieuw.has(s)).toBe(false)
          else expect(nieuw.get(s)).toBe(ouder)
        }
        expect(moet(na, { soort: 'zet_terug', sleutel: o.sleutel })).toEqual(voor)
      }),
      { numRuns: 500 },
    )
  })

  it('tells which pieces hang on something else than before when only a heading goes', () => {
    const voor = maak(['pijler', 'paragraaf', 'afspraak', 'paragraaf', 'afspraak', 'prestatie'])
    const alleen = {
      soort: 'wijzig_soort',
      sleutel: 'o4',
      naar: 'weggelaten',
      alleen: true,
    } as const
    const na = moet(voor, alleen)
    expect(vindVerhuisd(voor, na)).toEqual([{ sleutel: 'o5', naar: 'o2' }])
    const prestatie = moet(voor, { soort: 'wijzig_soort', sleutel: 'o5', naar: 'prestatie' })
    // the heading has no afspraak any more, so that both hang on one without text
    expect(vindVerhuisd(voor, prestatie)).toEqual([{ sleutel: 'o6', naar: 'o4' }])
    const twee = maak(['pijler', 'afspraak', 'afspraak', 'prestatie', 'prestatie'])
    expect(
      vindVerhuisd(twee, moet(twee, { soort: 'wijzig_soort', sleutel: 'o3', naar: 'prestatie' })),
    ).toEqual([
      { sleutel: 'o4', naar: 'o2' },
      { sleutel: 'o5', naar: 'o2' },
    ])
    expect(vindVerhuisd(voor, voor)).toEqual([])
  })

  it.each(['weggelaten', 'inleiding'] as const)(
    'lets the prestaties of an afspraak that becomes %s alone hang on one without text in the same place',
    (naar) => {
      fc.assert(
        fc.property(geval, fc.nat(), (voor, welk) => {
          const o = voor.onderdelen[welk % voor.onderdelen.length]
          fc.pre(o?.soort === 'afspraak')
          if (!o) return
          const actie: Actie = { soort: 'wijzig_soort', sleutel: o.sleutel, naar, alleen: true }
          const oud = vindOuders(voor)
          const na = moet(voor, actie)
          const nieuw = vindOuders(na)
          for (const [s, ouder] of oud)
            if (s !== o.sleutel)
              expect(nieuw.get(s)).toBe(
                ouder === o.sleutel ? `leeg onder ${oud.get(o.sleutel) ?? ''}` : ouder,
              )
          expect(draaiTerug(na, maakStap(voor, na))).toEqual(voor)
          if (naar === 'weggelaten')
            expect(moet(na, { soort: 'zet_terug', sleutel: o.sleutel })).toEqual(voor)
        }),
        { numRuns: 500 },
      )
    },
  )

  it.each(['pijler', 'paragraaf'] as const)(
    'gives no prestatie to another afspraak when its own becomes a %s',
    (naar) => {
      fc.assert(
        fc.property(geval, fc.nat(), (voor, welk) => {
          const o = voor.onderdelen[welk % voor.onderdelen.length]
          fc.pre(o?.soort === 'afspraak')
          if (!o) return
          const na = moet(voor, { soort: 'wijzig_soort', sleutel: o.sleutel, naar })
          for (const [s, ouder] of vindOuders(voor))
            if (ouder === o.sleutel) expect(vindOuders(na).get(s)).toBe(`leeg onder ${o.sleutel}`)
        }),
        { numRuns: 300 },
      )
    },
  )

  it('never changes for any other piece when one is moved', () => {
    fc.assert(
      fc.property(geval, fc.nat(), fc.constantFrom('op', 'neer'), (voor, welk, richting) => {
        const o = voor.onderdelen[welk % voor.onderdelen.length]
        if (!o) return
        const na = bewerk(voor, [{ soort: 'verplaats', sleutel: o.sleutel, richting }], {
          bron: BRON,
        })
        fc.pre(na.ok)
        if (!na.ok) return
        const nieuw = vindOuders(na.waarde)
        for (const [s, ouder] of vindOuders(voor))
          if (s !== o.sleutel) expect(nieuw.get(s)).toBe(ouder)
      }),
      { numRuns: 1000 },
    )
  })

  it('is the same in the names of prestaties as in the register', () => {
    fc.assert(
      fc.property(geval, (ontleding) => {
        const namen = nameOnderdelen(ontleding.onderdelen)
        for (const p of bouwVoorstel(ontleding).pijlers)
          for (const q of p.paragrafen)
            for (const a of q.afspraken)
              for (const r of a.prestaties) {
                expect(r.id.startsWith(`#${String(a.volgnummer)}/`)).toBe(true)
                expect([...namen.values()]).toContain(r.id)
              }
      }),
    )
  })

  it('leaves out the prestaties with their afspraak and brings them back with it, or one by one', () => {
    const voor = maak(['pijler', 'afspraak', 'pijler', 'afspraak', 'prestatie', 'prestatie'])
    const weg = moet(voor, { soort: 'wijzig_soort', sleutel: 'o4', naar: 'weggelaten' })
    expect(weg.onderdelen.slice(3).map((o) => o.soort)).toEqual([
      'weggelaten',
      'weggelaten',
      'weggelaten',
    ])
    expect(moet(weg, { soort: 'zet_terug', sleutel: 'o4' })).toEqual(voor)
    const een = moet(weg, { soort: 'zet_terug', sleutel: 'o6' })
    expect(vindOuders(een).get('o6')).toBe('leeg onder o3')
    const alle = moet(
      een,
      { soort: 'zet_terug', sleutel: 'o5' },
      { soort: 'zet_terug', sleutel: 'o4' },
    )
    expect(alle).toEqual(voor)
  })
})
