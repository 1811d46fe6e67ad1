// SPDX-License-Identifier: EUPL-1.2
/** Where the pages of a document stand: under the versions of its collaboration, or on the way to a new one. */
import type { DocumentSamenvatting } from '../../../domain/document.ts'
import { VAST } from '../../../teksten/opmaak.ts'
import type { PaginaProps } from '../../ui/Pagina.tsx'
import { documentAdres } from './adressen.ts'

/** Menu and breadcrumb. `hier`: the page itself when it is under the page of the document. */
export function plaatsVan(
  document: DocumentSamenvatting,
  hier?: string,
): Required<Pick<PaginaProps, 'plek' | 'samenwerking' | 'kruimels'>> {
  const { samenwerking, overeenkomst } = document
  const boven = samenwerking
    ? [
        { naam: samenwerking.naam, href: `/samenwerkingen/${samenwerking.slug}` },
        { naam: 'Versies', href: `/samenwerkingen/${samenwerking.slug}/versies` },
      ]
    : [{ naam: 'Samenwerkingen', href: '/' }]
  const naam = overeenkomst
    ? `Versie${VAST}${String(overeenkomst.versie)}`
    : samenwerking
      ? 'Nieuwere versie'
      : 'Nieuw document'
  return {
    plek: samenwerking ? 'versies' : 'nieuw',
    samenwerking: samenwerking ?? undefined,
    kruimels:
      hier === undefined
        ? [...boven, { naam }]
        : [...boven, { naam, href: documentAdres(document.id) }, { naam: hier }],
  }
}
