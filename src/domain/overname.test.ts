// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { bewerk } from './bewerking.ts'
import { geefIds } from './identiteit.ts'
import { LEGE_VELDEN, type Onderdeel, type Ontleding } from './ontleding.ts'
import type { Velden } from './overeenkomst.ts'
import { findOvernames, overnameActies } from './overname.ts'
import { maakStap, type Stap } from './stap.ts'

const BRON = {
  formaat: 'txt' as const,
  tekst: '',
  regels: [],
  bladzijden: null,
  bladzijdeMaat: null,
  eigenTitel: null,
  meldingen: [],
}
const TEKST = 'De corporatie bouwt elk jaar honderd woningen in de kern van het dorp.'

function maak(sleutel: string, velden: Partial<Velden> = {}, tekst = TEKST): Ontleding {
  const onderdeel: Onderdeel = {
    sleutel,
    soort: 'afspraak',
    nummer: '1.1',
    tekst,
    passages: [],
    jaar: null,
    reden: null,
    kolommen: null,
    looptijd_tot: null,
    velden: { ...LEGE_VELDEN, trekkers: ['corporatie'], trekkers_afgeleid: true, ...velden },
  }
  return {
    document: {
      titel: null,
      looptijd: null,
      prestatiejaar: null,
      partijen: [],
      grondslagen: [],
      inleiding: null,
      bijlagen: [],
      afkortingen: [],
      ondertekend: null,
    },
    onderdelen: [onderdeel],
    bevindingen: [],
  }
}

/** The version before: read as `gelezen`, with these fields set by a person. */
function vorigeVersie(gelezen: Ontleding, wijziging: Partial<Velden>) {
  const stappen: Stap[] = []
  let nu = gelezen
  const sleutel = gelezen.onderdelen[0]?.sleutel ?? ''
  const na = bewerk(nu, [{ soort: 'wijzig', sleutel, wijziging }], { bron: BRON })
  if (!na.ok) throw new Error(na.fout)
  stappen.push(maakStap(nu, na.waarde))
  nu = na.waarde
  let id = 0
  const { pijlers } = geefIds(nu, [], () => `id${String((id += 1))}`, 1)
  return { pijlers, ontleding: nu, stappen }
}

describe('corrections of the version before', () => {
  const vorige = vorigeVersie(maak('o1'), {
    trekkers: ['gemeente'],
    trekkers_afgeleid: false,
    hardheid: 'resultaat',
  })

  it('offers what a person set and the new reading says otherwise, ready to take over when the reading is the same', () => {
    const nieuw = maak('n1', { hardheid: 'streven' })
    const uit = findOvernames(vorige, nieuw)
    expect(uit.map((o) => [o.sleutel, o.veld, o.voorDeHand])).toEqual([
      ['n1', 'trekkers', true],
      ['n1', 'hardheid', false],
    ])
    const na = bewerk(nieuw, overnameActies(uit), { bron: BRON })
    if (!na.ok) throw new Error(na.fout)
    expect(na.waarde.onderdelen[0]?.velden).toMatchObject({
      trekkers: ['gemeente'],
      trekkers_afgeleid: false,
      hardheid: 'resultaat',
      toetsvorm: 'inspanning',
    })
    expect(findOvernames(vorige, na.waarde)).toEqual([])
  })

  it('offers nothing that nobody changed, that is read so already, or whose item has gone', () => {
    const zonder = { ...vorigeVersie(maak('o1'), {}), stappen: [] }
    expect(findOvernames(zonder, maak('n1', { hardheid: 'streven' }))).toEqual([])
    expect(
      findOvernames(vorige, maak('n1', { trekkers: ['gemeente'], hardheid: 'resultaat' })),
    ).toEqual([])
    expect(
      findOvernames(vorige, maak('n1', {}, 'Heel iets anders over leefbaarheid en groen.')),
    ).toEqual([])
  })

  it('carries over no number that is not in the new text', () => {
    const getal = {
      waarde: 100,
      eenheid: 'woningen',
      strekking: 'precies',
      tekst: 'honderd woningen',
      norm: true,
    } as const
    const oud = vorigeVersie(maak('o1'), { getallen: [getal] })
    expect(findOvernames(oud, maak('n1')).map((o) => o.veld)).toEqual(['getallen'])
    expect(findOvernames(oud, maak('n1', {}, TEKST.replace('honderd', 'tachtig')))).toEqual([])
  })
})

describe('what was left out of the version before', () => {
  const gelezen: Ontleding = {
    ...maak('o1'),
    onderdelen: [
      ...maak('o1').onderdelen,
      ...maak('o2', {}, 'De huurders denken mee over het groen.').onderdelen,
    ].map((o, i) => ({ ...o, nummer: `1.${String(i + 1)}` })),
  }
  const na = bewerk(gelezen, [{ soort: 'wijzig_soort', sleutel: 'o2', naar: 'weggelaten' }], {
    bron: BRON,
  })
  if (!na.ok) throw new Error(na.fout)
  let id = 0
  const vorige = {
    pijlers: geefIds(na.waarde, [], () => `id${String((id += 1))}`, 1).pijlers,
    ontleding: na.waarde,
    stappen: [maakStap(gelezen, na.waarde)],
  }

  it('is offered to leave out again, and no longer when that is done', () => {
    const uit = findOvernames(vorige, gelezen)
    expect(uit.map((o) => [o.sleutel, o.veld, o.voorDeHand])).toEqual([['o2', 'weglaten', true]])
    const weer = bewerk(gelezen, overnameActies(uit), { bron: BRON })
    if (!weer.ok) throw new Error(weer.fout)
    expect(weer.waarde.onderdelen.map((o) => o.soort)).toEqual(['afspraak', 'weggelaten'])
    expect(findOvernames(vorige, weer.waarde)).toEqual([])
  })

  it('is not ticked when the text is another one now, and not offered when it has gone', () => {
    const anders = gelezen.onderdelen.map((o) =>
      o.sleutel === 'o2' ? { ...o, tekst: 'De huurders denken mee over het groen en water.' } : o,
    )
    expect(
      findOvernames(vorige, { ...gelezen, onderdelen: anders }).map((o) => o.voorDeHand),
    ).toEqual([false])
    const weg = gelezen.onderdelen.filter((o) => o.sleutel !== 'o2')
    expect(findOvernames(vorige, { ...gelezen, onderdelen: weg })).toEqual([])
  })
})
