// SPDX-License-Identifier: EUPL-1.2
/** Doubts first: one question at a time, with the passages it is about, and the list of all of them. */
import type { DocumentInNakijken } from '../../../domain/document.ts'
import { AppError } from '../../../domain/errors.ts'
import { redenTekst } from '../../../teksten/nakijken.ts'
import { getNakijken } from '../../../usecases/get-nakijken.ts'
import { ga, toonPagina } from '../../antwoord.tsx'
import { KnopLink, Knoppen } from '../../ui/Knop.tsx'
import { Foutoverzicht } from '../../ui/Melding.tsx'
import type { Handler, Web } from '../../web.ts'
import { nakijkAdres, twijfelAdres } from './adressen.ts'
import { keuzesVoor } from './antwoorden.ts'
import { bewaarCorrectie, isGeweigerd } from './bewaren.tsx'
import { leesFormulier, type Formulier } from './formulier.ts'
import { BewerkingMelding, gelezenZin, NakijkPagina } from './kader.tsx'
import { GoedOmTeWeten, Lijst } from './twijfel-lijst.tsx'
import { GeradenLijst } from './geraden-lijst.tsx'
import { Naast } from './twijfel-naast.tsx'
import { type AntwoordFout, Vraag } from './twijfel-vraag.tsx'
import { verzamelTwijfels, volgendeOpen } from './twijfels.ts'

export function TwijfelPagina(p: {
  readonly document: DocumentInNakijken
  /** null: nothing (more) to ask; only the list. */
  readonly nr: number | null
  readonly melding: string | undefined
  readonly fout?: AntwoordFout
  readonly formulier?: Formulier
}) {
  const { document } = p
  const { id } = document.document
  const twijfels = verzamelTwijfels(document.ontleding)
  const deze = twijfels.vragen.find((t) => t.nr === p.nr)
  const anderen = twijfels.vragen.filter((t) => t.nr !== p.nr)
  return (
    <NakijkPagina
      document={document}
      nu="twijfels"
      titel="Klopt wat wij hebben gelezen?"
      venster={
        deze ? `Twijfel ${String(deze.nr)} van ${String(twijfels.vragen.length)}` : 'Twijfels'
      }
      onderTitel={gelezenZin(document)}
      melding={
        p.fout ? (
          <Foutoverzicht fouten={[p.fout]} />
        ) : (
          <BewerkingMelding
            code={p.melding}
            document={document}
            terug={twijfelAdres(id, p.nr ?? undefined)}
          />
        )
      }
    >
      {deze ? (
        <>
          <Vraag
            document={document}
            twijfel={deze}
            totaal={twijfels.vragen.length}
            volgende={volgendeOpen(twijfels, deze.nr)}
            fout={p.fout}
            formulier={p.formulier}
          />
          {deze.bevinding.code === 'structuur_geraden' ? (
            <GeradenLijst document={document} />
          ) : (
            <Naast document={document} twijfel={deze} />
          )}
        </>
      ) : (
        <div className="lopend">
          <p>
            {twijfels.vragen.length === 0
              ? 'Wij hebben geen twijfels. Kijk nog wel even of alles klopt.'
              : twijfels.klaar === twijfels.vragen.length
                ? 'Alle twijfels zijn opgelost. Kijk nu of de rest klopt.'
                : 'U kunt twijfels ook overslaan. Ze blijven dan als open vraag bij de afspraak staan.'}
          </p>
          <Knoppen>
            <KnopLink soort="hoofd" href={nakijkAdres(id, {})}>
              Ga naar alles nakijken
            </KnopLink>
          </Knoppen>
        </div>
      )}
      <Lijst
        id="twijfels"
        kop={deze ? 'De andere twijfels' : 'Alle twijfels'}
        document={document}
        twijfels={anderen}
      />
      <GoedOmTeWeten document={document} twijfels={twijfels.goedOmTeWeten} />
    </NakijkPagina>
  )
}

/** GET /documenten/:id/twijfels and /twijfels/:nr; without a number the first open one. */
export function toonTwijfels(web: Web): Handler {
  return async (c) => {
    const document = await getNakijken(web.maakContext(), c.req.param('id') ?? '')
    const twijfels = verzamelTwijfels(document.ontleding)
    const ruw = c.req.param('nr')
    const nr = ruw === undefined ? (volgendeOpen(twijfels, 0)?.nr ?? null) : Number(ruw)
    if (nr !== null && !twijfels.vragen.some((t) => t.nr === nr))
      throw new AppError('niet_gevonden')
    return toonPagina(
      c,
      web,
      <TwijfelPagina document={document} nr={nr} melding={c.req.query('melding')} />,
    )
  }
}

export function beantwoordTwijfel(web: Web): Handler {
  return async (c) => {
    const id = c.req.param('id') ?? ''
    const document = await getNakijken(web.maakContext(), id)
    const twijfels = verzamelTwijfels(document.ontleding)
    const twijfel = twijfels.vragen.find((t) => t.nr === Number(c.req.param('nr')))
    if (!twijfel) throw new AppError('niet_gevonden')
    const formulier = await leesFormulier(c)
    const opnieuw = (veld: string, reden: string) =>
      toonPagina(
        c,
        web,
        <TwijfelPagina
          document={document}
          nr={twijfel.nr}
          melding={undefined}
          fout={{ veld: `veld-${veld}`, tekst: redenTekst(reden) }}
          formulier={formulier}
        />,
        422,
      )
    const keuze = keuzesVoor(twijfel, document.ontleding).find(
      (k) => k.waarde === formulier.tekst('keuze'),
    )
    if (!keuze) return opnieuw('keuze', 'geen_keuze')
    const { antwoord } = keuze
    if (antwoord === null) return ga(c, nakijkAdres(id, { deel: 1 }))
    const acties = keuze.acties?.(formulier) ?? []
    if ('veld' in acties) return opnieuw(acties.veld, acties.reden)
    const volgende = volgendeOpen(twijfels, twijfel.nr)
    const uitkomst = await bewaarCorrectie(c, web, {
      id,
      formulier,
      wat: 'antwoord',
      acties: [...acties, { soort: 'beantwoord', bevinding: twijfel.index, antwoord }],
      naar: volgende ? twijfelAdres(id, volgende.nr) : nakijkAdres(id, {}),
    })
    if (!isGeweigerd(uitkomst)) return uitkomst
    return opnieuw(
      keuze.velden?.find((v) => uitkomst.veld.endsWith(v.naam))?.naam ?? 'keuze',
      uitkomst.reden,
    )
  }
}
