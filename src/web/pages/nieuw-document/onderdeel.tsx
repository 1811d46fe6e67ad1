// SPDX-License-Identifier: EUPL-1.2
/** One piece with all that can be changed about it, beside its source. */
import type { Actie, VeldWijziging } from '../../../domain/bewerking.ts'
import { vindEronder } from '../../../domain/bewerking-weglaten.ts'
import type { DocumentInNakijken } from '../../../domain/document.ts'
import { AppError } from '../../../domain/errors.ts'
import { isGelijk } from '../../../domain/gelijk.ts'
import { LEGE_VELDEN, nameOnderdelen, ONDERDEELSOORTEN } from '../../../domain/ontleding.ts'
import type { Onderdeel } from '../../../domain/ontleding.ts'
import type { Velden } from '../../../domain/overeenkomst.ts'
import { VERGELEKEN_VELDEN } from '../../../domain/versieverschil.ts'
import { redenTekst, weggelatenMelding } from '../../../teksten/nakijken.ts'
import { hoofdletter } from '../../../teksten/opmaak.ts'
import { SOORT_WOORD } from '../../../teksten/velden.ts'
import { getNakijken } from '../../../usecases/get-nakijken.ts'
import { toonPagina } from '../../antwoord.tsx'
import { leesFormuliergegevens } from '../../formuliergegevens.ts'
import { Knop, KnopLink, Knoppen } from '../../ui/Knop.tsx'
import { Foutoverzicht, type VeldFout } from '../../ui/Melding.tsx'
import { Keuze, Tekstvak, Veld, Verborgen } from '../../ui/Veld.tsx'
import { VeldenVelden } from '../../ui/VeldenFormulier.tsx'
import { leesVeldenFormulier } from '../../velden-formulier.ts'
import type { Handler, Web } from '../../web.ts'
import { onderdeelAdres, veiligTerug } from './adressen.ts'
import { bewaarCorrectie, isGeweigerd, zonderOude } from './bewaren.tsx'
import { type Formulier, leesFormulier } from './formulier.ts'
import { Brontekst, naamInZin, plaatsTekst } from './gelezen.tsx'
import { NakijkPagina } from './kader.tsx'

