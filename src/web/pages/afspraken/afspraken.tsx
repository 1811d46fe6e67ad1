// SPDX-License-Identifier: EUPL-1.2
/** The register of one collaboration: read, search, filter, list. */
import type { PijlerInRegister, Register } from '../../../domain/register.ts'
import { isLeegFilter } from '../../../domain/registerfilter.ts'
import { opmaakNummer } from '../../../teksten/nummers.ts'
import { looptijd, opsomming } from '../../../teksten/opmaak.ts'
import { betrokkeneNaam, korteNaam } from '../../../teksten/partijen.ts'
import { getRegister } from '../../../usecases/get-register.ts'
import { searchAfspraken } from '../../../usecases/search-afspraken.ts'
import { toonUitCache } from '../../antwoord.tsx'
import { Drukregel } from '../../ui/Drukregel.tsx'
import { Pagina } from '../../ui/Pagina.tsx'
import type { Handler, Web } from '../../web.ts'
import { afsprakenAdres, paragraafAnker, pijlerAnker } from '../adressen.ts'
import { Filterbalk, Gekozen, NietsGevonden } from './filterbalk.tsx'
import { Lezen } from './lezen.tsx'
import { Lijst } from './lijst.tsx'
import { type AfsprakenBeeld, maakBeeld } from './uitkomst.ts'
import { leesZoekstaat, zoekstaatAdres } from './zoekstaat.ts'

export function toonAfspraken(web: Web): Handler {
  return (c) => {
    const slug = c.req.param('slug') ?? ''
    const staat = leesZoekstaat(new URL(c.req.url).searchParams)
    return toonUitCache(c, web, slug, afsprakenAdres(slug) + zoekstaatAdres(staat), async () => {
      const ctx = web.maakContext()
      const keuze = staat.versie === undefined ? {} : { versie: staat.versie }
      const register = await getRegister(ctx, slug, keuze)
      const uitslag = staat.zoek
        ? await searchAfspraken(ctx, slug, { zoek: staat.zoek, ...keuze })
        : null
      return <AfsprakenPagina beeld={maakBeeld(register, staat, uitslag)} />
    })
  }
}

export function AfsprakenPagina({ beeld }: { readonly beeld: AfsprakenBeeld }) {
  const { register, staat } = beeld
  return (
    <Pagina
      titel="Afspraken"
      venster={staat.zoek ? `Afspraken met ‘${staat.zoek}’` : 'Afspraken'}
      samenwerking={register.samenwerking}
      plek="afspraken"
      onderTitel={<OnderTitel register={register} />}
    >
      <Drukregel overeenkomst={register.overeenkomst} />
      <Filterbalk beeld={beeld} />
      <Gekozen beeld={beeld} />
      {beeld.aantal.totaal === 0 ? (
        <NietsGevonden beeld={beeld} />
      ) : staat.weergave === 'lijst' ? (
        <Lijst beeld={beeld} />
      ) : (
        <div className="register">
          <Inhoudsopgave beeld={beeld} />
          <div className="register-tekst">
            <Lezen beeld={beeld} />
          </div>
        </div>
      )}
    </Pagina>
  )
}

function OnderTitel({ register }: { readonly register: Register }) {
  const { gegevens, stand } = register.overeenkomst
  const namen = register.samenwerking.partijen.map((p) =>
    p.rol === 'gemeente'
      ? betrokkeneNaam('gemeente', register.samenwerking.partijen)
      : korteNaam(p),
  )
  const titel = gegevens.titel ?? (gegevens.looptijd ? looptijd(gegevens.looptijd) : '')
  return (
    <p>
      {titel ? `${titel}. ` : null}
      {namen.length > 0 ? `Afspraken van ${opsomming([...new Set(namen)])}.` : null}
      {stand === 'concept'
        ? ' Dit is een concept: de partijen hebben het nog niet vastgesteld.'
        : null}
      {stand === 'vervangen' ? ' Deze versie is vervangen door een nieuwere.' : null}
    </p>
  )
}

function Inhoudsopgave({ beeld }: { readonly beeld: AfsprakenBeeld }) {
  const { register } = beeld
  const zichtbaar = new Set(beeld.pijlers.map((p) => p.id))
  const adresVan = (pijler: PijlerInRegister): string =>
    afsprakenAdres(register.samenwerking.slug) +
    zoekstaatAdres({
      ...beeld.staat,
      zoek: '',
      filter: { pijlers: [pijler.nummer ?? pijler.id] },
    })
  const alleen = isLeegFilter(beeld.staat.filter) && !beeld.staat.zoek
  return (
    <details className="vouw inhoudsopgave">
      <summary>
        Inhoud: {beeld.pijlers.length} van {register.pijlers.length} pijlers
      </summary>
      <nav aria-label="Inhoud">
        <ol className="inhoud-lijst">
          {register.pijlers.map((pijler) => (
            <li key={pijler.id}>
              <a href={zichtbaar.has(pijler.id) ? `#${pijlerAnker(pijler)}` : adresVan(pijler)}>
                <span className="nummer">{pijler.nummer}</span>
                <span>{pijler.titel ?? opmaakNummer(null, pijler.nummer, pijler.titel)}</span>
              </a>
              {zichtbaar.has(pijler.id) ? (
                <ol className="inhoud-lijst">
                  {(alleen
                    ? pijler
                    : (beeld.pijlers.find((p) => p.id === pijler.id) ?? pijler)
                  ).paragrafen
                    .filter((q) => q.titel !== null)
                    .map((q) => (
                      <li key={q.id}>
                        <a href={`#${paragraafAnker(q)}`}>
                          <span className="nummer">{q.nummer}</span>
                          <span>{q.titel}</span>
                        </a>
                      </li>
                    ))}
                </ol>
              ) : null}
            </li>
          ))}
        </ol>
      </nav>
    </details>
  )
}
