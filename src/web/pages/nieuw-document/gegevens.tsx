// SPDX-License-Identifier: EUPL-1.2
/** Data of the whole document: title, years, parties with their role, what it is based on. */
import type { DocumentInNakijken } from '../../../domain/document.ts'
import { ROLLEN } from '../../../domain/overeenkomst.ts'
import type { Documentgegevens, PartijInDocument } from '../../../domain/overeenkomst.ts'
import { redenTekst } from '../../../teksten/nakijken.ts'
import { hoofdletter } from '../../../teksten/opmaak.ts'
import { ROL_WOORD } from '../../../teksten/velden.ts'
import { getNakijken } from '../../../usecases/get-nakijken.ts'
import { toonPagina } from '../../antwoord.tsx'
import { Knop, KnopLink, Knoppen } from '../../ui/Knop.tsx'
import { Foutoverzicht } from '../../ui/Melding.tsx'
import { Keuze, Tekstvak, Veld, Verborgen } from '../../ui/Veld.tsx'
import type { Handler, Web } from '../../web.ts'
import { documentAdres, veiligTerug } from './adressen.ts'
import { bewaarCorrectie, isGeweigerd, type Geweigerd, zonderOude } from './bewaren.tsx'
import { type Formulier, leesFormulier, maakFormulier } from './formulier.ts'
import { BewerkingMelding, NakijkPagina } from './kader.tsx'

/** Empty rows to add a party in, without JavaScript. */
const LEGE_RIJEN = 2
const MEESTE_PARTIJEN = 60

/** The form as it stands when nobody typed anything yet. */
function vulFormulier(d: Documentgegevens): Formulier {
  const paren: [string, string][] = [
    ['titel', d.titel ?? ''],
    ['looptijd_van', d.looptijd ? String(d.looptijd.van) : ''],
    ['looptijd_tot', d.looptijd ? String(d.looptijd.tot) : ''],
    ['prestatiejaar', d.prestatiejaar === null ? '' : String(d.prestatiejaar)],
    ['grondslagen', d.grondslagen.join('\n')],
    ['partijen', String(d.partijen.length + LEGE_RIJEN)],
  ]
  for (const [i, p] of d.partijen.entries())
    paren.push(
      [`partij_${String(i)}_naam`, p.naam],
      [`partij_${String(i)}_rol`, p.rol],
      [`partij_${String(i)}_alias`, p.alias.join(', ')],
    )
  return maakFormulier(paren)
}

const rijenIn = (f: Formulier): number =>
  Math.min(MEESTE_PARTIJEN, Math.max(LEGE_RIJEN, f.geheel('partijen') ?? LEGE_RIJEN))

/** What the form says, or the first field that cannot be read. Empty party rows are left out. */
export function leesGegevens(f: Formulier): Partial<Documentgegevens> | Geweigerd {
  const jaar = (naam: string): number | null | Geweigerd =>
    f.tekst(naam) === '' ? null : (f.geheel(naam) ?? { veld: naam, reden: 'geen_jaar' })
  const van = jaar('looptijd_van')
  const tot = jaar('looptijd_tot')
  const prestatiejaar = jaar('prestatiejaar')
  if (van !== null && typeof van === 'object') return van
  if (tot !== null && typeof tot === 'object') return tot
  if (prestatiejaar !== null && typeof prestatiejaar === 'object') return prestatiejaar
  if (van === null && tot !== null) return { veld: 'looptijd_van', reden: 'leeg' }
  if (tot === null && van !== null) return { veld: 'looptijd_tot', reden: 'leeg' }
  const partijen: PartijInDocument[] = []
  for (let i = 0; i < rijenIn(f); i++) {
    const naam = f.tekst(`partij_${String(i)}_naam`)
    if (naam === '') continue
    const rol = ROLLEN.find((r) => r === f.tekst(`partij_${String(i)}_rol`))
    if (!rol) return { veld: `partij_${String(i)}_rol`, reden: 'geen_keuze' }
    const alias = f
      .tekst(`partij_${String(i)}_alias`)
      .split(',')
      .map((a) => a.trim())
      .filter((a) => a !== '')
    partijen.push({ naam, rol, alias })
  }
  return {
    titel: f.tekst('titel') || null,
    looptijd: van === null || tot === null ? null : { van, tot },
    prestatiejaar,
    partijen,
    grondslagen: f
      .tekst('grondslagen')
      .split('\n')
      .map((g) => g.trim())
      .filter((g) => g !== ''),
  }
}

/** Field of the domain (an index among the filled rows) → field of the form (an index among all rows). */
export function veldInFormulier(veld: string, f: Formulier): string {
  const m = /^partij_(\d+)_(.+)$/.exec(veld)
  if (!m) return veld
  const gevuld = Array.from({ length: rijenIn(f) }, (_, i) => i).filter(
    (i) => f.tekst(`partij_${String(i)}_naam`) !== '',
  )
  return `partij_${String(gevuld[Number(m[1])] ?? m[1])}_${m[2] ?? 'naam'}`
}

