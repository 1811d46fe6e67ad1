// SPDX-License-Identifier: EUPL-1.2
/** What differs between any two versions of the agreement, item by item. */
import { AppError } from '../../../domain/errors.ts'
import type { VersieSamenvatting } from '../../../domain/overzicht.ts'
import type { Register, Samenwerking } from '../../../domain/register.ts'
import { type ItemVerschil, vergelijkRegisters } from '../../../domain/versieverschil.ts'
import { korteDatum } from '../../../teksten/opmaak.ts'
import { STAND_WOORD } from '../../../teksten/velden.ts'
import { getRegister } from '../../../usecases/get-register.ts'
import { getVersies } from '../../../usecases/get-versies.ts'
import { toonUitCache } from '../../antwoord.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { Pagina } from '../../ui/Pagina.tsx'
import { Keuze } from '../../ui/Veld.tsx'
import { Verschillen } from '../../ui/Verschillen.tsx'
import type { Handler, Web } from '../../web.ts'
import { leesVersie, samenwerkingAdres } from '../adressen.ts'

const optie = (v: VersieSamenvatting) => ({
  waarde: String(v.versie),
  label: `Versie ${String(v.versie)}: ${STAND_WOORD[v.stand]}, ${korteDatum(v.vastgesteldOp ?? v.bewaardOp)}`,
})

/** Choose two versions; sent by GET, so that the comparison has an address. Newest first. */
export function VergelijkFormulier(p: {
  readonly slug: string
  readonly versies: readonly VersieSamenvatting[]
  readonly van: number
  readonly met: number
}) {
  const opties = p.versies.map(optie)
  return (
    <form
      className="nakijk-filter"
      method="get"
      action={`${samenwerkingAdres(p.slug)}/versies/vergelijk`}
    >
      <Keuze naam="van" label="Eerst" waarde={String(p.van)} opties={opties} />
      <Keuze naam="met" label="Daarna" waarde={String(p.met)} opties={opties} />
      <Knop soort="tweede">Vergelijk</Knop>
    </form>
  )
}

export function VergelijkPagina(p: {
  readonly samenwerking: Samenwerking
  readonly versies: readonly VersieSamenvatting[]
  readonly oud: Register
  readonly nieuw: Register
  readonly verschillen: readonly ItemVerschil[]
}) {
  const { slug } = p.samenwerking
  const [van, met] = [p.oud.overeenkomst.versie, p.nieuw.overeenkomst.versie]
  return (
    <Pagina
      titel={`Van versie ${String(van)} naar versie ${String(met)}`}
      samenwerking={p.samenwerking}
      plek="versies"
      kruimels={[
        { naam: 'Versies', href: `${samenwerkingAdres(slug)}/versies` },
        { naam: 'Vergelijken' },
      ]}
      onderTitel="Wat er per onderdeel anders is. Wat in beide versies gelijk is, staat er niet bij."
    >
      <VergelijkFormulier slug={slug} versies={p.versies} van={van} met={met} />
      <section className="deel" aria-labelledby="verschillen">
        <h2 id="verschillen">De verschillen</h2>
        {van === met ? (
          <p>U koos twee keer dezelfde versie. Kies hierboven een andere.</p>
        ) : (
          <Verschillen verschillen={p.verschillen} document={p.nieuw.overeenkomst.gegevens} />
        )}
      </section>
    </Pagina>
  )
}

/** `?van=1&met=3`; without them the two newest. Refuses: niet_gevonden. */
export function toonVergelijk(web: Web): Handler {
  return async (c) => {
    const slug = c.req.param('slug') ?? ''
    const ctx = web.maakContext()
    const { samenwerking, versies } = await getVersies(ctx, slug)
    const met = leesVersie(c.req.query('met')) ?? versies[0]?.versie
    const van = leesVersie(c.req.query('van')) ?? versies[1]?.versie ?? met
    if (van === undefined || met === undefined) throw new AppError('niet_gevonden')
    const adres = `/versies ${slug} ${String(van)} ${String(met)}`
    return toonUitCache(c, web, slug, adres, async () => {
      const oud = await getRegister(ctx, slug, { versie: van })
      const nieuw = await getRegister(ctx, slug, { versie: met })
      const verschillen = vergelijkRegisters(oud.pijlers, nieuw.pijlers)
      return <VergelijkPagina {...{ samenwerking, versies, oud, nieuw, verschillen }} />
    })
  }
}
