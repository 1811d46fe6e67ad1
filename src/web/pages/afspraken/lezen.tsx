// SPDX-License-Identifier: EUPL-1.2
/** The register as the document it came from: pijler, paragraaf, afspraak, and the year's prestaties in orange. */
import type { ReactNode } from 'react'
import type { Bereik } from '../../../domain/bron.ts'
import { nameAfspraak } from '../../../domain/itemnaam.ts'
import type { AfspraakInRegister, Id, PijlerInRegister } from '../../../domain/register.ts'
import { afspraakNaam, opmaakNummer } from '../../../teksten/nummers.ts'
import { Gemarkeerd } from '../../ui/Gemarkeerd.tsx'
import { Margenoot } from '../../ui/Margenoot.tsx'
import { Prestatie } from '../../ui/Prestatie.tsx'
import { afspraakAdres, paragraafAnker, pijlerAnker } from '../adressen.ts'
import type { AfsprakenBeeld } from './uitkomst.ts'
import { gezochteBetrokkenen } from './zoekstaat.ts'

const GEEN: readonly never[] = []

export function Lezen({ beeld }: { readonly beeld: AfsprakenBeeld }) {
  const woorden = new Map<Id, readonly Bereik[]>(
    beeld.zoekuitslag?.treffers.map((t) => [t.id, t.woorden]) ?? [],
  )
  return beeld.pijlers.map((pijler) => {
    const anker = pijlerAnker(pijler)
    return (
      <section className="pijler" key={pijler.id} aria-labelledby={anker}>
        <h2 id={anker}>{pijlerKop(pijler)}</h2>
        {pijler.inleiding ? <p className="boek pijler-inleiding">{pijler.inleiding}</p> : null}
        {pijler.paragrafen.map((paragraaf) => (
          <section className="paragraaf" key={paragraaf.id}>
            {paragraaf.nummer !== null || paragraaf.titel !== null ? (
              <h3 className="paragraaf-kop" id={paragraafAnker(paragraaf)}>
                <span className="nummer">{paragraaf.nummer}</span>
                <span>{paragraaf.titel}</span>
              </h3>
            ) : null}
            {paragraaf.inleiding ? (
              <p className="boek pijler-inleiding">{paragraaf.inleiding}</p>
            ) : null}
            {paragraaf.afspraken.map((afspraak) => (
              <Afspraak
                key={afspraak.id}
                afspraak={afspraak}
                beeld={beeld}
                woorden={woorden}
                kop={paragraaf.titel === null && paragraaf.nummer === null ? 'h3' : 'h4'}
              />
            ))}
          </section>
        ))}
      </section>
    )
  })
}

/** 'Pijler 2. Verduurzaming' when the document calls it so; else the number and title as they stand. */
function pijlerKop(pijler: PijlerInRegister): ReactNode {
  return opmaakNummer('Pijler', pijler.nummer, pijler.titel)
}

function Afspraak(p: {
  readonly afspraak: AfspraakInRegister
  readonly beeld: AfsprakenBeeld
  readonly woorden: ReadonlyMap<Id, readonly Bereik[]>
  readonly kop: 'h3' | 'h4'
}) {
  const { afspraak: a, beeld } = p
  const { samenwerking } = beeld.register
  const href = afspraakAdres(samenwerking.slug, a.adres, beeld.staat.versie)
  const Kop = p.kop
  return (
    <article
      className={`afspraak${beeld.gefilterd && !beeld.treffers.has(a.id) ? ' afspraak--context' : ''}`}
      id={a.adres}
    >
      <Kop className="afspraak-nummer">
        <a href={href}>
          {a.nummer ?? <span className="verborgen">{afspraakNaam(a)}</span>}
          {a.nummer === null ? <span aria-hidden="true">¶</span> : null}
        </a>
      </Kop>
      <div className="afspraak-tekst boek">
        <p>
          <Gemarkeerd tekst={a.tekst} woorden={p.woorden.get(a.id) ?? GEEN} />
        </p>
      </div>
      <Margenoot
        velden={a}
        gezocht={gezochteBetrokkenen(beeld.staat.filter, samenwerking.partijen)}
        partijen={samenwerking.partijen}
        bevindingen={beeld.bevindingen.get(nameAfspraak(a)) ?? GEEN}
        href={`${href}#vragen`}
      />
      {a.prestaties.map((x) => {
        const volgnummer = beeld.volgnummers.get(x.id) ?? 1
        return (
          <Prestatie
            key={x.id}
            id={`${a.adres}-${String(x.jaar ?? 'jaar')}-${String(volgnummer)}`}
            jaar={x.jaar}
            volgnummer={volgnummer}
            tekst={<Gemarkeerd tekst={x.tekst} woorden={p.woorden.get(x.id) ?? GEEN} />}
          >
            <Margenoot
              velden={x}
              jaar={x.jaar}
              gezocht={gezochteBetrokkenen(beeld.staat.filter, samenwerking.partijen)}
              partijen={samenwerking.partijen}
              bevindingen={beeld.bevindingen.get(x.naam) ?? GEEN}
              href={`${href}#vragen`}
            />
          </Prestatie>
        )
      })}
    </article>
  )
}
