// SPDX-License-Identifier: EUPL-1.2
/** Throwing a document away: a page of its own that says what will happen. */
import type { DocumentSamenvatting } from '../../../domain/document.ts'
import { AppError } from '../../../domain/errors.ts'
import { datum } from '../../../teksten/opmaak.ts'
import { discardDocument } from '../../../usecases/discard-document.ts'
import { getDocument } from '../../../usecases/get-document.ts'
import { getNakijken } from '../../../usecases/get-nakijken.ts'
import { ga, toonPagina } from '../../antwoord.tsx'
import { Knop, KnopLink, Knoppen } from '../../ui/Knop.tsx'
import { Pagina } from '../../ui/Pagina.tsx'
import { Verborgen } from '../../ui/Veld.tsx'
import type { Handler, Web } from '../../web.ts'
import { documentAdres } from './adressen.ts'
import { toonConflict } from './conflict.tsx'
import { leesFormulier } from './formulier.ts'
import { plaatsVan } from './plaats-van.ts'

export function WeggooiPagina({
  document: d,
  versietoken,
}: {
  readonly document: DocumentSamenvatting
  /** Null: it was not read, so there is nothing that somebody could have changed. */
  readonly versietoken: number | null
}) {
  return (
    <Pagina
      titel="Dit document weggooien?"
      venster={`Weggooien · ${d.naam}`}
      {...plaatsVan(d, 'Weggooien')}
    >
      <div className="lopend">
        <p>
          U gooit ‘{d.titel ?? d.naam}’ weg, ontvangen op {datum(d.ontvangenOp)}. Dit gebeurt er:
        </p>
        <ul>
          <li>Het bestand wordt verwijderd.</li>
          <li>Uw antwoorden en verbeteringen in dit document verdwijnen.</li>
          <li>Het register verandert niet.</li>
          <li>In het logboek blijft staan dat dit bestand hier was.</li>
        </ul>
        <p>Dit kunt u niet ongedaan maken. U kunt het bestand wel opnieuw inlezen.</p>
        <form method="post" action={`${documentAdres(d.id)}/weg`}>
          {versietoken === null ? null : <Verborgen waarden={{ versietoken }} />}
          <Knoppen>
            <Knop soort="gevaar">Gooi dit document weg</Knop>
            <KnopLink soort="stil" href={documentAdres(d.id)}>
              Terug, ik houd het
            </KnopLink>
          </Knoppen>
        </form>
      </div>
    </Pagina>
  )
}

export function toonWeggooien(web: Web): Handler {
  return async (c) => {
    const id = c.req.param('id') ?? ''
    const document = await getDocument(web.maakContext(), id)
    if (document.stand === 'in_register' || document.stand === 'weggegooid')
      return ga(c, documentAdres(id))
    const versietoken =
      document.stand === 'gelezen' ? (await getNakijken(web.maakContext(), id)).versietoken : null
    return toonPagina(c, web, <WeggooiPagina {...{ document, versietoken }} />)
  }
}

export function gooiWeg(web: Web): Handler {
  return async (c) => {
    const id = c.req.param('id') ?? ''
    const formulier = await leesFormulier(c)
    const versietoken = formulier.geheel('versietoken')
    try {
      await discardDocument(web.maakContext(), id, { versietoken })
    } catch (fout) {
      if (!(fout instanceof AppError) || fout.code !== 'intussen_gewijzigd') throw fout
      return toonConflict(c, web, {
        id,
        formulier,
        sinds: versietoken ?? 0,
        terug: documentAdres(id),
        weggooien: true,
      })
    }
    return ga(c, '/', 'document_weggegooid')
  }
}
