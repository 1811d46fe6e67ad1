// SPDX-License-Identifier: EUPL-1.2
/** The same items in a compact table: one line each. */
import { metGenoemden } from '../../../domain/genoemd.ts'
import type { Velden } from '../../../domain/overeenkomst.ts'
import type { Id, PijlerInRegister } from '../../../domain/register.ts'
import { afspraakNaam, opmaakNummer, prestatieLabel } from '../../../teksten/nummers.ts'
import { inkorten } from '../../../teksten/opmaak.ts'
import { TOETSVORM_WOORD, wanneerTekst } from '../../../teksten/velden.ts'
import { alleenBetrokken, Wie } from '../../ui/Partijen.tsx'
import { Tabel, type Rij } from '../../ui/Tabel.tsx'
import { ToetsvormTeken } from '../../ui/Tekens.tsx'
import { afspraakAdres, pijlerAnker } from '../adressen.ts'
import type { AfsprakenBeeld } from './uitkomst.ts'
import { gezochteBetrokkenen } from './zoekstaat.ts'

const LENGTE = 110
const KOLOMMEN = ['Nummer', 'Tekst', 'Wie', 'Wanneer', 'Getal', 'Toets'].map((kop) => ({ kop }))

export function Lijst({ beeld }: { readonly beeld: AfsprakenBeeld }) {
  return beeld.pijlers.map((pijler) => {
    const rijen = rijenVan(beeld, pijler)
    if (rijen.length === 0) return null
    return (
      <section className="lijst" key={pijler.id} aria-labelledby={pijlerAnker(pijler)}>
        <h2 id={pijlerAnker(pijler)}>{opmaakNummer('Pijler', pijler.nummer, pijler.titel)}</h2>
        <Tabel
          bijschrift={`Afspraken en prestaties van ${opmaakNummer('pijler', pijler.nummer, pijler.titel)}`}
          bijschriftVerborgen
          smal="blokken"
          kolommen={KOLOMMEN}
          rijen={rijen}
        />
      </section>
    )
  })
}

function rijenVan(beeld: AfsprakenBeeld, pijler: PijlerInRegister): Rij[] {
  const { samenwerking } = beeld.register
  const rijen: Rij[] = []
  for (const paragraaf of pijler.paragrafen)
    for (const a of paragraaf.afspraken) {
      const href = afspraakAdres(samenwerking.slug, a.adres, beeld.staat.versie)
      if (beeld.treffers.has(a.id))
        rijen.push({
          sleutel: a.id,
          cellen: [
            <a key="n" href={href}>
              {a.nummer ?? afspraakNaam(a)}
            </a>,
            tekstCel(beeld, a.id, a.tekst, 'afspraak'),
            ...velden(a, null, beeld),
          ],
        })
      for (const x of a.prestaties) {
        const volgnummer = beeld.volgnummers.get(x.id) ?? 1
        rijen.push({
          sleutel: x.id,
          cellen: [
            <a key="n" href={`${href}#${x.id}`} className="lijst-prestatie">
              {`${a.nummer ?? afspraakNaam(a)}, ${prestatieLabel({ jaar: x.jaar, volgnummer }).toLowerCase()}`}
            </a>,
            tekstCel(beeld, x.id, x.tekst, 'prestatie'),
            ...velden(x, x.jaar, beeld),
          ],
        })
      }
    }
  return rijen
}

function tekstCel(beeld: AfsprakenBeeld, id: Id, tekst: string, soort: 'afspraak' | 'prestatie') {
  const gevonden = beeld.zoekuitslag?.treffers.find((t) => t.id === id)
  const klas = `boek lijst-tekst${soort === 'prestatie' ? ' lijst-prestatie' : ''}`
  if (!gevonden) return <span className={klas}>{inkorten(tekst, LENGTE)}</span>
  let plek = 0
  return (
    <span className={klas}>
      {gevonden.fragment.map((s) => {
        const sleutel = plek++
        return s.treffer ? <mark key={sleutel}>{s.tekst}</mark> : s.tekst
      })}
    </span>
  )
}

function velden(
  item: Velden & { readonly tekst: string },
  jaar: number | null,
  beeld: AfsprakenBeeld,
) {
  const v = metGenoemden(item, beeld.register.samenwerking.partijen)
  const { partijen } = beeld.register.samenwerking
  const met = alleenBetrokken(v, gezochteBetrokkenen(beeld.staat.filter, partijen))
  const normen = v.getallen.filter((g) => g.norm)
  return [
    v.trekkers.length + met.length > 0 ? (
      <span key="w">
        <Wie wie={v.trekkers} met={met} partijen={partijen} />
      </span>
    ) : (
      '–'
    ),
    wanneerTekst(v.termijn, jaar) ?? '–',
    normen.length > 0 ? normen.map((g) => inkorten(g.tekst, 40)).join('; ') : '–',
    <span key="t" className="niet-afbreken">
      <ToetsvormTeken vorm={v.toetsvorm} />
      {TOETSVORM_WOORD[v.toetsvorm]}
    </span>,
  ]
}
