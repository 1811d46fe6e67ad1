// SPDX-License-Identifier: EUPL-1.2
/** The same file was sent again: that it is here already, where it is, and what one can do with it. One page, one choice. */
import type { DocumentSamenvatting } from '../../../domain/document.ts'
import type { VersieSamenvatting } from '../../../domain/overzicht.ts'
import type { Samenwerking } from '../../../domain/register.ts'
import { bestandsgrootte, datum, tijd, VAST } from '../../../teksten/opmaak.ts'
import { aantal, STAND_WOORD } from '../../../teksten/velden.ts'
import { getDocument } from '../../../usecases/get-document.ts'
import { getSamenwerking } from '../../../usecases/get-samenwerking.ts'
import { getVersies } from '../../../usecases/get-versies.ts'
import { resubmitDocument } from '../../../usecases/resubmit-document.ts'
import { ga, toonPagina } from '../../antwoord.tsx'
import { Feiten } from '../../ui/Feiten.tsx'
import { Knop, KnopLink, Knoppen } from '../../ui/Knop.tsx'
import { Pagina } from '../../ui/Pagina.tsx'
import { Verborgen } from '../../ui/Veld.tsx'
import type { Handler, Web } from '../../web.ts'
import { alHierAdres, documentAdres } from './adressen.ts'
import { leesFormulier } from './formulier.ts'
import { plaatsVan } from './plaats-van.ts'

/** In words where the document is now. */
function waar(d: DocumentSamenvatting, stand: VersieSamenvatting['stand'] | null): string {
  const { samenwerking, overeenkomst } = d
  if (overeenkomst && samenwerking)
    return `In het register, als versie${VAST}${String(overeenkomst.versie)} van ${samenwerking.naam}${
      stand === null ? '' : ` (${STAND_WOORD[stand]})`
    }`
  return samenwerking
    ? `Nog na te kijken, als nieuwere versie van ${samenwerking.naam}`
    : 'Nog na te kijken, als nieuw document'
}

export function AlHierPagina(p: {
  readonly document: DocumentSamenvatting
  /** Of its version in the register; null while it is checked. */
  readonly stand: VersieSamenvatting['stand'] | null
  /** The collaboration that the person wanted a newer version for. */
  readonly voor: Samenwerking | null
}) {
  const { document: d, voor } = p
  const { overeenkomst: al, aantallen } = d
  return (
    <Pagina
      titel="Dit bestand is hier al"
      venster={`Dit bestand is hier al · ${d.naam}`}
      {...plaatsVan(d, 'Bestand is hier al')}
      onderTitel="U koos precies hetzelfde bestand als eerder. Wij hebben het niet nog een keer bewaard. Er is niets veranderd."
    >
      <section className="lopend" aria-labelledby="waar">
        <h2 id="waar">Waar het is</h2>
        <Feiten
          feiten={[
            { naam: 'Waar', waarde: waar(d, p.stand) },
            { naam: 'Titel', waarde: d.titel },
            { naam: 'Bestand', waarde: `${d.naam}, ${bestandsgrootte(d.grootte)}` },
            { naam: 'Ontvangen', waarde: `${datum(d.ontvangenOp)}, ${tijd(d.ontvangenOp)}` },
            {
              naam: 'Gelezen',
              waarde: aantallen
                ? `${aantal(aantallen.afspraken, 'afspraak', 'afspraken')} en ${aantal(aantallen.prestaties, 'prestatie', 'prestaties')}`
                : null,
            },
          ]}
        />
        <Knoppen>
          {al ? (
            <KnopLink soort="hoofd" href={`/samenwerkingen/${al.slug}?versie=${String(al.versie)}`}>
              Bekijk het register
            </KnopLink>
          ) : (
            <KnopLink soort="hoofd" href={documentAdres(d.id)}>
              Ga verder met nakijken
            </KnopLink>
          )}
        </Knoppen>
      </section>
      <section className="deel lopend" aria-labelledby="anders">
        <h2 id="anders">Of wilt u iets anders?</h2>
        <p>
          Wilt u opnieuw beginnen met nakijken? Dan lezen wij het bestand nog een keer
          {voor ? `, als nieuwere versie van ${voor.naam}` : ''}. Wat er al is, blijft zoals het is.
        </p>
        <form method="post" action={alHierAdres(d.id)}>
          <Verborgen waarden={{ samenwerking: voor?.slug ?? '' }} />
          <Knoppen>
            <Knop soort="tweede">Lees het nog een keer</Knop>
            <KnopLink soort="stil" href={`/nieuw${voor ? `?samenwerking=${voor.slug}` : ''}`}>
              Kies een ander bestand
            </KnopLink>
          </Knoppen>
        </form>
      </section>
    </Pagina>
  )
}

/** `?samenwerking=slug`: what the person wanted a newer version for; else the collaboration that has the file. */
export function toonAlHier(web: Web): Handler {
  return async (c) => {
    const ctx = web.maakContext()
    const id = c.req.param('id') ?? ''
    const document = await getDocument(ctx, id)
    // Being read, or tried again because it could not be read: its own page tells.
    if (document.stand !== 'gelezen' && document.stand !== 'in_register')
      return ga(c, documentAdres(id))
    const { overeenkomst: al } = document
    const versies = al ? (await getVersies(ctx, al.slug)).versies : []
    const slug = c.req.query('samenwerking') ?? ''
    const voor = slug === '' ? null : (await getSamenwerking(ctx, slug)).samenwerking
    const stand = versies.find((v) => v.versie === al?.versie)?.stand ?? null
    return toonPagina(c, web, <AlHierPagina {...{ document, stand, voor }} />)
  }
}

export function leesNogEens(web: Web): Handler {
  return async (c) => {
    const slug = (await leesFormulier(c)).tekst('samenwerking')
    const id = await resubmitDocument(web.maakContext(), c.req.param('id') ?? '', {
      slug: slug === '' ? null : slug,
    })
    return ga(c, documentAdres(id))
  }
}
