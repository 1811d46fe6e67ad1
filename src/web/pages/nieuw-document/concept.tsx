// SPDX-License-Identifier: EUPL-1.2
/** Into the register: the name, the parties, what changes in a newer version; then it stands there as a concept. */
import { AppError } from '../../../domain/errors.ts'
import type { ConceptVoorstel, DocumentInNakijken } from '../../../domain/document.ts'
import type { Overname } from '../../../domain/overname.ts'
import type { Register } from '../../../domain/register.ts'
import {
  type ItemVerschil,
  itemsVanOntleding,
  itemsVanRegister,
  vergelijkVersies,
} from '../../../domain/versieverschil.ts'
import { matchItems } from '../../../domain/vergelijking.ts'
import { redenTekst } from '../../../teksten/nakijken.ts'
import { looptijd } from '../../../teksten/opmaak.ts'
import { aantal, ROL_WOORD } from '../../../teksten/velden.ts'
import { getNakijken } from '../../../usecases/get-nakijken.ts'
import { getRegister } from '../../../usecases/get-register.ts'
import { proposeConcept } from '../../../usecases/propose-concept.ts'
import { saveConcept } from '../../../usecases/save-concept.ts'
import { ga, toonPagina } from '../../antwoord.tsx'
import { Feiten } from '../../ui/Feiten.tsx'
import { Actiebalk, Knop, KnopLink } from '../../ui/Knop.tsx'
import { Foutoverzicht } from '../../ui/Melding.tsx'
import { PartijTeken } from '../../ui/Tekens.tsx'
import { Verborgen } from '../../ui/Veld.tsx'
import type { Handler, Web } from '../../web.ts'
import { documentAdres, nakijkAdres, twijfelAdres } from './adressen.ts'
import { toonConflict } from './conflict.tsx'
import { type Formulier, leesFormulier, versietokenVan } from './formulier.ts'
import { BewerkingMelding, gelezenZin, NakijkPagina } from './kader.tsx'
import { Naam } from './naam-samenwerking.tsx'
import { laadOvernames, OvernameWijzer } from './overnemen.tsx'
import { verzamelTwijfels } from './twijfels.ts'
import { telVerschillen, Verschillen } from '../../ui/Verschillen.tsx'

export interface ConceptProps {
  readonly document: DocumentInNakijken
  readonly overnames: readonly Overname[]
  readonly voorstel: ConceptVoorstel
  /** Against the version that the register shows now; null for a first document. */
  readonly verschillen: readonly ItemVerschil[] | null
  readonly melding: string | undefined
  /** 'Alles klopt' was chosen on the way to this page. */
  readonly nagekeken: boolean
  readonly fout: { readonly veld: string; readonly tekst: string } | null
  readonly formulier: Formulier | null
}

export function ConceptPagina(p: ConceptProps) {
  const { document, voorstel } = p
  const { id, samenwerking, overeenkomst: al } = document.document
  const gegevens = document.ontleding.document
  const adres = `${documentAdres(id)}/register`
  const { vragen, klaar } = verzamelTwijfels(document.ontleding)
  const open = vragen.length - klaar
  const wijzigGegevens = `${documentAdres(id)}/gegevens?terug=${encodeURIComponent(adres)}`
  return (
    <NakijkPagina
      document={document}
      nu="register"
      nagekeken={p.nagekeken}
      titel={al ? 'Werk het concept in het register bij' : 'Zet deze afspraken in het register'}
      kruimel="In het register zetten"
      onderTitel={gelezenZin(document)}
      melding={
        p.fout ? (
          <Foutoverzicht fouten={[p.fout]} />
        ) : (
          <BewerkingMelding code={p.melding} document={document} terug={adres} />
        )
      }
    >
      <OvernameWijzer document={document} overnames={p.overnames} />
      {open > 0 ? (
        <p className="lopend">
          Er {open === 1 ? 'staat' : 'staan'} nog {aantal(open, 'twijfel', 'twijfels')} open. Die{' '}
          {open === 1 ? 'komt' : 'komen'} als vraag bij de afspraken te staan.{' '}
          <a href={twijfelAdres(id)}>Los ze eerst op</a>
        </p>
      ) : null}
      <form id="naar-register" method="post" action={adres}>
        <Verborgen
          waarden={{
            versietoken: document.versietoken,
            ...(p.nagekeken ? { nagekeken: 'ja' } : {}),
          }}
        />
        {al ? (
          <p className="lopend">
            Deze afspraken staan als concept in het register van{' '}
            <strong>{samenwerking?.naam ?? al.slug}</strong>. Bewaar ze opnieuw als u na het vorige
            bewaren iets hebt verbeterd.
          </p>
        ) : samenwerking ? (
          <p className="lopend">
            Dit wordt een nieuwe versie van <strong>{samenwerking.naam}</strong>. De versie die nu
            geldt, blijft gelden totdat u deze vaststelt.
          </p>
        ) : (
          <Naam voorstel={voorstel} formulier={p.formulier} fout={p.fout} />
        )}
        <section className="deel-klein" aria-labelledby="wie">
          <h2 id="wie" className="deel-kop">
            Partijen en looptijd
          </h2>
          <div className="lopend">
            <Feiten
              feiten={[
                {
                  naam: 'Partijen',
                  waarde: (
                    <ul className="partij-lijst">
                      {voorstel.partijen.map((partij) => (
                        <li key={partij.naam}>
                          {partij.rol === 'anders' ? null : <PartijTeken wie={[partij.rol]} />}
                          {partij.naam}, {ROL_WOORD[partij.rol]}
                          {partij.bekend ? (
                            <span className="stil"> (al bekend in dit register)</span>
                          ) : null}
                        </li>
                      ))}
                      {voorstel.partijen.length === 0 ? (
                        <li className="stil">Wij vonden geen partijen.</li>
                      ) : null}
                    </ul>
                  ),
                },
                {
                  naam: 'Looptijd',
                  waarde: gegevens.looptijd ? (
                    looptijd(gegevens.looptijd)
                  ) : (
                    <span className="stil">onbekend</span>
                  ),
                },
                { naam: 'Prestaties', waarde: gegevens.prestatiejaar },
              ]}
            />
            <p className="klein">
              <a href={wijzigGegevens}>Wijzig partijen, looptijd of grondslagen</a>
            </p>
          </div>
        </section>
        <section className="deel-klein lopend" aria-labelledby="gebeurt">
          <h2 id="gebeurt" className="deel-kop">
            Wat er gebeurt
          </h2>
          <ul>
            <li>
              De afspraken staan daarna als concept in het register. Dat staat er duidelijk bij.
            </li>
            <li>U kunt velden nog wijzigen. Elke wijziging komt in het logboek.</li>
            <li>Pas als u het concept vaststelt, gelden deze afspraken.</li>
          </ul>
        </section>
        {p.verschillen ? (
          <p className="lopend onder-titel-ruim">
            Van de onderdelen: {telVerschillen(p.verschillen)}.{' '}
            <a href="#verandert">Bekijk eerst wat er verandert</a>
          </p>
        ) : null}
      </form>
      {p.verschillen ? (
        <section className="deel" aria-labelledby="verandert">
          <h2 id="verandert">
            {al ? 'Wat er verandert ten opzichte van het register' : 'Wat er verandert'}
          </h2>
          <Verschillen verschillen={p.verschillen} document={gegevens} />
        </section>
      ) : null}
      <Actiebalk los>
        <Knop form="naar-register">{al ? 'Werk het concept bij' : 'Bewaar als concept'}</Knop>
        {al ? (
          <KnopLink
            soort="stil"
            href={`/samenwerkingen/${al.slug}/vaststellen?versie=${String(al.versie)}`}
          >
            Ga naar vaststellen
          </KnopLink>
        ) : (
          <KnopLink soort="stil" href={nakijkAdres(id, {})}>
            Terug naar nakijken
          </KnopLink>
        )}
      </Actiebalk>
    </NakijkPagina>
  )
}

