// SPDX-License-Identifier: EUPL-1.2
/** Change the fields of one afspraak or prestatie; when somebody else was first, show both and let the reader choose. */
import { AppError } from '../../../domain/errors.ts'
import type { Velden } from '../../../domain/overeenkomst.ts'
import type { AfspraakPagina } from '../../../domain/overzicht.ts'
import { VELDNAAM } from '../../../teksten/logboek.ts'
import { afspraakNaam } from '../../../teksten/nummers.ts'
import { hoofdletter, opsomming } from '../../../teksten/opmaak.ts'
import { betrokkeneNaam, type PartijNaam } from '../../../teksten/partijen.ts'
import {
  getalInWoorden,
  HARDHEID_WOORD,
  termijnTekst,
  TOETSVORM_WOORD,
} from '../../../teksten/velden.ts'
import { editVelden } from '../../../usecases/edit-velden.ts'
import { getAfspraak } from '../../../usecases/get-afspraak.ts'
import { ga, toonPagina } from '../../antwoord.tsx'
import { leesFormuliergegevens } from '../../formuliergegevens.ts'
import { Knop, KnopLink, Knoppen } from '../../ui/Knop.tsx'
import { Foutoverzicht, Melding, type VeldFout } from '../../ui/Melding.tsx'
import { Pagina } from '../../ui/Pagina.tsx'
import { Tabel } from '../../ui/Tabel.tsx'
import { type Ruw, VeldenVelden } from '../../ui/VeldenFormulier.tsx'
import { Verborgen } from '../../ui/Veld.tsx'
import { leesVeldenFormulier, verschil } from '../../velden-formulier.ts'
import type { Handler, Web } from '../../web.ts'
import { afspraakAdres, afsprakenAdres, leesVersie, type Versie, wijzigAdres } from '../adressen.ts'
import { type Onderdeel, vindOnderdeel } from './wijzig-onderdeel.ts'

function veldenVan(v: Velden): Velden {
  return {
    trekkers: v.trekkers,
    trekkers_afgeleid: v.trekkers_afgeleid,
    betrokkenen: v.betrokkenen,
    termijn: v.termijn,
    getallen: v.getallen,
    toetsvorm: v.toetsvorm,
    hardheid: v.hardheid,
    levering: v.levering,
    bijlage: v.bijlage,
    markeringen: v.markeringen,
    verwijzingen: v.verwijzingen,
  }
}

export function toonWijzig(web: Web): Handler {
  return async (c) => {
    const versie = leesVersie(c.req.query('versie'))
    const pagina = await getAfspraak(
      web.maakContext(),
      c.req.param('slug') ?? '',
      c.req.param('nummer') ?? '',
      metVersie(versie),
    )
    const onderdeel = vindOnderdeel(pagina, c.req.query('onderdeel'))
    return toonPagina(
      c,
      web,
      <WijzigPagina
        pagina={pagina}
        versie={versie}
        onderdeel={onderdeel}
        velden={onderdeel.velden}
        fouten={[]}
      />,
    )
  }
}

export function bewaarWijzig(web: Web): Handler {
  return async (c) => {
    const slug = c.req.param('slug') ?? ''
    const ctx = web.maakContext()
    const form = await leesFormuliergegevens(c)
    const veld = (naam: string): string => {
      const waarde = form.get(naam)
      return typeof waarde === 'string' ? waarde : ''
    }
    const versie = leesVersie(c.req.query('versie'))
    const pagina = await getAfspraak(ctx, slug, c.req.param('nummer') ?? '', metVersie(versie))
    const onderdeel = vindOnderdeel(pagina, veld('onderdeel'))
    const token = Number(veld('versietoken') || NaN)
    const versietoken = Number.isSafeInteger(token) ? token : -1
    const gelezen = leesVeldenFormulier(form, onderdeel.tekst, veldenVan(onderdeel.velden))
    if (!gelezen.ok) {
      // show back what was filled in, as far as it can be read
      const ingevuld = { ...onderdeel, versietoken }
      return toonPagina(
        c,
        web,
        <WijzigPagina
          pagina={pagina}
          versie={versie}
          onderdeel={ingevuld}
          velden={gelezen.ingevuld}
          fouten={gelezen.fouten}
          ruw={(naam) => {
            const w = form.get(naam)
            return typeof w === 'string' ? w : undefined
          }}
        />,
        422,
      )
    }
    const doel = afspraakAdres(slug, pagina.afspraak.adres, versie)
    const velden = verschil(veldenVan(onderdeel.velden), gelezen.velden)
    if (onderdeel.versietoken !== versietoken) return botsing(gelezen.velden)
    if (Object.keys(velden).length === 0) return ga(c, doel)
    try {
      await editVelden(ctx, slug, onderdeel.id, { versietoken, velden, ...metVersie(versie) })
    } catch (fout) {
      if (fout instanceof AppError && fout.code === 'intussen_gewijzigd')
        return botsing(gelezen.velden)
      throw fout
    }
    return ga(c, onderdeel.prestatie ? `${doel}#${onderdeel.id}` : doel, 'velden_bewaard')

    async function botsing(mijn: Velden): Promise<Response> {
      const nu = await getAfspraak(ctx, slug, c.req.param('nummer') ?? '', metVersie(versie))
      const actueel = vindOnderdeel(nu, onderdeel.id)
      return toonPagina(
        c,
        web,
        <BotsingPagina pagina={nu} versie={versie} onderdeel={actueel} mijn={mijn} />,
        409,
      )
    }
  }
}

const metVersie = (versie: Versie) => (versie === undefined ? {} : { versie })

