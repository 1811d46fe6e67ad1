// SPDX-License-Identifier: EUPL-1.2
/** One afspraak: its text with what was found in it, its prestaties, its questions, what it hangs together with, its source. */
import type {
  AfspraakPagina as Model,
  BronFragment,
  OpgelosteVerwijzing,
} from '../../../domain/overzicht.ts'
import { meldingTekst } from '../../../teksten/meldingen.ts'
import { afspraakNaam, opmaakNummer, prestatieLabel } from '../../../teksten/nummers.ts'
import { getAfspraak } from '../../../usecases/get-afspraak.ts'
import { toonPagina, toonUitCache } from '../../antwoord.tsx'
import { Bronfragmenten } from '../../ui/Bronfragment.tsx'
import { Drukregel } from '../../ui/Drukregel.tsx'
import { KnopLink, Knoppen } from '../../ui/Knop.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { Merktekst } from '../../ui/Merktekst.tsx'
import { Logboek } from '../../ui/Logboek.tsx'
import { Pagina } from '../../ui/Pagina.tsx'
import { Prestatie } from '../../ui/Prestatie.tsx'
import type { Handler, Web } from '../../web.ts'
import {
  afspraakAdres,
  afsprakenAdres,
  bronAdres,
  itemAdres,
  leesVersie,
  paragraafAnker,
  pijlerAnker,
  wijzigAdres,
  type Versie,
} from '../adressen.ts'
import { countPrestaties } from '../afspraken/uitkomst.ts'
import { groepeer, opVolgorde, Vraaglijst } from '../vragen.tsx'
import { AfspraakFeiten, FeitenRegel } from './feiten.tsx'
import { Samenhang } from './samenhang.tsx'

export function toonAfspraak(web: Web): Handler {
  return async (c) => {
    const slug = c.req.param('slug') ?? ''
    const nummer = c.req.param('nummer') ?? ''
    const versie = leesVersie(c.req.query('versie'))
    const haal = () =>
      getAfspraak(web.maakContext(), slug, nummer, versie === undefined ? {} : { versie })
    const melding = meldingTekst(c.req.query('melding'))
    if (melding)
      return toonPagina(
        c,
        web,
        <AfspraakPagina
          pagina={await haal()}
          versie={versie}
          melding={
            <Melding kop={melding.kop}>{melding.uitleg ? <p>{melding.uitleg}</p> : null}</Melding>
          }
        />,
      )
    return toonUitCache(c, web, slug, afspraakAdres(slug, nummer, versie), async () => (
      <AfspraakPagina pagina={await haal()} versie={versie} />
    ))
  }
}

interface Eigen {
  readonly pagina: Model
  readonly versie: Versie
}

export function AfspraakPagina({
  pagina,
  versie,
  melding,
}: Eigen & { readonly melding?: React.ReactNode }) {
  const { samenwerking, afspraak } = pagina
  const { slug, partijen } = samenwerking
  const basis = afsprakenAdres(slug, versie)
  const volgnummers = countPrestaties(afspraak)
  const adresVan = (v: OpgelosteVerwijzing): string | null =>
    v.naar ? itemAdres(slug, v.naar, versie) : null
  const teWijzigen = pagina.overeenkomst.stand !== 'vervangen'
  return (
    <Pagina
      titel={afspraakNaam(afspraak)}
      samenwerking={samenwerking}
      plek="afspraken"
      melding={melding}
      kruimels={[
        { naam: 'Afspraken', href: basis },
        ...(pagina.pijler.nummer !== null || pagina.pijler.titel !== null
          ? [
              {
                naam: opmaakNummer('Pijler', pagina.pijler.nummer, pagina.pijler.titel),
                href: `${basis}#${pijlerAnker(pagina.pijler)}`,
              },
            ]
          : []),
        ...(pagina.paragraaf.titel !== null
          ? [
              {
                naam: opmaakNummer(null, pagina.paragraaf.nummer, pagina.paragraaf.titel),
                href: `${basis}#${paragraafAnker(pagina.paragraaf)}`,
              },
            ]
          : []),
        { naam: afspraak.nummer ?? afspraakNaam(afspraak) },
      ]}
    >
      <Drukregel overeenkomst={pagina.overeenkomst} />
      <div className="met-zij afspraak-blad">
        <div>
          <p className="boek boek--groot" id={afspraak.id}>
            <Merktekst
              tekst={afspraak.tekst}
              markeringen={afspraak.markeringen}
              verwijzingen={pagina.verwijzingen.get(afspraak.id) ?? []}
              adresVan={adresVan}
            />
          </p>
          {afspraak.prestaties.map((p) => (
            <Prestatie
              key={p.id}
              id={p.id}
              jaar={p.jaar}
              volgnummer={volgnummers.get(p.id) ?? 1}
              tekst={
                <Merktekst
                  tekst={p.tekst}
                  markeringen={p.markeringen}
                  verwijzingen={pagina.verwijzingen.get(p.id) ?? []}
                  adresVan={adresVan}
                />
              }
            >
              <FeitenRegel velden={p} partijen={partijen}>
                {teWijzigen ? (
                  <span className="niet-afdrukken">
                    {' · '}
                    <a href={wijzigAdres(slug, afspraak.adres, versie, p.id)}>
                      Wijzig
                      <span className="verborgen">
                        {' '}
                        {prestatieLabel({
                          jaar: p.jaar,
                          volgnummer: volgnummers.get(p.id) ?? 1,
                        })}
                      </span>
                    </a>
                  </span>
                ) : null}
              </FeitenRegel>
            </Prestatie>
          ))}
        </div>
        <div>
          <h2 className="verborgen">Wat het register weet</h2>
          <AfspraakFeiten
            velden={afspraak}
            partijen={partijen}
            looptijdTot={afspraak.looptijd_tot}
          />
          {teWijzigen ? (
            <Knoppen>
              <KnopLink href={wijzigAdres(slug, afspraak.adres, versie)}>
                Wijzig deze gegevens
              </KnopLink>
            </Knoppen>
          ) : (
            <p className="klein stil onder-titel">
              Dit is een oudere versie.{' '}
              <a href={afspraakAdres(slug, afspraak.adres)}>Bekijk de versie die nu geldt</a>.
            </p>
          )}
        </div>
      </div>
      <Vragen pagina={pagina} versie={versie} />
      <Samenhang pagina={pagina} versie={versie} />
      <div className="twee deel">
        <Bron pagina={pagina} versie={versie} />
        <Geschiedenis pagina={pagina} />
      </div>
      <VorigeVolgende pagina={pagina} versie={versie} />
    </Pagina>
  )
}