async function laad(
  web: Web,
  id: string,
): Promise<Pick<ConceptProps, 'document' | 'overnames' | 'voorstel' | 'verschillen'>> {
  const ctx = web.maakContext()
  const [document, voorstel] = await Promise.all([getNakijken(ctx, id), proposeConcept(ctx, id)])
  const slug = (document.document.samenwerking ?? voorstel.lijktOp)?.slug
  const oud = slug === undefined ? null : await registerOfNiets(web, slug)
  const overnames = await laadOvernames(web, document)
  if (!oud) return { document, overnames, voorstel, verschillen: null }
  const links = itemsVanRegister(oud.pijlers)
  const rechts = itemsVanOntleding(document.ontleding)
  return {
    document,
    overnames,
    voorstel,
    verschillen: vergelijkVersies(links, rechts, matchItems(links, rechts)),
  }
}

/** A collaboration may exist without any version yet. */
async function registerOfNiets(web: Web, slug: string): Promise<Register | null> {
  try {
    return await getRegister(web.maakContext(), slug)
  } catch (fout) {
    if (fout instanceof AppError && fout.code === 'niet_gevonden') return null
    throw fout
  }
}

export function toonConcept(web: Web): Handler {
  return async (c) =>
    toonPagina(
      c,
      web,
      <ConceptPagina
        {...(await laad(web, c.req.param('id') ?? ''))}
        melding={c.req.query('melding')}
        nagekeken={c.req.query('nagekeken') === 'ja'}
        fout={null}
        formulier={null}
      />,
    )
}

export function bewaarConcept(web: Web): Handler {
  return async (c) => {
    const id = c.req.param('id') ?? ''
    const formulier = await leesFormulier(c)
    const opnieuw = async (veld: string, reden: string) =>
      toonPagina(
        c,
        web,
        <ConceptPagina
          {...(await laad(web, id))}
          melding={undefined}
          nagekeken={formulier.tekst('nagekeken') === 'ja'}
          formulier={formulier}
          fout={{ veld: `veld-${veld}`, tekst: redenTekst(reden) }}
        />,
        422,
      )
    const versieVan = formulier.tekst('versie_van')
    const naam = formulier.tekst('naam').replace(/\s+/gu, ' ')
    if (formulier.heeft('naam') && versieVan === '' && naam === '') return opnieuw('naam', 'leeg')
    const versietoken = versietokenVan(formulier)
    try {
      const { slug, versie } = await saveConcept(web.maakContext(), id, {
        versietoken,
        ...(versieVan === '' ? {} : { nieuweVersieVan: versieVan }),
        ...(versieVan === '' && naam !== '' ? { naam } : {}),
      })
      return ga(
        c,
        `/samenwerkingen/${encodeURIComponent(slug)}?versie=${String(versie)}`,
        'concept_bewaard',
      )
    } catch (fout) {
      if (!(fout instanceof AppError)) throw fout
      if (fout.code === 'intussen_gewijzigd')
        return toonConflict(c, web, { id, formulier, sinds: versietoken, terug: c.req.path })
      if (fout.code === 'ongeldige_invoer')
        return opnieuw('naam', String(fout.gegevens['reden'] ?? 'leeg'))
      throw fout
    }
  }
}
