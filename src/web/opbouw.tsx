// SPDX-License-Identifier: EUPL-1.2
/** From a page component to the bytes of a response: the one place that renders. */
import { createContext, type ReactElement, useContext } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { LEGE_MIDDELEN, type Middelen } from './middelen.ts'

const MiddelenContext = createContext<Middelen>(LEGE_MIDDELEN)

/** The addresses of style sheet, script and fonts, for the page frame. */
export function useMiddelen(): Middelen {
  return useContext(MiddelenContext)
}

/** A whole page as HTML. React escapes every text; there is no other way in. */
export function renderPagina(pagina: ReactElement, middelen: Middelen): string {
  return `<!doctype html>${renderToStaticMarkup(
    <MiddelenContext value={middelen}>{pagina}</MiddelenContext>,
  )}`
}
