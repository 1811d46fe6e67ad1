// SPDX-License-Identifier: EUPL-1.2
/** Begrippen: what every word means, and where it is used. With a collaboration: also the words of its document. */
import type { BegripInGebruik, SamenwerkingSamenvatting } from '../../../domain/overzicht.ts'
import { filterPijlers } from '../../../domain/registerfilter.ts'
import type { Register } from '../../../domain/register.ts'
import { BEGRIPPEN, type Begrip } from '../../../teksten/begrippen.ts'
import { itemWoord } from '../../../teksten/nummers.ts'
import { getal, hoofdletter, VAST } from '../../../teksten/opmaak.ts'
import { findSamenwerkingen } from '../../../usecases/find-samenwerkingen.ts'
import { getBegrippen } from '../../../usecases/get-begrippen.ts'
import { getRegister } from '../../../usecases/get-register.ts'
import { toonPagina, toonUitCache } from '../../antwoord.tsx'
import { Pagina } from '../../ui/Pagina.tsx'
import type { Handler, Web } from '../../web.ts'
import { afsprakenAdres, itemAdres, samenwerkingAdres } from '../adressen.ts'
import { LEGE_ZOEKSTAAT, zoekstaatAdres } from '../afspraken/zoekstaat.ts'

const MEESTE_PLEKKEN = 12

export function toonBegrippen(web: Web): Handler {
  return async (c) => {
    const { samenwerkingen } = await findSamenwerkingen(web.maakContext())
    return toonPagina(c, web, <BegrippenPagina samenwerkingen={samenwerkingen} />)
  }
}

export function toonBegrippenVan(web: Web): Handler {
  return (c) => {
    const slug = c.req.param('slug') ?? ''
    return toonUitCache(c, web, slug, `/begrippen ${slug}`, async () => {
      const ctx = web.maakContext()
      const register = await getRegister(ctx, slug)
      return <BegrippenVanPagina register={register} eigen={await getBegrippen(ctx, slug)} />
    })
  }
}

export function BegrippenPagina(p: {
  readonly samenwerkingen: readonly SamenwerkingSamenvatting[]
}) {
  return (
    <Pagina
      titel="Begrippen"
      plek="begrippen"
      onderTitel={<p>Wat de woorden op deze site betekenen.</p>}
    >
      {p.samenwerkingen.length > 0 ? (
        <p className="onder-titel">
          Bij een samenwerking ziet u ook waar elk woord wordt gebruikt:{' '}
          {p.samenwerkingen.slice(0, 5).map((s, i) => (
            <span key={s.slug}>
              {i > 0 ? ' · ' : null}
              <a href={`/samenwerkingen/${s.slug}/begrippen`}>{s.naam}</a>
            </span>
          ))}
        </p>
      ) : null}
      <Groepen gebruik={null} />
    </Pagina>
  )
}

export function BegrippenVanPagina(p: {
  readonly register: Register
  readonly eigen: readonly BegripInGebruik[]
}) {
  const { samenwerking } = p.register
  return (
    <Pagina
      titel="Begrippen"
      samenwerking={samenwerking}
      plek="begrippen"
      onderTitel={<p>Wat de woorden betekenen, en waar ze in deze afspraken worden gebruikt.</p>}
    >
      {p.eigen.length > 0 ? (
        <section className="deel" aria-labelledby="uit-het-document">
          <h2 id="uit-het-document">Uit het document</h2>
          <dl className="begrippen">
            {p.eigen.map((b) => (
              <div key={b.kort}>
                <dt>{b.kort}</dt>
                <dd>
                  {b.betekenis ? <p>{hoofdletter(b.betekenis)}</p> : null}
                  <p className="klein stil">
                    {b.gebruiktIn.length === 0 ? (
                      'Komt in geen afspraak voor.'
                    ) : (
                      <>
                        {`In${VAST}`}
                        {b.gebruiktIn.slice(0, MEESTE_PLEKKEN).map((item, i) => (
                          <span key={item.id}>
                            {i > 0 ? ' · ' : null}
                            <a href={itemAdres(samenwerking.slug, item)}>
                              {itemWoord(item.nummer ?? 'afspraak')}
                            </a>
                          </span>
                        ))}
                        {b.gebruiktIn.length > MEESTE_PLEKKEN
                          ? ` en ${getal(b.gebruiktIn.length - MEESTE_PLEKKEN)}${VAST}meer`
                          : null}
                      </>
                    )}
                  </p>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ) : null}
      <Groepen gebruik={p.register} />
    </Pagina>
  )
}

function Groepen({ gebruik }: { readonly gebruik: Register | null }) {
  return BEGRIPPEN.map((groep) => (
    <section className="deel" key={groep.kop}>
      <h2>{groep.kop}</h2>
      <dl className="begrippen">
        {groep.begrippen.map((b) => (
          <div key={b.sleutel} id={b.sleutel}>
            <dt>{hoofdletter(b.term)}</dt>
            <dd>
              <p>{b.betekenis}</p>
              {b.bron ? <p className="klein stil">Bron: {b.bron}</p> : null}
              {gebruik ? <Gebruik begrip={b} register={gebruik} /> : null}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  ))
}

function Gebruik({ begrip, register }: { readonly begrip: Begrip; readonly register: Register }) {
  const { slug } = register.samenwerking
  if (begrip.filter) {
    const aantal = filterPijlers(register, begrip.filter).treffers.size
    if (aantal === 0) return <p className="klein stil">Komt in deze afspraken niet voor.</p>
    const adres = zoekstaatAdres({ ...LEGE_ZOEKSTAAT, filter: begrip.filter })
    return (
      <p className="klein">
        <a href={afsprakenAdres(slug) + adres}>
          {getal(aantal)} {aantal === 1 ? 'plaats' : 'plaatsen'} in de afspraken
        </a>
      </p>
    )
  }
  if (begrip.plek)
    return (
      <p className="klein">
        Op de pagina <a href={samenwerkingAdres(slug) + begrip.plek.pad}>{begrip.plek.naam}</a>
      </p>
    )
  return null
}