export function OnderdeelPagina(p: {
  readonly document: DocumentInNakijken
  readonly onderdeel: Onderdeel
  readonly terug: string
  readonly fouten: readonly VeldFout[]
  /** What was typed, when it could not be kept. */
  readonly formulier: Formulier | null
  /** Fields as far as they could be read from what was typed. */
  readonly ingevuld: Velden | null
}) {
  const { onderdeel: o, document } = p
  const { id } = document.document
  const { bron, ontleding } = document
  const naam = naamInZin(o, nameOnderdelen(ontleding.onderdelen).get(o.sleutel))
  const adres = onderdeelAdres(id, o.sleutel)
  const plaats = plaatsTekst(o)
  const was = (veld: string, anders: string) =>
    p.formulier?.heeft(veld) ? p.formulier.tekst(veld) : anders
  const fout = (veld: string) => p.fouten.find((f) => f.veld === `veld-${veld}`)?.tekst
  const kop = isKop(o)
  const eronder =
    kop && vindEronder(ontleding.onderdelen, ontleding.onderdelen.indexOf(o)).length > 0
  return (
    <NakijkPagina
      document={document}
      nu="nakijken"
      titel={`Wijzig ${naam}`}
      kruimel="Wijzigen"
      melding={<Foutoverzicht fouten={p.fouten} />}
      onderTitel="Het document zelf verandert niet. U wijzigt alleen wat er in het register komt."
    >
      <div className="naast naast--formulier">
        <section aria-labelledby="het-document">
          <h2 id="het-document">Het document</h2>
          <div className="blad" tabIndex={0} role="region" aria-label="Tekst in het document">
            <Brontekst bron={bron} onderdeel={o} merken={[]} />
            {plaats ? <p className="voetmaat stil">{hoofdletter(plaats)}</p> : null}
          </div>
          <p className="klein">
            <a href={`${adres}/splits?terug=${encodeURIComponent(p.terug)}`}>
              Splits dit onderdeel
            </a>
          </p>
        </section>
        <section aria-labelledby="gelezen">
          <h2 id="gelezen">In het register</h2>
          <form method="post" action={adres}>
            <Verborgen waarden={{ versietoken: document.versietoken, terug: p.terug }} />
            <Keuze
              naam="soort"
              label="Wat is het?"
              waarde={was('soort', o.soort)}
              opties={ONDERDEELSOORTEN.filter((s) => !eronder || s !== 'weggelaten').map((s) => ({
                waarde: s,
                label: hoofdletter(SOORT_WOORD[s]),
              }))}
            />
            {eronder ? (
              <p className="klein">
                <a href={`${adres}/weglaten?terug=${encodeURIComponent(p.terug)}`}>
                  Laat deze kop weg
                </a>
              </p>
            ) : null}
            <Veld
              naam="nummer"
              label="Nummer"
              hulp="Zoals het in het document staat. Leeg als er geen nummer is."
              kort
              maxLength={40}
              waarde={was('nummer', o.nummer ?? '')}
              fout={fout('nummer')}
            />
            <Tekstvak
              naam="tekst"
              label={kop ? 'Titel' : 'Tekst'}
              boek
              rijen={kop ? 2 : 6}
              waarde={was('tekst', o.tekst)}
              fout={fout('tekst')}
            />
            {o.soort === 'prestatie' ? (
              <Veld
                naam="jaar"
                label="Jaar"
                kort
                maxLength={4}
                waarde={was('jaar', o.jaar === null ? '' : String(o.jaar))}
                fout={fout('jaar')}
              />
            ) : null}
            {o.soort === 'afspraak' ? (
              <Veld
                naam="looptijd_tot"
                label="Loopt tot en met het jaar"
                hulp="Leeg als de afspraak zo lang loopt als het document."
                kort
                maxLength={4}
                waarde={was('looptijd_tot', o.looptijd_tot === null ? '' : String(o.looptijd_tot))}
                fout={fout('looptijd_tot')}
              />
            ) : null}
            {o.velden ? (
              <VeldenVelden
                velden={p.ingevuld ?? o.velden}
                partijen={ontleding.document.partijen}
                fouten={p.fouten}
                ruw={p.formulier ? (n) => was(n, '') : undefined}
              />
            ) : null}
            <Knoppen>
              <Knop>Bewaar de wijziging</Knop>
              <KnopLink soort="stil" href={p.terug}>
                Niet wijzigen
              </KnopLink>
            </Knoppen>
          </form>
        </section>
      </div>
    </NakijkPagina>
  )
}

function vind(document: DocumentInNakijken, sleutel: string | undefined): Onderdeel {
  const onderdeel = document.ontleding.onderdelen.find((o) => o.sleutel === sleutel)
  if (!onderdeel) throw new AppError('niet_gevonden')
  return onderdeel
}

export function toonOnderdeel(web: Web): Handler {
  return async (c) => {
    const id = c.req.param('id') ?? ''
    const document = await getNakijken(web.maakContext(), id)
    const onderdeel = vind(document, c.req.param('sleutel'))
    return toonPagina(
      c,
      web,
      <OnderdeelPagina
        {...{ document, onderdeel }}
        terug={veiligTerug(c.req.query('terug') ?? null, id)}
        fouten={[]}
        formulier={null}
        ingevuld={null}
      />,
    )
  }
}

/** Only what differs, so that fields nobody touched can follow a changed text. */
function veldVerschil(oud: Velden, nieuw: Velden): VeldWijziging {
  const uit: Partial<Record<keyof Velden, unknown>> = {}
  for (const veld of [...VERGELEKEN_VELDEN, 'trekkers_afgeleid'] as const)
    if (!isGelijk(oud[veld], nieuw[veld])) uit[veld] = nieuw[veld]
  return uit as VeldWijziging
}

/** Rows of numbers that are filled in, so that the n-th number of the domain is found back in the form. */
function veldInFormulier(veld: string, f: Formulier): string {
  const m = /^getal_(\d+)_(.+)$/.exec(veld)
  if (!m) return veld.replace(/^termijn$/, 'termijn_soort')
  const gevuld = Array.from({ length: f.geheel('getal_aantal') ?? 0 }, (_, i) => i).filter(
    (i) => f.tekst(`getal_${String(i)}_tekst`) !== '',
  )
  return `getal_${String(gevuld[Number(m[1])] ?? m[1])}_${m[2] ?? 'tekst'}`
}

const isKop = (o: Onderdeel): boolean => o.soort === 'pijler' || o.soort === 'paragraaf'

