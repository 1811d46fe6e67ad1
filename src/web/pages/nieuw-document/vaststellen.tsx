// SPDX-License-Identifier: EUPL-1.2
/** Vaststellen: a page of its own that says what will happen, and for a newer version what changes. */
import { vraagtAntwoord } from '../../../domain/bevinding.ts'
import { AppError } from '../../../domain/errors.ts'
import type { Register } from '../../../domain/register.ts'
import { type ItemVerschil, vergelijkRegisters } from '../../../domain/versieverschil.ts'
import { titelMetLooptijd } from '../../../teksten/opmaak.ts'
import { aantal } from '../../../teksten/velden.ts'
import { getRegister } from '../../../usecases/get-register.ts'
import { getVersies } from '../../../usecases/get-versies.ts'
import { vaststelOvereenkomst } from '../../../usecases/vaststel-overeenkomst.ts'
import { ga, toonPagina } from '../../antwoord.tsx'
import { Actiebalk, Knop, KnopLink } from '../../ui/Knop.tsx'
import { Pagina } from '../../ui/Pagina.tsx'
import { Verborgen } from '../../ui/Veld.tsx'
import type { Handler, Web } from '../../web.ts'
import { leesVersie } from '../adressen.ts'
import { leesFormulier, versietokenVan } from './formulier.ts'
import { Verschillen } from '../../ui/Verschillen.tsx'

export function VaststelPagina(p: {
  readonly register: Register
  /** Number of the version that this one replaces; null for the first. */
  readonly vervangt: number | null
  readonly verschillen: readonly ItemVerschil[] | null
}) {
  const { samenwerking, overeenkomst: o } = p.register
  const basis = `/samenwerkingen/${samenwerking.slug}`
  const afspraken = p.register.pijlers.flatMap((x) => x.paragrafen.flatMap((q) => q.afspraken))
  const open = o.bevindingen.filter(vraagtAntwoord).length
  return (
    <Pagina
      titel={`Versie ${String(o.versie)} vaststellen?`}
      samenwerking={samenwerking}
      plek="versies"
      kruimels={[
        { naam: samenwerking.naam, href: basis },
        { naam: 'Versies', href: `${basis}/versies` },
        { naam: 'Vaststellen' },
      ]}
      onderTitel={titelMetLooptijd(o.gegevens.titel ?? samenwerking.naam, o.gegevens.looptijd)}
    >
      <div className="lopend">
        <p>Dit gebeurt er als u vaststelt:</p>
        <ul>
          <li>
            {aantal(afspraken.length, 'afspraak geldt', 'afspraken gelden')} vanaf nu, met{' '}
            {aantal(
              afspraken.reduce((n, a) => n + a.prestaties.length, 0),
              'prestatie',
              'prestaties',
            )}
            .
          </li>
          {p.vervangt === null ? null : (
            <li>
              Versie {String(p.vervangt)} wordt vervangen. U kunt die blijven nalezen, maar niet
              meer wijzigen.
            </li>
          )}
          <li>De tekst van deze versie staat daarna vast.</li>
          <li>In het logboek komt te staan wie dit deed en wanneer.</li>
          {open > 0 ? (
            <li>
              {aantal(open, 'open vraag blijft', 'open vragen blijven')} bij de afspraken staan.
            </li>
          ) : null}
        </ul>
        <p>Dit kunt u niet terugdraaien.</p>
        <form id="stel-vast" method="post" action={`${basis}/vaststellen`}>
          <Verborgen waarden={{ versie: o.versie, versietoken: o.versietoken }} />
        </form>
      </div>
      {p.verschillen ? (
        <section className="deel" aria-labelledby="verandert">
          <h2 id="verandert">Wat er verandert ten opzichte van versie {String(p.vervangt)}</h2>
          <Verschillen verschillen={p.verschillen} document={o.gegevens} />
        </section>
      ) : null}
      <Actiebalk>
        <Knop soort="gevaar" form="stel-vast">
          Stel deze versie vast
        </Knop>
        <KnopLink soort="stil" href={`${basis}?versie=${String(o.versie)}`}>
          Laat het een concept
        </KnopLink>
      </Actiebalk>
    </Pagina>
  )
}

export function toonVaststellen(web: Web): Handler {
  return async (c) => {
    const ctx = web.maakContext()
    const slug = c.req.param('slug') ?? ''
    const { versies } = await getVersies(ctx, slug)
    const gevraagd = leesVersie(c.req.query('versie'))
    const concept = versies.find((v) =>
      gevraagd === undefined ? v.stand === 'concept' : v.versie === gevraagd,
    )
    if (!concept) throw new AppError('niet_gevonden')
    if (concept.stand !== 'concept') throw new AppError('niet_toegestaan_in_deze_stand')
    const geldend = versies.find((v) => v.stand === 'vastgesteld')
    const register = await getRegister(ctx, slug, { versie: concept.versie })
    const oud = geldend ? await getRegister(ctx, slug, { versie: geldend.versie }) : null
    return toonPagina(
      c,
      web,
      <VaststelPagina
        register={register}
        vervangt={geldend?.versie ?? null}
        verschillen={oud ? vergelijkRegisters(oud.pijlers, register.pijlers) : null}
      />,
    )
  }
}

export function stelVast(web: Web): Handler {
  return async (c) => {
    const slug = c.req.param('slug') ?? ''
    const formulier = await leesFormulier(c)
    const versie = formulier.geheel('versie') ?? 0
    await vaststelOvereenkomst(web.maakContext(), slug, {
      versie,
      versietoken: versietokenVan(formulier),
    })
    return ga(c, `/samenwerkingen/${encodeURIComponent(slug)}`, 'vastgesteld')
  }
}
