// SPDX-License-Identifier: EUPL-1.2
/**
 * A Register made from an annotated test document, for tests of pages that need no database. Annotations have fewer
 * fields than the parser gives: passages and marked words are found here by simple search; there are no references and no
 * list of bijlagen.
 */
import { readFileSync } from 'node:fs'
import type { Markering, Velden } from '../../src/domain/overeenkomst.ts'
import type { AfspraakInRegister, PijlerInRegister, Register } from '../../src/domain/register.ts'

interface Annotatie extends Omit<Velden, 'markeringen' | 'verwijzingen' | 'bijlage'> {
  readonly tekst: string
  readonly bijlage?: number | null
  readonly regels?: readonly [number, number]
}
interface Toetsdocument {
  readonly document: {
    readonly titel: string
    readonly looptijd: { readonly van: number; readonly tot: number }
    readonly prestatiejaar: number
    readonly partijen: readonly {
      readonly naam: string
      readonly rol: 'gemeente' | 'corporatie' | 'huurdersorganisatie'
    }[]
    readonly grondslagen: readonly string[]
    readonly inleiding: string | null
  }
  readonly pijlers: readonly {
    readonly nummer: string | number | null
    readonly titel: string | null
    readonly inleiding?: string | null
    readonly paragrafen: readonly {
      readonly nummer: string | null
      readonly titel: string | null
      readonly afspraken: readonly (Annotatie & {
        readonly nummer: string | null
        readonly looptijd_tot?: number | null
        readonly prestaties: readonly (Annotatie & { readonly id: string; readonly jaar: number })[]
      })[]
    }[]
  }[]
}

/** The name that findings use. */
const naamVan = (naam: string): { readonly naam: string } => ({ naam })

function velden(a: Annotatie): Velden {
  const markeringen: Markering[] = a.getallen
    .map((g) => ({
      soort: 'getal' as const,
      van: a.tekst.indexOf(g.tekst),
      lengte: g.tekst.length,
    }))
    .filter((m) => m.van >= 0)
    .map((m) => ({ soort: m.soort, van: m.van, tot: m.van + m.lengte }))
  return {
    trekkers: a.trekkers,
    trekkers_afgeleid: a.trekkers_afgeleid ?? false,
    betrokkenen: a.betrokkenen,
    termijn: a.termijn,
    getallen: a.getallen,
    toetsvorm: a.toetsvorm,
    hardheid: a.hardheid,
    levering: a.levering,
    bijlage: a.bijlage ?? null,
    markeringen,
    verwijzingen: [],
  }
}

/** `pad`: an annotation in tests/toetsset. */
export function leesVoorbeeldRegister(pad = 'tests/toetsset/heeze-leende-2024.json'): Register {
  const doc = JSON.parse(readFileSync(pad, 'utf8')) as Toetsdocument
  let volgnummer = 0
  let teller = 0
  const id = (): string => `00000000-0000-7000-8000-${String(++teller).padStart(12, '0')}`
  const pijlers: PijlerInRegister[] = doc.pijlers.map((p) => ({
    id: id(),
    nummer: p.nummer === null ? null : String(p.nummer),
    titel: p.titel,
    inleiding: p.inleiding ?? null,
    passages: [],
    paragrafen: p.paragrafen.map((q) => ({
      id: id(),
      nummer: q.nummer,
      titel: q.titel,
      inleiding: null,
      passages: [],
      afspraken: q.afspraken.map((a): AfspraakInRegister => {
        volgnummer += 1
        return {
          id: id(),
          versietoken: 1,
          nummer: a.nummer,
          adres: a.nummer ?? `v${String(volgnummer)}`,
          volgnummer,
          tekst: a.tekst,
          passages: [],
          looptijd_tot: a.looptijd_tot ?? null,
          ...velden(a),
          prestaties: a.prestaties.map((x) => ({
            jaar: x.jaar,
            tekst: x.tekst,
            passages: [],
            ...velden(x),
            ...naamVan(x.id),
            id: id(),
            versietoken: 1,
          })),
        }
      }),
    })),
  }))
  const origineel = {
    documentId: id(),
    naam: 'afspraken.pdf',
    formaat: 'pdf' as const,
    grootte: 78_184,
    sha256: 'ab'.repeat(32),
    ontvangenOp: '2026-11-24T06:00:00Z',
  }
  return {
    samenwerking: {
      id: id(),
      slug: 'voorbeeld',
      naam: 'Heeze-Leende · woCom · De Pan',
      voorbeeld: true,
      partijen: doc.document.partijen.map((p) => ({
        id: id(),
        naam: p.naam,
        rol: p.rol,
        alias: p.naam.endsWith('De Pan') ? ['De Pan'] : [],
      })),
    },
    overeenkomst: {
      id: id(),
      samenwerkingId: id(),
      versie: 1,
      stand: 'vastgesteld',
      gegevens: {
        ...doc.document,
        partijen: doc.document.partijen.map((p) => ({ ...p, alias: [] })),
        bijlagen: [],
        afkortingen: [],
        ondertekend: null,
      },
      bevindingen: [
        {
          code: 'twee_termijnen',
          ernst: 'tegenstrijdig',
          onderdelen: ['2.1.2', '2.1.3'],
          passages: [],
          citaten: ['vanaf 2024', 'vanaf 1 januari 2026'],
        },
        {
          code: 'getal_zonder_eenheid',
          ernst: 'twijfel',
          onderdelen: ['1.1.3/2024/1'],
          passages: [],
          citaten: ['€ 275,-'],
        },
        {
          code: 'bijlage_ontbreekt',
          ernst: 'let_op',
          onderdelen: ['1.1.1/2024/1'],
          passages: [],
          citaten: ['bijlage 1'],
        },
      ],
      weggelaten: [],
      origineel,
      vastgesteldOp: '2026-11-24T06:00:00Z',
      versietoken: 1,
    },
    pijlers,
  }
}
