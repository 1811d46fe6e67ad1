// SPDX-License-Identifier: EUPL-1.2
/** For tests of use cases: a context, and small documents made by hand, so that no reader is needed. */
import type { Bron, Passage } from '../domain/bron.ts'
import type { Uitkomst } from '../domain/errors.ts'
import { LEGE_VELDEN, type GelezenDocument, type Onderdeel } from '../domain/ontleding.ts'
import type { PartijInDocument, Velden } from '../domain/overeenkomst.ts'
import { SYSTEEM } from '../domain/toegang.ts'
import type { Database } from '../storage/database.ts'
import type { Context, Ontleed } from './context.ts'
import { getNakijken } from './get-nakijken.ts'
import { wachtOpDocumenten } from './lees-document.ts'
import { saveConcept } from './save-concept.ts'
import { submitDocument } from './submit-document.ts'
import { vaststelOvereenkomst } from './vaststel-overeenkomst.ts'

export interface ProefRegel {
  readonly soort: Onderdeel['soort']
  readonly nummer?: string
  readonly tekst: string
  readonly jaar?: number
  readonly velden?: Partial<Velden>
}

export const PROEF_PARTIJEN: readonly PartijInDocument[] = [
  { naam: 'Gemeente Molenbeek', rol: 'gemeente', alias: ['de gemeente'] },
  { naam: 'Stichting Wonen Ooststreek', rol: 'corporatie', alias: [] },
]

/** A document that reads itself: its bytes are the JSON of what the reader will say. */
export function maakBytes(
  regels: readonly ProefRegel[],
  document: Partial<GelezenDocument['ontleding']['document']> = {},
): Uint8Array {
  const bronregels = regels.map((r) => `${r.nummer ? `${r.nummer} ` : ''}${r.tekst}`)
  let plek = 0
  const passages = bronregels.map((regel, i): Passage => {
    const passage = {
      van: plek,
      tot: plek + regel.length,
      regel: i + 1,
      totRegel: i + 1,
      bladzijde: 1,
    }
    plek = passage.tot + 1
    return passage
  })
  const bron: Bron = {
    formaat: 'txt',
    tekst: bronregels.join('\n'),
    regels: [],
    bladzijden: 1,
    bladzijdeMaat: null,
    eigenTitel: null,
    meldingen: [],
  }
  const gelezen: GelezenDocument = {
    bron,
    ontleding: {
      document: {
        titel: 'Afspraken 2026',
        looptijd: { van: 2026, tot: 2029 },
        prestatiejaar: 2026,
        partijen: PROEF_PARTIJEN,
        grondslagen: ['Woningwet'],
        inleiding: null,
        bijlagen: [],
        afkortingen: [{ kort: 'DAEB', betekenis: 'dienst van algemeen economisch belang' }],
        ondertekend: null,
        ...document,
      },
      onderdelen: regels.map((r, i) => ({
        sleutel: `o${i + 1}`,
        soort: r.soort,
        nummer: r.nummer ?? null,
        tekst: r.tekst,
        passages: passages.slice(i, i + 1),
        jaar: r.jaar ?? null,
        reden: r.soort === 'weggelaten' ? 'voetnoot' : null,
        kolommen: null,
        velden:
          r.soort === 'afspraak' || r.soort === 'prestatie'
            ? { ...LEGE_VELDEN, ...r.velden }
            : null,
        looptijd_tot: null,
      })),
      bevindingen: [],
    },
  }
  return new TextEncoder().encode(JSON.stringify(gelezen))
}

/** Reads what `maakBytes` made; anything else is no document. */
export const ontleedProef: Ontleed = async (bytes): Promise<Uitkomst<GelezenDocument>> => {
  try {
    return { ok: true, waarde: JSON.parse(new TextDecoder().decode(bytes)) as GelezenDocument }
  } catch {
    return { ok: false, fout: 'document_geen_document', gegevens: { naam: 'x' } }
  }
}

export const PROEF_NU = new Date('2026-11-24T10:00:00.000Z')

export function maakContext(db: Database, anders: Partial<Context> = {}): Context {
  return { db, nu: PROEF_NU, wie: SYSTEEM, ontleed: ontleedProef, ...anders }
}

export const PROEF_REGELS: readonly ProefRegel[] = [
  { soort: 'pijler', nummer: '1', tekst: 'Beschikbaarheid' },
  { soort: 'paragraaf', nummer: '1.1', tekst: 'Nieuwbouw' },
  {
    soort: 'afspraak',
    nummer: '1.1.1',
    tekst: 'De corporatie bouwt 120 sociale huurwoningen in de kern; zie ook artikel 1.1.2.',
    velden: {
      trekkers: ['corporatie'],
      toetsvorm: 'getalsnorm',
      hardheid: 'resultaat',
      getallen: [
        {
          waarde: 120,
          eenheid: 'woningen',
          strekking: 'precies',
          tekst: '120 sociale huurwoningen',
          norm: true,
        },
      ],
      verwijzingen: [{ soort: 'afspraak', doel: '1.1.2', van: 71, tot: 76 }],
    },
  },
  {
    soort: 'prestatie',
    jaar: 2026,
    tekst: 'In het tweede kwartaal levert de gemeente een lijst met geïnventariseerde locaties.',
    velden: {
      trekkers: ['gemeente'],
      termijn: { soort: 'kwartaal', kwartaal: 2, jaar: 2026 },
      toetsvorm: 'mijlpaal',
      levering: true,
    },
  },
  {
    soort: 'afspraak',
    nummer: '1.1.2',
    tekst:
      'Eén keer per jaar bespreken partijen de co-creatie van betaalbare DAEB-woningen en de verduurzaming.',
    velden: {
      trekkers: ['partijen'],
      termijn: { soort: 'per-periode', ritme: 'één keer per jaar' },
      toetsvorm: 'ritme',
    },
  },
  { soort: 'pijler', nummer: '2', tekst: 'Duurzaamheid' },
  { soort: 'paragraaf', nummer: '2.1', tekst: 'Isolatie' },
  {
    soort: 'afspraak',
    nummer: '7',
    tekst: 'Vóór 1 juli 2027 zijn 300 woningen geïsoleerd.',
    velden: { termijn: { soort: 'uiterlijk', datum: '2027-07-01' } },
  },
  { soort: 'weggelaten', tekst: '1 Zie de bijlage.' },
]

/** Brings a document into force, and returns where it is. */
export async function maakVastgesteld(
  ctx: Context,
  regels: readonly ProefRegel[] = PROEF_REGELS,
  opties: {
    readonly slug?: string
    readonly naam?: string
    readonly document?: Parameters<typeof maakBytes>[1]
  } = {},
): Promise<{ readonly slug: string; readonly documentId: string; readonly versie: number }> {
  const { documentId } = await submitDocument(ctx, {
    bytes: maakBytes(regels, opties.document),
    naam: 'afspraken.txt',
    slug: opties.slug ?? null,
    toch: true,
  })
  await wachtOpDocumenten(ctx.db)
  const { versietoken } = await getNakijken(ctx, documentId)
  const { slug, versie } = await saveConcept(ctx, documentId, {
    versietoken,
    ...(opties.naam === undefined ? {} : { naam: opties.naam }),
  })
  await vaststelOvereenkomst(ctx, slug, { versie, versietoken: 1 })
  return { slug, documentId, versie }
}