interface Eigen {
  readonly pagina: AfspraakPagina
  readonly versie: Versie
  readonly onderdeel: Onderdeel
}

function Formulier({
  pagina,
  versie,
  onderdeel,
  velden,
  fouten,
  ruw,
}: Eigen & { readonly velden: Velden; readonly fouten: readonly VeldFout[]; readonly ruw?: Ruw }) {
  const { slug, partijen } = pagina.samenwerking
  const terug = afspraakAdres(slug, pagina.afspraak.adres, versie)
  return (
    <form method="post" action={wijzigAdres(slug, pagina.afspraak.adres, versie)}>
      <Verborgen waarden={{ onderdeel: onderdeel.id, versietoken: onderdeel.versietoken }} />
      <VeldenVelden velden={velden} partijen={partijen} fouten={fouten} ruw={ruw} />
      <Knoppen>
        <Knop>Bewaar de wijziging</Knop>
        <KnopLink soort="stil" href={terug}>
          Niet wijzigen
        </KnopLink>
      </Knoppen>
    </form>
  )
}

export function WijzigPagina(
  p: Eigen & { readonly velden: Velden; readonly fouten: readonly VeldFout[]; readonly ruw?: Ruw },
) {
  const { slug } = p.pagina.samenwerking
  const a = p.pagina.afspraak
  return (
    <Pagina
      titel={`Wijzig de gegevens van ${p.onderdeel.prestatie ? 'een prestatie' : afspraakNaam(a).toLowerCase()}`}
      samenwerking={p.pagina.samenwerking}
      plek="afspraken"
      kruimels={[
        { naam: 'Afspraken', href: afsprakenAdres(slug, p.versie) },
        { naam: a.nummer ?? afspraakNaam(a), href: afspraakAdres(slug, a.adres, p.versie) },
        { naam: 'Wijzig' },
      ]}
      melding={p.fouten.length > 0 ? <Foutoverzicht fouten={p.fouten} /> : null}
    >
      <p className="onder-titel">
        {p.onderdeel.naam}. De tekst van het document verandert niet. Wat u wijzigt, komt in de
        geschiedenis.
      </p>
      <blockquote className={`boek wijzig-tekst${p.onderdeel.prestatie ? ' prestatie-tekst' : ''}`}>
        {p.onderdeel.tekst}
      </blockquote>
      <Formulier {...p} />
    </Pagina>
  )
}

function inWoorden(veld: keyof Velden, v: Velden, partijen: readonly PartijNaam[]): string {
  switch (veld) {
    case 'trekkers':
    case 'betrokkenen':
      return opsomming(v[veld].map((w) => betrokkeneNaam(w, partijen))) || 'niemand'
    case 'termijn':
      return termijnTekst(v.termijn) ?? 'geen termijn'
    case 'getallen':
      return v.getallen.map((g) => `${g.tekst} (${getalInWoorden(g)})`).join('; ') || 'geen'
    case 'toetsvorm':
      return TOETSVORM_WOORD[v.toetsvorm]
    case 'hardheid':
      return HARDHEID_WOORD[v.hardheid]
    case 'levering':
      return v.levering ? 'ja' : 'nee'
    case 'bijlage':
      return v.bijlage === null ? 'geen' : String(v.bijlage)
    default:
      return ''
  }
}

const GETOOND: readonly (keyof Velden)[] = [
  'trekkers',
  'betrokkenen',
  'termijn',
  'getallen',
  'toetsvorm',
  'hardheid',
  'levering',
  'bijlage',
]

export function BotsingPagina({
  pagina,
  versie,
  onderdeel,
  mijn,
}: Eigen & { readonly mijn: Velden }) {
  const { slug, partijen } = pagina.samenwerking
  const verschillen = GETOOND.filter(
    (f) => JSON.stringify(onderdeel.velden[f]) !== JSON.stringify(mijn[f]),
  )
  return (
    <Pagina
      titel="Intussen gewijzigd"
      samenwerking={pagina.samenwerking}
      plek="afspraken"
      melding={
        <Melding soort="let_op" kop="Uw wijziging is nog niet bewaard">
          <p>
            {onderdeel.naam} is intussen gewijzigd, misschien in een ander venster van u. Die
            wijziging is bewaard. Hieronder staan beide naast elkaar.
          </p>
        </Melding>
      }
    >
      <section className="deel">
        <h2>De verschillen</h2>
        {verschillen.length === 0 ? (
          <p>Er is geen verschil. De ander heeft hetzelfde ingevuld als u.</p>
        ) : (
          <Tabel
            bijschrift="Wat er nu staat, en wat u invulde"
            smal="blokken"
            kolommen={[{ kop: 'Gegeven' }, { kop: 'Staat er nu' }, { kop: 'Vulde u in' }]}
            rijen={verschillen.map((f) => ({
              sleutel: f,
              cellen: [
                hoofdletter(VELDNAAM[f] ?? f),
                inWoorden(f, onderdeel.velden, partijen),
                inWoorden(f, mijn, partijen),
              ],
            }))}
          />
        )}
        <Knoppen>
          <KnopLink href={afspraakAdres(slug, pagina.afspraak.adres, versie)}>
            Laat staan wat er nu staat
          </KnopLink>
        </Knoppen>
      </section>
      <section className="deel">
        <h2>Of bewaar uw versie</h2>
        <p className="stil">Dit is wat u invulde. U kunt het nog aanpassen.</p>
        <Formulier
          pagina={pagina}
          versie={versie}
          onderdeel={onderdeel}
          velden={mijn}
          fouten={[]}
        />
      </section>
    </Pagina>
  )
}
