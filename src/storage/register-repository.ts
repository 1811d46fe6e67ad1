// SPDX-License-Identifier: EUPL-1.2
/** One version of the agreement with all its items, in one statement: this is what every page of the register reads. */
import { sql } from 'kysely'
import type { Formaat, Passage } from '../domain/bron.ts'
import type { Bevinding } from '../domain/bevinding.ts'
import type { Documentgegevens, Kolommen, Velden, Weggelaten } from '../domain/overeenkomst.ts'
import type {
  AfspraakInRegister,
  OvereenkomstStand,
  ParagraafInRegister,
  Partij,
  PrestatieInRegister,
  Register,
} from '../domain/register.ts'
import type { Trx } from './transactie.ts'

interface Kop {
  id: string
  nummer: string | null
  titel: string | null
  inleiding: string | null
}
interface Blok {
  naam: string
  voorbeeld: boolean
  slug: string
  partijen: Partij[]
  overeenkomst_id: string
  versie: number
  stand: OvereenkomstStand
  gegevens: Documentgegevens
  bevindingen: Bevinding[]
  weggelaten: Weggelaten[]
  vastgesteld_op: Date | null
  versietoken: number
  document_id: string
  bestand: string
  formaat: Formaat | null
  grootte: number
  sha256: string
  ontvangen_op: Date
  pijlers: Kop[]
  paragrafen: (Kop & { ouder: string })[]
  afspraken: {
    id: string
    ouder: string
    volgnummer: number
    nummer: string | null
    adres: string
    tekst: string
    looptijd_tot: number | null
    kolommen: Kolommen | null
    velden: Velden
    versietoken: number
  }[]
  prestaties: {
    id: string
    ouder: string
    naam: string
    jaar: number | null
    tekst: string
    kolommen: Kolommen | null
    velden: Velden
    versietoken: number
  }[]
  /** [item, van, tot, regel, totRegel, bladzijde] */
  passages: [string, number, number, number, number, number | null][]
}

/** `versie` null: the one in force, or the newest concept. null: there is no such version. */
export async function findRegister(
  trx: Trx,
  samenwerkingId: string,
  versie: number | null,
): Promise<Register | null> {
  const t = sql`${samenwerkingId}::uuid`
  const { rows } = await sql<Blok>`
    with o as (
      select * from overeenkomst
      where samenwerking_id = ${t} and (${versie}::int is null or versie = ${versie}::int)
      order by case stand when 'vastgesteld' then 0 else 1 end, versie desc
      limit 1
    )
    select s.naam, s.voorbeeld, coalesce(w.slug, '') as slug,
      o.overeenkomst_id, o.versie, o.stand, o.gegevens, o.bevindingen, o.weggelaten, o.vastgesteld_op, o.versietoken,
      d.document_id, d.naam as bestand, d.formaat, d.grootte, d.sha256, d.ontvangen_op,
      coalesce((select json_agg(json_build_object('id', p.partij_id, 'naam', p.naam, 'rol', dn.rol, 'alias', dn.alias)
          order by dn.volgorde)
        from deelname dn join partij p on p.partij_id = dn.partij_id where dn.samenwerking_id = ${t}), '[]') as partijen,
      coalesce((select json_agg(json_build_object('id', x.pijler_id, 'nummer', x.nummer, 'titel', x.titel,
          'inleiding', x.inleiding) order by x.volgorde)
        from pijler x where x.samenwerking_id = ${t} and x.overeenkomst_id = o.overeenkomst_id), '[]') as pijlers,
      coalesce((select json_agg(json_build_object('id', x.paragraaf_id, 'ouder', x.pijler_id, 'nummer', x.nummer,
          'titel', x.titel, 'inleiding', x.inleiding) order by x.volgorde)
        from paragraaf x where x.samenwerking_id = ${t} and x.overeenkomst_id = o.overeenkomst_id), '[]') as paragrafen,
      coalesce((select json_agg(json_build_object('id', x.afspraak_id, 'ouder', x.paragraaf_id, 'volgnummer', x.volgnummer,
          'nummer', x.nummer, 'adres', x.adres, 'tekst', x.tekst, 'looptijd_tot', x.looptijd_tot, 'kolommen', x.kolommen,
          'velden', x.velden, 'versietoken', x.versietoken) order by x.volgnummer)
        from afspraak x where x.samenwerking_id = ${t} and x.overeenkomst_id = o.overeenkomst_id), '[]') as afspraken,
      coalesce((select json_agg(json_build_object('id', x.prestatie_id, 'ouder', x.afspraak_id, 'naam', x.naam,
          'jaar', x.jaar, 'tekst', x.tekst, 'kolommen', x.kolommen, 'velden', x.velden, 'versietoken', x.versietoken)
          order by x.volgorde)
        from prestatie x where x.samenwerking_id = ${t} and x.overeenkomst_id = o.overeenkomst_id), '[]') as prestaties,
      coalesce((select json_agg(json_build_array(x.onderdeel_id, x.van, x.tot, x.regel, x.tot_regel, x.bladzijde)
          order by x.volgorde)
        from passage x where x.samenwerking_id = ${t} and x.overeenkomst_id = o.overeenkomst_id), '[]') as passages
    from o
    join samenwerking s on s.samenwerking_id = ${t}
    join wegwijzer w on w.samenwerking_id = ${t}
    join document d on d.samenwerking_id = ${t} and d.document_id = o.document_id
  `.execute(trx)
  const blok = rows[0]
  return blok ? naarRegister(samenwerkingId, blok) : null
}

