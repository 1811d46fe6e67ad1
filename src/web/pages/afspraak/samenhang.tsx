// SPDX-License-Identifier: EUPL-1.2
/** What an afspraak hangs together with: what it refers to, and what refers to it. */
import type { AfspraakPagina, ItemKort, OpgelosteVerwijzing } from '../../../domain/overzicht.ts'
import { inkorten, VAST } from '../../../teksten/opmaak.ts'
import { itemWoord, opmaakNummer } from '../../../teksten/nummers.ts'
import { itemAdres, type Versie } from '../adressen.ts'

interface Eigen {
  readonly pagina: AfspraakPagina
  readonly versie: Versie
}

function ItemRegel(p: { readonly slug: string; readonly item: ItemKort; readonly versie: Versie }) {
  const { item } = p
  const kop = item.soort === 'pijler' || item.soort === 'paragraaf'
  return (
    <li>
      <a href={itemAdres(p.slug, item, p.versie)}>
        {kop
          ? opmaakNummer(item.soort === 'pijler' ? 'Pijler' : null, item.nummer, item.tekst)
          : itemWoord(item.nummer ?? 'afspraak')}
      </a>
      {kop ? null : <span className="klein stil"> {inkorten(item.tekst, 120)}</span>}
    </li>
  )
}

/** A reference that leads nowhere in the register: an annex, another document. */
function BuitenRegel({ verwijzing }: { readonly verwijzing: OpgelosteVerwijzing }) {
  const wat =
    verwijzing.soort === 'bijlage'
      ? `Bijlage${VAST}${verwijzing.doel}: niet in het register`
      : verwijzing.soort === 'extern'
        ? `${verwijzing.doel}: buiten dit document`
        : `${verwijzing.doel}: niet gevonden in dit document`
  return <li className="klein stil">{wat}</li>
}

export function Samenhang({ pagina, versie }: Eigen) {
  const { slug } = pagina.samenwerking
  const alle = [...pagina.verwijzingen.values()].flat()
  const naar = new Map<string, ItemKort>()
  const buiten = new Map<string, OpgelosteVerwijzing>()
  for (const v of alle) {
    if (v.naar) naar.set(v.naar.id, v.naar)
    else buiten.set(`${v.soort} ${v.doel}`, v)
  }
  const gelijk = pagina.bevindingen
    .filter((b) => b.code === 'bijna_gelijk')
    .flatMap((b) => b.onderdelen)
    .filter(
      (n) => n !== pagina.afspraak.nummer && !n.startsWith(`${pagina.afspraak.nummer ?? ''}/`),
    )
  return (
    <section className="deel" aria-labelledby="samenhang">
      <h2 id="samenhang">Wat hangt hiermee samen?</h2>
      <div className="twee">
        <div>
          <h3 className="tussen">Deze tekst verwijst naar</h3>
          {naar.size + buiten.size > 0 ? (
            <ul className="items">
              {[...naar.values()].map((item) => (
                <ItemRegel key={item.id} slug={slug} item={item} versie={versie} />
              ))}
              {[...buiten.entries()].map(([sleutel, v]) => (
                <BuitenRegel key={sleutel} verwijzing={v} />
              ))}
            </ul>
          ) : (
            <p className="klein stil">Deze tekst noemt geen andere afspraken.</p>
          )}
        </div>
        <div>
          <h3 className="tussen">Verwijst hiernaar</h3>
          {pagina.verwezenDoor.length > 0 ? (
            <ul className="items">
              {pagina.verwezenDoor.map((item) => (
                <ItemRegel key={item.id} slug={slug} item={item} versie={versie} />
              ))}
            </ul>
          ) : (
            <p className="klein stil">Geen andere afspraak verwijst hiernaar.</p>
          )}
          {gelijk.length > 0 ? (
            <>
              <h3 className="tussen">Lijkt hierop</h3>
              <ul className="items">
                {[...new Set(gelijk)].map((naam) => (
                  <li key={naam}>
                    <a
                      href={itemAdres(
                        slug,
                        {
                          id: '',
                          soort: 'afspraak',
                          adres: naam.split('/')[0] ?? naam,
                          nummer: naam,
                          tekst: '',
                        },
                        versie,
                      )}
                    >
                      {itemWoord(naam)}
                    </a>
                  </li>
                ))}
              </ul>
            </>
          ) : null}
        </div>
      </div>
    </section>
  )
}