export function GegevensPagina(p: {
  readonly document: DocumentInNakijken
  readonly terug: string
  readonly melding: string | undefined
  readonly fout: { readonly veld: string; readonly tekst: string } | null
  readonly formulier: Formulier | null
}) {
  const { id } = p.document.document
  const f = p.formulier ?? vulFormulier(p.document.ontleding.document)
  const adres = `${documentAdres(id)}/gegevens`
  const bij = (veld: string) => (p.fout?.veld === `veld-${veld}` ? p.fout.tekst : undefined)
  const veld = (naam: string) => ({ naam, waarde: f.tekst(naam), fout: bij(naam) })
  const rijen = Array.from({ length: rijenIn(f) }, (_, i) => `partij_${String(i)}`)
  return (
    <NakijkPagina
      document={p.document}
      nu="nakijken"
      titel="Gegevens van het document"
      kruimel="Gegevens"
      melding={
        p.fout ? (
          <Foutoverzicht fouten={[p.fout]} />
        ) : (
          <BewerkingMelding code={p.melding} document={p.document} terug={adres} />
        )
      }
      onderTitel="Dit hebben wij in het document gevonden. Verbeter wat niet klopt."
    >
      <form method="post" action={adres}>
        <Verborgen
          waarden={{
            versietoken: p.document.versietoken,
            terug: p.terug,
            partijen: rijen.length,
          }}
        />
        <Veld {...veld('titel')} label="Titel" maxLength={500} />
        <fieldset className="rij-velden">
          <legend className="utrecht-form-label">Looptijd van de afspraken</legend>
          <Veld {...veld('looptijd_van')} label="Eerste jaar" kort />
          <Veld {...veld('looptijd_tot')} label="Laatste jaar" kort />
        </fieldset>
        <Veld
          {...veld('prestatiejaar')}
          label="Jaar van de prestaties"
          hulp="Leeg als het document geen afspraken voor één jaar heeft."
          kort
        />
        <h2 className="deel-kop">Partijen</h2>
        <p className="klein stil">
          Maak een naam leeg om de partij weg te halen. Onderaan is plaats voor een nieuwe.
        </p>
        {rijen.map((rij, i) => (
          <fieldset key={rij} className="rij-velden partij-velden">
            <legend className="utrecht-form-label">
              {f.tekst(`${rij}_naam`) === '' ? 'Nieuwe partij' : `Partij ${String(i + 1)}`}
            </legend>
            <Veld {...veld(`${rij}_naam`)} label="Naam" maxLength={200} />
            <Keuze
              {...veld(`${rij}_rol`)}
              waarde={f.tekst(`${rij}_rol`) || 'anders'}
              label="Rol"
              opties={ROLLEN.map((r) => ({ waarde: r, label: hoofdletter(ROL_WOORD[r]) }))}
            />
            <Veld
              {...veld(`${rij}_alias`)}
              label="Andere namen, met een komma ertussen"
              maxLength={500}
            />
          </fieldset>
        ))}
        <h2 className="deel-kop">Grondslagen</h2>
        <Tekstvak
          {...veld('grondslagen')}
          label="Waar de afspraken op rusten"
          hulp="Wetten, visies en eerdere afspraken. Elke grondslag op een eigen regel."
          rijen={5}
        />
        <Knoppen>
          <Knop>Bewaar deze gegevens</Knop>
          <KnopLink soort="stil" href={p.terug}>
            Terug zonder bewaren
          </KnopLink>
        </Knoppen>
      </form>
    </NakijkPagina>
  )
}

export function toonGegevens(web: Web): Handler {
  return async (c) => {
    const id = c.req.param('id') ?? ''
    const document = await getNakijken(web.maakContext(), id)
    const terug = veiligTerug(c.req.query('terug') ?? null, id)
    return toonPagina(
      c,
      web,
      <GegevensPagina
        {...{ document, terug }}
        melding={c.req.query('melding')}
        fout={null}
        formulier={null}
      />,
    )
  }
}

export function bewaarGegevens(web: Web): Handler {
  return async (c) => {
    const id = c.req.param('id') ?? ''
    const formulier = await leesFormulier(c)
    const terug = veiligTerug(formulier.tekst('terug'), id)
    const opnieuw = async (fout: Geweigerd) =>
      toonPagina(
        c,
        web,
        <GegevensPagina
          document={await getNakijken(web.maakContext(), id)}
          {...{ terug, formulier }}
          melding={undefined}
          fout={{ veld: `veld-${fout.veld}`, tekst: redenTekst(fout.reden) }}
        />,
        422,
      )
    const wijziging = leesGegevens(formulier)
    if ('reden' in wijziging) return opnieuw(wijziging)
    const uitkomst = await bewaarCorrectie(c, web, {
      id,
      formulier,
      wat: 'gegevens',
      acties: [{ soort: 'wijzig_document', wijziging }],
      naar: zonderOude(terug),
    })
    if (!isGeweigerd(uitkomst)) return uitkomst
    return opnieuw({ ...uitkomst, veld: veldInFormulier(uitkomst.veld, formulier) })
  }
}
