// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Deel, maakProefdocument } from '../../../../tests/support/proefdocument.ts'
import { isNaam } from './naamvorm.ts'
import { vulVelden } from './vul-velden.ts'

function lees(delen: readonly Deel[]) {
  const { bron, structuur } = maakProefdocument(delen)
  return vulVelden(bron, structuur)
}
const rollen = (delen: readonly Deel[]) => lees(delen).document.partijen.map((p) => [p.naam, p.rol])
const AFSPRAAK: Deel = { soort: 'afspraak', nummer: '1', tekst: 'De gemeente koopt grond aan.' }

it('takes a foundation that somebody signs for, though its name does not tell what it is', () => {
  const namen = rollen([
    {
      soort: 'weggelaten',
      reden: 'partijen',
      tekst:
        'De ondergetekenden:\n1. de gemeente Duinrade, vertegenwoordigd door wethouder A. Smit;\n2. Stichting De Duinakker, gevestigd te Duinrade, vertegenwoordigd door bestuurder B. Vos;\n3. Stichting Huurdersraad Kust, vertegenwoordigd door voorzitter C. Bos;\nkomen overeen:',
    },
    AFSPRAAK,
  ])
  expect(namen).toContainEqual(['Stichting De Duinakker', 'corporatie'])
})

describe('what is never a party', () => {
  it('takes no item of a list, no heading and no sentence for a name', () => {
    const regels = fc.constantFrom(
      'Gemeente',
      'Corporaties',
      'Bewonersplatform',
      'Wie doet wat',
      'Duinrade Vooruit',
      '• Houden wekelijks spreekuur in het buurthuis.',
      '- Starten in de Sluiswijk met de bouw.',
      'Leveren iedere maand Signalen aan',
    )
    fc.assert(
      fc.property(fc.array(regels, { minLength: 3, maxLength: 12 }), (lijst) => {
        const namen = lees([
          { soort: 'pijler', nummer: '1', tekst: 'Duinrade Vooruit' },
          { soort: 'weggelaten', reden: 'inleidend', tekst: lijst.join('\n') },
          AFSPRAAK,
        ] as Deel[]).document.partijen.map((p) => p.naam)
        for (const naam of namen) {
          expect(naam).toMatch(/^[\p{L}\p{N}'’"“]/u)
          expect(naam.length).toBeLessThanOrEqual(90)
          expect(naam).not.toMatch(/^(?:Wie|Houden|Starten|Leveren|Duinrade Vooruit)/u)
        }
      }),
      { numRuns: 60 },
    )
  })
  it.each(['Wonen aan Zee', 'Het Tij', '’t Hoekje', 'Bouwen voor Nu'])('keeps %s', (naam) => {
    expect(isNaam(naam)).toBe(true)
  })
})

describe('parties in a table of names and kinds, and in other ways of writing', () => {
  it.each<[string, string, readonly (readonly [string, string])[]]>([
    [
      'name and kind in turns',
      'Organisatie\nSoort\ngemeente Duinrade\ngemeente\nKiemthuis\nwoningcorporatie\nHuurdersraad Kiemthuis (HRK)\nhuurdersorganisatie',
      [
        ['gemeente Duinrade', 'gemeente'],
        ['Kiemthuis', 'corporatie'],
        ['Huurdersraad Kiemthuis', 'huurdersorganisatie'],
      ],
    ],
    [
      'kind and name in turns',
      'Rol\nPartij\nGemeente\ngemeente Duinrade\nCorporatie\nKiemthuis\nHuurdersorganisatie\nHuurdersraad Kiemthuis',
      [
        ['gemeente Duinrade', 'gemeente'],
        ['Kiemthuis', 'corporatie'],
        ['Huurdersraad Kiemthuis', 'huurdersorganisatie'],
      ],
    ],
    [
      'several gemeenten after one word',
      'De gemeenten Duinrade en Zandwolde werken samen met Woonstichting Kiemthuis en Huurdersraad Kiemthuis.',
      [
        ['gemeente Duinrade', 'gemeente'],
        ['gemeente Zandwolde', 'gemeente'],
        ['Woonstichting Kiemthuis', 'corporatie'],
        ['Huurdersraad Kiemthuis', 'huurdersorganisatie'],
      ],
    ],
    [
      'a federation, and an adjective before the kind',
      'De gemeente Duinrade, Woonstichting Kiemthuis, Federatie Huurders Duinrade en Regionaal Huurdersplatform Kust maken afspraken.',
      [
        ['gemeente Duinrade', 'gemeente'],
        ['Woonstichting Kiemthuis', 'corporatie'],
        ['Federatie Huurders Duinrade', 'huurdersorganisatie'],
        ['Regionaal Huurdersplatform Kust', 'huurdersorganisatie'],
      ],
    ],
  ])('%s', (_, tekst, verwacht) => {
    expect(rollen([{ soort: 'weggelaten', reden: 'toelichting', tekst }, AFSPRAAK])).toEqual(
      verwacht,
    )
  })

  it('knows a party without the place behind its name, and by a last word that acts', () => {
    const { partijen } = lees([
      {
        soort: 'weggelaten',
        reden: 'partijen',
        tekst: 'gemeente Duinrade, Stichting Studentenhuis Klooster en Bewoners Forum Duinrade',
      },
      { soort: 'afspraak', nummer: '1', tekst: 'Klooster realiseert 40 kamers.' },
      { soort: 'afspraak', nummer: '2', tekst: 'Het Bewoners Forum draagt vijf plannen voor.' },
    ]).document
    expect(partijen.find((p) => p.naam.endsWith('Klooster'))?.alias).toContain('Klooster')
    expect(partijen.find((p) => p.rol === 'huurdersorganisatie')?.alias).toContain('Bewoners Forum')
  })
})

describe('parties', () => {
  it('reads signatories with their other names', () => {
    const { partijen } = lees([
      {
        soort: 'weggelaten',
        reden: 'partijen',
        tekst:
          'De ondergetekenden:\n1. de gemeente Duinrade, vertegenwoordigd door wethouder A. Voorbeeld, hierna te noemen: “de Gemeente”;\n2. Stichting Kiemgroep, gevestigd te Duinrade, vertegenwoordigd door haar directeur-bestuurder, hierna: “Kiemgroep”;\n3. Vereniging Huurders Duinrade, hierna: “de Vereniging”;\nkomen overeen als volgt:',
      },
      AFSPRAAK,
    ]).document
    expect(partijen).toEqual([
      { naam: 'gemeente Duinrade', rol: 'gemeente', alias: ['de Gemeente'] },
      { naam: 'Stichting Kiemgroep', rol: 'corporatie', alias: ['Kiemgroep'] },
      {
        naam: 'Vereniging Huurders Duinrade',
        rol: 'huurdersorganisatie',
        alias: ['de Vereniging'],
      },
    ])
  })

  it('reads an introduction, an abbreviation list and a list in columns', () => {
    expect(
      rollen([
        {
          soort: 'inleiding',
          tekst:
            'Dit zijn de afspraken van de gemeente Duinrade, Wonen Noordkust en Huurdersraad Noordkust.',
        },
        AFSPRAAK,
      ]),
    ).toEqual([
      ['gemeente Duinrade', 'gemeente'],
      ['Wonen Noordkust', 'corporatie'],
      ['Huurdersraad Noordkust', 'huurdersorganisatie'],
    ])
    expect(
      lees([
        {
          soort: 'weggelaten',
          reden: 'definities',
          tekst: 'GD = gemeente Duinrade\nWN = Wonen Noordkust\nHN = Huurdersraad Noordkust',
        },
        { soort: 'afspraak', nummer: '1', tekst: 'Grond kopen', kolommen: { Trekker: 'GD / WN' } },
      ]).onderdelen.at(-1)?.velden?.trekkers,
    ).toEqual(['gemeente', 'corporatie'])
    expect(
      rollen([
        {
          soort: 'weggelaten',
          reden: 'partijen',
          tekst:
            'gemeente Duinrade      Woongroep Kust      Huurdersbond Kust\ngemeente Strandwijk    Stichting Zeewonen',
        },
        AFSPRAAK,
      ]),
    ).toEqual([
      ['gemeente Duinrade', 'gemeente'],
      ['gemeente Strandwijk', 'gemeente'],
      ['Woongroep Kust', 'corporatie'],
      ['Stichting Zeewonen', 'corporatie'],
      ['Huurdersbond Kust', 'huurdersorganisatie'],
    ])
  })

  it('takes the role from how the text speaks of a name, and asks when it is a guess', () => {
    const zeker = lees([
      {
        soort: 'inleiding',
        tekst: 'Afspraken tussen de gemeente Duinrade, Kiemgroep en Huurdersraad Duinrade.',
      },
      {
        soort: 'afspraak',
        nummer: '1',
        tekst: 'Kiemgroep informeert haar huurders over het onderhoud van het bezit van Kiemgroep.',
      },
    ])
    expect(zeker.document.partijen[1]).toMatchObject({ naam: 'Kiemgroep', rol: 'corporatie' })
    expect(zeker.bevindingen.some((b) => b.code === 'partij_rol_onzeker')).toBe(false)
    const gok = lees([
      {
        soort: 'inleiding',
        tekst: 'Afspraken tussen de gemeente Duinrade, Kiemgroep en Huurdersraad Duinrade.',
      },
      { soort: 'afspraak', nummer: '1', tekst: 'Kiemgroep sluit zich aan.' },
    ])
    expect(gok.document.partijen[1]).toMatchObject({ naam: 'Kiemgroep', rol: 'corporatie' })
    expect(gok.bevindingen.find((b) => b.code === 'partij_rol_onzeker')?.citaten).toEqual([
      'Kiemgroep',
    ])
  })

  it('never takes a document or a policy for a party', () => {
    expect(
      rollen([
        {
          soort: 'weggelaten',
          reden: 'titelblad',
          tekst: 'Prestatieafspraken gemeente Duinrade Convenant Wonen 2026-2029',
        },
        {
          soort: 'inleiding',
          tekst: 'Zij steunen op de Woonvisie Duinrade 2025 en de Nationale Prestatieafspraken.',
        },
        AFSPRAAK,
      ]),
    ).toEqual([['gemeente Duinrade', 'gemeente']])
  })
})

describe('document data', () => {
  it('reads title, period, year, foundations and the day of signing', () => {
    const { document } = lees([
      {
        soort: 'weggelaten',
        reden: 'titelblad',
        tekst: 'Uitvoeringsprogramma 2027\nbij de Prestatieafspraken Duinrade 2026-2029',
      },
      {
        soort: 'inleiding',
        tekst: 'De afspraken steunen op de Woonvisie Duinrade 2024 en de Woondeal Kustregio.',
      },
      AFSPRAAK,
      { soort: 'prestatie', tekst: 'De kavel is gekocht.', jaar: 2027 },
      {
        soort: 'weggelaten',
        reden: 'ondertekening',
        tekst: 'Aldus ondertekend te Duinrade op 11 december 2026.',
      },
    ])
    expect(document).toMatchObject({
      titel: 'Uitvoeringsprogramma 2027 bij de Prestatieafspraken Duinrade 2026-2029',
      looptijd: { van: 2026, tot: 2029 },
      prestatiejaar: 2027,
      grondslagen: ['Woondeal Kustregio', 'Woonvisie Duinrade 2024'],
      ondertekend: '2026-12-11',
    })
  })

  it('reads the period from a title that is itself a policy paper, not from one it only names', () => {
    const looptijd = (titel: string) =>
      lees([{ soort: 'weggelaten', reden: 'titelblad', tekst: titel }, AFSPRAAK]).document.looptijd
    expect(looptijd('Woonagenda Duinrade 2023-2026')).toEqual({ van: 2023, tot: 2026 })
    expect(looptijd('Jaarafspraken 2027 bij de Woonvisie Duinrade 2020-2030')).toEqual({
      van: 2027,
      tot: 2027,
    })
  })

  it('lists annexes with where they are named and whether they are there', () => {
    const { document } = lees([
      {
        soort: 'afspraak',
        nummer: '1',
        tekst: 'Zie bijlage 1 voor een overzicht van de projecten.',
      },
      { soort: 'afspraak', nummer: '2', tekst: 'De stand staat in bijlage 2.' },
      { soort: 'weggelaten', reden: 'bijlage', tekst: 'Bijlage 2 Stand van de voorraad' },
    ])
    expect(document.bijlagen).toEqual([
      { nummer: 1, inhoud: 'overzicht van de projecten', vindplaats: ['1'], aanwezig: false },
      { nummer: 2, inhoud: 'Stand van de voorraad', vindplaats: ['2'], aanwezig: true },
    ])
  })
})

describe('names of parties', () => {
  const inleiding = (tekst: string, ...rest: readonly Deel[]) =>
    rollen([{ soort: 'inleiding', tekst }, ...rest, AFSPRAAK])

  it('keeps an adjective before and a second part behind the type', () => {
    expect(
      inleiding(
        'Afspraken tussen gemeente Duinrade, Woongoed Kust, Christelijke Woningstichting De Hoop, Huurdersbond Kust en Huurdersvereniging Duin en Dal voor 2026.',
      ),
    ).toEqual([
      ['gemeente Duinrade', 'gemeente'],
      ['Woongoed Kust', 'corporatie'],
      ['Christelijke Woningstichting De Hoop', 'corporatie'],
      ['Huurdersbond Kust', 'huurdersorganisatie'],
      ['Huurdersvereniging Duin en Dal', 'huurdersorganisatie'],
    ])
  })

  it('takes a foundation between the gemeente and the tenants for a landlord', () => {
    expect(
      inleiding(
        'De gemeente Duinrade, Wonen Kust, Stichting Zeezicht en Huurdersraad Kust spreken af.',
      ),
    ).toContainEqual(['Stichting Zeezicht', 'corporatie'])
  })

  it('takes no rule of subsidy, group word or head of a table for a party', () => {
    const namen = inleiding(
      'De gemeente Duinrade, Wonen Kust en Huurdersraad Kust spreken af.',
      {
        soort: 'weggelaten',
        reden: 'definities',
        tekst:
          'SVH: Subsidieregeling verduurzaming huurwoningen\ncorporaties: Wonen Kust en Wonen Duin',
      },
      { soort: 'weggelaten', reden: 'niet_geplaatst', tekst: 'Kern Huurwoningen Wachttijd (jaar)' },
    ).map(([naam]) => naam)
    expect(namen).toEqual(['gemeente Duinrade', 'Wonen Kust', 'Huurdersraad Kust'])
  })

  it('splits two names of a signature line, and drops the letter of a legend', () => {
    expect(
      inleiding(
        'De gemeente Duinrade, Stichting Zeezicht en Huurdersbelang Kust G spreken af. Stichting Zeezicht Huurdersbelang Kust',
      ),
    ).toEqual([
      ['gemeente Duinrade', 'gemeente'],
      ['Stichting Zeezicht', 'corporatie'],
      ['Huurdersbelang Kust', 'huurdersorganisatie'],
    ])
  })

  it('knows a tenants’ organisation by its type alone', () => {
    const { onderdelen } = lees([
      {
        soort: 'inleiding',
        tekst: 'De gemeente Duinrade, Wonen Kust en Huurdersplatform Kust spreken af.',
      },
      { soort: 'afspraak', nummer: '1', tekst: 'Het Platform belegt twee bijeenkomsten.' },
    ])
    expect(onderdelen.at(-1)?.velden?.trekkers).toEqual(['huurdersorganisatie'])
  })

  it('takes an enumeration without the gemeente when its plural says what they are', () => {
    expect(
      inleiding(
        'De gemeente Duinrade maakte afspraken met de woningcorporaties De Spil en Woonpartners Kust en met de huurdersorganisaties Huurdersraad Spil en Bewonersraad Kust.',
      ),
    ).toEqual([
      ['gemeente Duinrade', 'gemeente'],
      ['De Spil', 'corporatie'],
      ['Woonpartners Kust', 'corporatie'],
      ['Huurdersraad Spil', 'huurdersorganisatie'],
      ['Bewonersraad Kust', 'huurdersorganisatie'],
    ])
  })

  it('drops the words of a letter and of a signature', () => {
    expect(
      inleiding(
        'De gemeente Duinrade, Wonen Kust en Huurdersraad Kust spreken af.',
        { soort: 'weggelaten', reden: 'niet_geplaatst', tekst: 'Aan: Marga van de Huurdersraad' },
        {
          soort: 'weggelaten',
          reden: 'ondertekening',
          tekst: 'Namens de gemeente Duinrade\nNamens Wonen Kust\nNamens Huurdersraad Kust',
        },
      ).map(([naam]) => naam),
    ).toEqual(['gemeente Duinrade', 'Wonen Kust', 'Huurdersraad Kust'])
  })
})

describe("who 'wij' is", () => {
  it('follows what the document says, or the columns of one writer', () => {
    const kop: Deel = {
      soort: 'inleiding',
      tekst:
        'Afspraken van gemeente Duinrade, Wonen Kust en Huurdersraad Kust. Waar ‘wij’ staat, bedoelen we Wonen Kust.',
    }
    const wij: Deel = { soort: 'afspraak', nummer: '1', tekst: 'We slopen 12 woningen.' }
    expect(lees([kop, wij]).onderdelen.at(-1)?.velden?.trekkers).toEqual(['corporatie'])
    const samen: Deel = { ...kop, tekst: kop.tekst.replace(/ Waar.*/u, '') }
    expect(lees([samen, wij]).onderdelen.at(-1)?.velden?.trekkers).toEqual(['partijen'])
    const cel = (wie: string): Deel => ({ ...wij, kolommen: { Partij: wie } })
    expect(
      lees([samen, cel('De gemeente'), cel('De Huurdersraad'), cel('Wij')]).onderdelen.at(-1)
        ?.velden?.trekkers,
    ).toEqual(['corporatie'])
  })
})

describe('names beside each other', () => {
  it('takes a plural with a capital for several gemeenten', () => {
    const namen = rollen([
      {
        soort: 'weggelaten',
        reden: 'titelblad',
        tekst: 'Gemeenten Aarlo, Beekrijk en Cranendaal\nWoonstichting Zuid\nHuurdersraad Zuid',
      },
      AFSPRAAK,
    ])
    expect(namen).toEqual([
      ['gemeente Aarlo', 'gemeente'],
      ['gemeente Beekrijk', 'gemeente'],
      ['gemeente Cranendaal', 'gemeente'],
      ['Woonstichting Zuid', 'corporatie'],
      ['Huurdersraad Zuid', 'huurdersorganisatie'],
    ])
  })

  it('keeps two names apart that stand on lines below each other', () => {
    const namen = rollen([
      {
        soort: 'weggelaten',
        reden: 'inleiding',
        tekst:
          'gemeente Duinrade Stichting Rijsveld Woningvereniging Eendracht Huurdersplatform Duinrade',
      },
      {
        soort: 'weggelaten',
        reden: 'inleiding',
        tekst:
          'Deze afspraken maken de gemeente Duinrade, Stichting Rijsveld, Woningvereniging Eendracht en Huurdersplatform Duinrade.',
      },
      AFSPRAAK,
    ]).map(([naam]) => naam)
    expect(namen).toContain('Woningvereniging Eendracht')
    expect(namen).not.toContain('Stichting Rijsveld Woningvereniging Eendracht')
  })

  it('reads names with a list mark before them, and an alias behind "hierna ook"', () => {
    const namen = lees([
      {
        soort: 'weggelaten',
        reden: 'partijen',
        tekst: '• Gemeente Duinrade\n• Zeebries Wonen (hierna ook: Zeebries), 3.150 huurwoningen',
      },
      AFSPRAAK,
      { soort: 'weggelaten', reden: 'ondertekening', tekst: '- gemeente Duinrade' },
      { soort: 'weggelaten', reden: 'ondertekening', tekst: '- Duinrade Wonen' },
      { soort: 'weggelaten', reden: 'ondertekening', tekst: '- Huurdersorganisatie Belang' },
    ]).document.partijen.map((p) => [p.naam, ...p.alias].join('/'))
    expect(namen).toEqual([
      'gemeente Duinrade',
      'Zeebries Wonen/Zeebries',
      'Duinrade Wonen',
      'Huurdersorganisatie Belang',
    ])
  })

  it('keeps a name whole that has a word of its kind after an article', () => {
    const namen = rollen([
      {
        soort: 'weggelaten',
        reden: 'partijen',
        tekst: 'gemeente Duinrade, Zeebries Wonen en huurdersvereniging De Bewoners',
      },
      AFSPRAAK,
    ]).map(([naam]) => naam)
    expect(namen).toContain('huurdersvereniging De Bewoners')
  })

  it('takes no person who signs for a party', () => {
    const namen = rollen([
      {
        soort: 'weggelaten',
        reden: 'partijen',
        tekst:
          'Gemeente Duinrade\tWethouder Timmer\nStichting Wonen Duinrade\tDirecteur De Wit\nHuurdersraad Duinrade\tVoorzitter Peters',
      },
      AFSPRAAK,
    ]).map(([naam]) => naam)
    expect(namen.filter((n) => /Timmer|Wit|Peters/u.test(n ?? ''))).toEqual([])
    expect(namen).toContain('Huurdersraad Duinrade')
  })
})