function groepeer<T extends { readonly ouder: string }>(rijen: readonly T[]): Map<string, T[]> {
  const uit = new Map<string, T[]>()
  for (const rij of rijen) {
    const groep = uit.get(rij.ouder)
    if (groep) groep.push(rij)
    else uit.set(rij.ouder, [rij])
  }
  return uit
}

function naarRegister(samenwerkingId: string, b: Blok): Register {
  const plaatsen = new Map<string, Passage[]>()
  for (const [id, van, tot, regel, totRegel, bladzijde] of b.passages) {
    const passage = { van, tot, regel, totRegel, bladzijde }
    const lijst = plaatsen.get(id)
    if (lijst) lijst.push(passage)
    else plaatsen.set(id, [passage])
  }
  const passages = (id: string): readonly Passage[] => plaatsen.get(id) ?? []
  const prestaties = groepeer(b.prestaties)
  const afspraken = groepeer(b.afspraken)
  const paragrafen = groepeer(b.paragrafen)

  const naarPrestatie = ({
    ouder: _,
    velden,
    kolommen,
    ...x
  }: Blok['prestaties'][number]): PrestatieInRegister => ({
    ...x,
    ...velden,
    ...(kolommen ? { kolommen } : {}),
    passages: passages(x.id),
  })
  const naarAfspraak = ({
    ouder: _,
    velden,
    kolommen,
    ...a
  }: Blok['afspraken'][number]): AfspraakInRegister => ({
    ...a,
    ...velden,
    ...(kolommen ? { kolommen } : {}),
    passages: passages(a.id),
    prestaties: (prestaties.get(a.id) ?? []).map(naarPrestatie),
  })
  const naarParagraaf = ({ ouder: _, ...q }: Blok['paragrafen'][number]): ParagraafInRegister => ({
    ...q,
    passages: passages(q.id),
    afspraken: (afspraken.get(q.id) ?? []).map(naarAfspraak),
  })
  return {
    samenwerking: {
      id: samenwerkingId,
      slug: b.slug,
      naam: b.naam,
      partijen: b.partijen,
      voorbeeld: b.voorbeeld,
    },
    overeenkomst: {
      id: b.overeenkomst_id,
      samenwerkingId,
      versie: b.versie,
      stand: b.stand,
      gegevens: b.gegevens,
      bevindingen: b.bevindingen,
      weggelaten: b.weggelaten,
      origineel: {
        documentId: b.document_id,
        naam: b.bestand,
        formaat: b.formaat ?? 'txt',
        grootte: b.grootte,
        sha256: b.sha256,
        ontvangenOp: b.ontvangen_op.toISOString(),
      },
      vastgesteldOp: b.vastgesteld_op?.toISOString() ?? null,
      versietoken: b.versietoken,
    },
    pijlers: b.pijlers.map((p) => ({
      ...p,
      passages: passages(p.id),
      paragrafen: (paragrafen.get(p.id) ?? []).map(naarParagraaf),
    })),
  }
}
