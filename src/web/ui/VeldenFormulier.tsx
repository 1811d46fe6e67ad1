// SPDX-License-Identifier: EUPL-1.2
/** The fields of one item as form fields: who, when, which numbers, how it is tested. Used wherever they can be changed. */
import {
  type Betrokkene,
  type Getal,
  HARDHEDEN,
  STREKKINGEN,
  TERMIJNSOORTEN,
  TOETSVORMEN,
  type Velden,
} from '../../domain/overeenkomst.ts'
import { getal, hoofdletter } from '../../teksten/opmaak.ts'
import { betrokkeneNaam, bijNaamTeKiezen, type PartijNaam } from '../../teksten/partijen.ts'
import {
  HARDHEID_WOORD,
  STREKKING_WOORD,
  TERMIJNSOORT_WOORD,
  TOETSVORM_UITLEG,
  TOETSVORM_WOORD,
} from '../../teksten/velden.ts'
import type { VeldFout } from './Melding.tsx'
import { Keuze, Keuzes, type Optie, Veld, Verborgen, Vinkje } from './Veld.tsx'

const VAST: readonly Betrokkene[] = ['gemeente', 'corporatie', 'huurdersorganisatie', 'partijen']

const HARDHEID_UITLEG: Readonly<Record<Velden['hardheid'], string>> = {
  resultaat: 'Het moet er zijn.',
  inspanning: 'Partijen zetten zich ervoor in.',
  streven: 'Partijen willen dit halen.',
  onderzoek: 'Partijen zoeken het uit.',
}

/** What was typed in a text field; undefined when the form was not sent yet. */
export type Ruw = (naam: string) => string | undefined

const EMPTY: readonly Getal[] = [
  { waarde: 0, eenheid: '', strekking: 'precies', tekst: '', norm: true },
]

export function VeldenVelden(p: {
  readonly velden: Velden
  readonly partijen: readonly PartijNaam[]
  readonly fouten?: readonly VeldFout[]
  /** What was typed, when the form comes back with errors: wins over `velden` in text fields. */
  readonly ruw?: Ruw | undefined
}) {
  const v = p.velden
  const ruw: Ruw = p.ruw ?? (() => undefined)
  const fout = (naam: string): string | undefined =>
    p.fouten?.find((f) => f.veld === `veld-${naam}`)?.tekst
  return (
    <div className="velden">
      <fieldset className="veldgroep">
        <legend>Wie</legend>
        <WieVelden
          naam="trekkers"
          label="Wie moet dit doen?"
          wie={v.trekkers}
          partijen={p.partijen}
        />
        <WieVelden
          naam="betrokkenen"
          label="Wie is erbij betrokken?"
          wie={v.betrokkenen}
          partijen={p.partijen}
        />
      </fieldset>
      <fieldset className="veldgroep">
        <legend>Wanneer</legend>
        <div className="velden-rij">
          <Keuze
            naam="termijn_soort"
            label="Soort termijn"
            waarde={v.termijn.soort}
            opties={TERMIJNSOORTEN.map((s) => ({ waarde: s, label: TERMIJNSOORT_WOORD[s] }))}
          />
          <Veld
            naam="termijn_jaar"
            label="Jaar"
            kort
            waarde={ruw('termijn_jaar') ?? v.termijn.jaar}
            fout={fout('termijn_jaar')}
            maxLength={4}
          />
          <Keuze
            naam="termijn_kwartaal"
            label="Kwartaal"
            leeg="Geen"
            waarde={v.termijn.kwartaal === undefined ? '' : String(v.termijn.kwartaal)}
            opties={[1, 2, 3, 4].map((k) => ({
              waarde: String(k),
              label: `kwartaal ${String(k)}`,
            }))}
            fout={fout('termijn_kwartaal')}
          />
          <Veld
            naam="termijn_datum"
            soort="date"
            label="Datum"
            waarde={ruw('termijn_datum') ?? v.termijn.datum}
            fout={fout('termijn_datum')}
          />
          <Vinkje
            naam="termijn_vanaf"
            label="Het begint op deze datum"
            hulp="Alleen bij ‘doorlopend’. Anders is het de laatste dag."
            aan={ruw('termijn_vanaf') !== undefined || v.termijn.vanaf === true}
          />
          <Veld
            naam="termijn_ritme"
            label="Hoe vaak"
            hulp="In de woorden van de tekst, zoals ‘twee keer per jaar’"
            waarde={v.termijn.ritme}
            maxLength={200}
          />
        </div>
      </fieldset>
      <GetalVelden getallen={v.getallen} fout={fout} ruw={ruw} />
      <fieldset className="veldgroep">
        <legend>Toets</legend>
        <div className="velden-rij">
          <Keuzes
            naam="toetsvorm"
            soort="een"
            label="Soort toets"
            gekozen={[v.toetsvorm]}
            fout={fout('toetsvorm')}
            opties={TOETSVORMEN.map((t) => ({
              waarde: t,
              label: hoofdletter(TOETSVORM_WOORD[t]),
              hulp: TOETSVORM_UITLEG[t],
            }))}
          />
          <Keuzes
            naam="hardheid"
            soort="een"
            label="Hardheid"
            gekozen={[v.hardheid]}
            fout={fout('hardheid')}
            opties={HARDHEDEN.map((h) => ({
              waarde: h,
              label: hoofdletter(HARDHEID_WOORD[h]),
              hulp: HARDHEID_UITLEG[h],
            }))}
          />
        </div>
        <Vinkje
          naam="levering"
          aan={v.levering}
          label="Er gaat informatie naar een andere partij"
        />
        <Veld
          naam="bijlage"
          label="Nummer van de bijlage"
          hulp="Leeg als de tekst geen bijlage noemt"
          kort
          waarde={ruw('bijlage') ?? v.bijlage ?? undefined}
          fout={fout('bijlage')}
          maxLength={3}
        />
      </fieldset>
    </div>
  )
}