function Vragen({ pagina, versie }: Eigen) {
  if (pagina.bevindingen.length === 0) return null
  const groepen = groepeer(opVolgorde(pagina.bevindingen))
  return (
    <section className="deel" aria-labelledby="vragen">
      <h2 id="vragen">{groepen.length === 1 ? 'Eén vraag' : 'Vragen'} bij deze tekst</h2>
      <Vraaglijst groepen={groepen} slug={pagina.samenwerking.slug} versie={versie} />
    </section>
  )
}

function Bron({ pagina, versie }: Eigen) {
  const { slug } = pagina.samenwerking
  const adresVan = (f: BronFragment): string => bronAdres(slug, f.passage, versie)
  const eigen = pagina.fragmenten.get(pagina.afspraak.id) ?? []
  const volgnummers = countPrestaties(pagina.afspraak)
  const anders = pagina.afspraak.prestaties.filter(
    (p) => (pagina.fragmenten.get(p.id) ?? []).length > 0,
  )
  return (
    <section aria-labelledby="bron">
      <h2 id="bron">Bronpassage</h2>
      {eigen.length === 0 ? (
        <p className="klein stil">
          Deze afspraak is door een gebruiker toegevoegd. Zij staat niet in het document.
        </p>
      ) : (
        <Bronfragmenten fragmenten={eigen} adresVan={adresVan} />
      )}
      {anders.length > 0 ? (
        <ul className="klein bron-lijst">
          {anders.map((p) => {
            const f = pagina.fragmenten.get(p.id)?.[0]
            const label = prestatieLabel({
              jaar: p.jaar,
              volgnummer: volgnummers.get(p.id) ?? 1,
            })
            return f ? (
              <li key={p.id}>
                <a href={adresVan(f)}>{label} in het document</a>
              </li>
            ) : null
          })}
        </ul>
      ) : null}
    </section>
  )
}

function Geschiedenis({ pagina }: { readonly pagina: Model }) {
  return (
    <section aria-labelledby="geschiedenis">
      <h2 id="geschiedenis">Geschiedenis</h2>
      {pagina.geschiedenis.length === 0 ? (
        <p className="klein stil">Nog niets gewijzigd sinds het document is gelezen.</p>
      ) : (
        <Logboek regels={pagina.geschiedenis} partijen={pagina.samenwerking.partijen} />
      )}
    </section>
  )
}

function VorigeVolgende({ pagina, versie }: Eigen) {
  const { slug } = pagina.samenwerking
  const { vorige, volgende } = pagina
  return (
    <nav className="bladeren niet-afdrukken" aria-label="Andere afspraken">
      {vorige ? (
        <a href={itemAdres(slug, vorige, versie)} rel="prev">
          ‹ Vorige: {vorige.nummer ?? 'afspraak'}
        </a>
      ) : (
        <span />
      )}
      {volgende ? (
        <a href={itemAdres(slug, volgende, versie)} rel="next">
          Volgende: {volgende.nummer ?? 'afspraak'} ›
        </a>
      ) : null}
    </nav>
  )
}