interface Gelezen {
  readonly acties: readonly Actie[]
  readonly fouten: readonly VeldFout[]
  readonly ingevuld: Velden | null
}

function leesOnderdeel(o: Onderdeel, f: Formulier, gegevens: FormData): Gelezen {
  const fouten: VeldFout[] = []
  const jaar = (naam: 'jaar' | 'looptijd_tot'): number | null => {
    if (f.tekst(naam) !== '' && f.geheel(naam) === null)
      fouten.push({ veld: `veld-${naam}`, tekst: redenTekst('geen_jaar') })
    return f.geheel(naam)
  }
  const soort = ONDERDEELSOORTEN.find((s) => s === f.tekst('soort')) ?? o.soort
  const tekst = f.tekst('tekst').replace(/\s+/gu, ' ')
  if (tekst === '') fouten.push({ veld: 'veld-tekst', tekst: redenTekst('leeg') })
  // Numbers nobody touched may stand in the old text only: those follow the text by themselves.
  const velden = o.velden ? leesVeldenFormulier(gegevens, `${tekst}\n${o.tekst}`, o.velden) : null
  if (velden && !velden.ok) fouten.push(...velden.fouten)
  const ingevuld = velden === null ? null : velden.ok ? velden.velden : velden.ingevuld
  const wijziging: VeldWijziging = {
    nummer: f.tekst('nummer') || null,
    tekst,
    ...(f.heeft('jaar') && soort === 'prestatie' ? { jaar: jaar('jaar') } : {}),
    ...(f.heeft('looptijd_tot') && soort === 'afspraak'
      ? { looptijd_tot: jaar('looptijd_tot') }
      : {}),
    ...(ingevuld && (soort === 'afspraak' || soort === 'prestatie')
      ? veldVerschil(o.velden ?? LEGE_VELDEN, ingevuld)
      : {}),
  }
  const acties: Actie[] = []
  if (soort !== o.soort)
    acties.push(
      o.soort === 'weggelaten'
        ? { soort: 'zet_terug', sleutel: o.sleutel, als: soort }
        : {
            soort: 'wijzig_soort',
            sleutel: o.sleutel,
            naar: soort,
            // With all that stands under it has a page of its own, which says how much that is.
            ...(soort === 'weggelaten' && isKop(o) ? { alleen: true } : {}),
          },
    )
  acties.push({ soort: 'wijzig', sleutel: o.sleutel, wijziging })
  return { acties, fouten, ingevuld }
}

export function wijzigOnderdeel(web: Web): Handler {
  return async (c) => {
    const id = c.req.param('id') ?? ''
    const gegevens = await leesFormuliergegevens(c)
    const formulier = await leesFormulier(c)
    const document = await getNakijken(web.maakContext(), id)
    const onderdeel = vind(document, c.req.param('sleutel'))
    const terug = veiligTerug(formulier.tekst('terug'), id)
    const { acties, fouten, ingevuld } = leesOnderdeel(onderdeel, formulier, gegevens)
    const opnieuw = (wat: readonly VeldFout[]) =>
      toonPagina(
        c,
        web,
        <OnderdeelPagina {...{ document, onderdeel, terug, formulier, ingevuld }} fouten={wat} />,
        422,
      )
    if (fouten.length > 0) return opnieuw(fouten)
    const { onderdelen } = document.ontleding
    const mee = acties.some(
      (a) => a.soort === 'wijzig_soort' && a.naar === 'weggelaten' && !a.alleen,
    )
      ? vindEronder(onderdelen, onderdelen.indexOf(onderdeel)).length
      : 0
    const nakijken = terug.includes('/nakijken')
    const uitkomst = await bewaarCorrectie(c, web, {
      id,
      formulier,
      wat: 'gewijzigd',
      acties,
      voor: document.ontleding,
      ...(mee === 0 ? {} : { melding: weggelatenMelding(onderdeel.soort, mee) }),
      naar: nakijken ? `${zonderOude(terug)}#${onderdeel.sleutel}` : zonderOude(terug),
      ...(nakijken ? { bij: onderdeel.sleutel } : {}),
    })
    if (!isGeweigerd(uitkomst)) return uitkomst
    return opnieuw([
      {
        veld: `veld-${veldInFormulier(uitkomst.veld, formulier)}`,
        tekst: redenTekst(uitkomst.reden),
      },
    ])
  }
}