function WieVelden(p: {
  readonly naam: 'trekkers' | 'betrokkenen'
  readonly label: string
  readonly wie: readonly Betrokkene[]
  readonly partijen: readonly PartijNaam[]
}) {
  const bijNaam = bijNaamTeKiezen(p.partijen)
  const samen = p.wie.filter((w) => !w.startsWith('other:') && !VAST.includes(w))
  const opties: Optie[] = [
    ...[...VAST, ...samen].map((w) => ({ waarde: w, label: betrokkeneNaam(w, p.partijen) })),
    ...bijNaam.map((b) => ({ waarde: b.wie, label: b.naam })),
  ]
  return (
    <>
      <Keuzes naam={p.naam} soort="meer" label={p.label} gekozen={p.wie} opties={opties} naast />
      <Veld
        naam={`${p.naam}_anders`}
        label={p.naam === 'trekkers' ? 'Anderen die dit doen' : 'Anderen die betrokken zijn'}
        hulp="Met komma’s ertussen"
        waarde={p.wie
          .filter((w) => w.startsWith('other:') && !bijNaam.some((b) => b.wie === w))
          .map((w) => w.slice(6))
          .join(', ')}
      />
    </>
  )
}

function GetalVelden(p: {
  readonly getallen: readonly Getal[]
  readonly fout: (naam: string) => string | undefined
  readonly ruw: Ruw
}) {
  const rijen = [...p.getallen, ...EMPTY]
  return (
    <fieldset className="veldgroep">
      <legend>Getallen</legend>
      <p className="utrecht-form-field-description">
        Neem de woorden letterlijk over uit de tekst. Maak de woorden leeg om een getal weg te
        halen.
      </p>
      <Verborgen waarden={{ getal_aantal: rijen.length }} />
      {rijen.map((g, i) => {
        const naam = `getal_${String(i)}`
        const nieuw = i === p.getallen.length
        return (
          <fieldset className="getal-rij" key={naam}>
            <legend className="utrecht-form-label">
              {nieuw ? 'Nog een getal' : `Getal ${String(i + 1)}`}
            </legend>
            <div className="velden-rij">
              <Veld
                naam={`${naam}_tekst`}
                label="Woorden in de tekst"
                waarde={g.tekst}
                fout={p.fout(`${naam}_tekst`)}
              />
              <Keuze
                naam={`${naam}_strekking`}
                label="Strekking"
                waarde={g.strekking}
                opties={STREKKINGEN.map((s) => ({ waarde: s, label: STREKKING_WOORD[s] }))}
              />
              <Veld
                naam={`${naam}_waarde`}
                label="Waarde"
                kort
                waarde={nieuw ? '' : (p.ruw(`${naam}_waarde`) ?? getal(g.waarde))}
                fout={p.fout(`${naam}_waarde`)}
              />
              <Veld naam={`${naam}_eenheid`} label="Eenheid" waarde={g.eenheid} maxLength={120} />
            </div>
            <Vinkje naam={`${naam}_norm`} aan={g.norm} label="Dit getal moet gehaald worden" />
          </fieldset>
        )
      })}
    </fieldset>
  )
}
