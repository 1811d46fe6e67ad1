// SPDX-License-Identifier: EUPL-1.2
/** Error pages that help: what went wrong, what was kept, one way on. */
import { type AppError, FOUT_STATUS } from '../../../domain/errors.ts'
import type { SamenwerkingSamenvatting } from '../../../domain/overzicht.ts'
import { type FoutTekst, FOUT_ONBEKEND, foutTekst } from '../../../teksten/fouten.ts'
import { findSamenvatting } from '../../../usecases/find-samenvatting.ts'
import { findSamenwerkingen } from '../../../usecases/find-samenwerkingen.ts'
import { toonPagina } from '../../antwoord.tsx'
import { Knop, KnopLink, Knoppen } from '../../ui/Knop.tsx'
import { Pagina } from '../../ui/Pagina.tsx'
import { Veld } from '../../ui/Veld.tsx'
import type { Verzoek, Web } from '../../web.ts'

export function FoutPagina(p: { readonly tekst: FoutTekst; readonly nummer?: string }) {
  return (
    <Pagina titel={p.tekst.kop}>
      <div className="lopend">
        <p>{p.tekst.uitleg}</p>
        <p>{p.tekst.doen}</p>
        <Knoppen>
          <KnopLink href="/">Naar het begin</KnopLink>
        </Knoppen>
        {p.nummer ? <p className="stil voetmaat">Nummer van deze fout: {p.nummer}</p> : null}
      </div>
    </Pagina>
  )
}

export function NietGevondenPagina(p: {
  readonly samenwerkingen: readonly SamenwerkingSamenvatting[]
  /** The collaboration in the address, when it exists. */
  readonly hier: SamenwerkingSamenvatting | undefined
  /** Last part of the address: often the number somebody is looking for. */
  readonly gezocht: string
}) {
  const tekst = foutTekst('niet_gevonden')
  const zoekIn = p.hier ?? (p.samenwerkingen.length === 1 ? p.samenwerkingen[0] : undefined)
  return (
    <Pagina titel={tekst.kop} samenwerking={p.hier}>
      <div className="lopend">
        <p>{tekst.uitleg}</p>
        {zoekIn ? (
          <form action={`/samenwerkingen/${zoekIn.slug}/afspraken`} method="get" role="search">
            <Veld
              naam="zoek"
              soort="search"
              label={`Zoek in de afspraken van ${zoekIn.naam}`}
              hulp="Een nummer, een woord of een ‘letterlijke zin’"
              waarde={p.gezocht}
            />
            <Knoppen>
              <Knop>Zoek</Knop>
            </Knoppen>
          </form>
        ) : null}
        <h2>Of ga naar</h2>
        <ul>
          {p.samenwerkingen.slice(0, 10).map((s) => (
            <li key={s.slug}>
              <a href={`/samenwerkingen/${s.slug}`}>{s.naam}</a>
            </li>
          ))}
          <li>
            <a href="/">Alle samenwerkingen</a>
          </li>
          <li>
            <a href="/nieuw">Een nieuw document</a>
          </li>
        </ul>
      </div>
    </Pagina>
  )
}

export function toonFout(
  c: Verzoek,
  web: Web,
  tekst: FoutTekst,
  status: number,
): Promise<Response> {
  return toonPagina(c, web, <FoutPagina tekst={tekst} />, status)
}

export function toonOnbekendeFout(c: Verzoek, web: Web, id: string): Promise<Response> {
  return toonPagina(c, web, <FoutPagina tekst={FOUT_ONBEKEND} nummer={id} />, 500)
}

/** 404 with a search and the places that do exist. */
export async function toonNietGevonden(c: Verzoek, web: Web): Promise<Response> {
  // The suggestions are extra: without a register the page must still come.
  const ctx = web.maakContext()
  const { samenwerkingen } = await findSamenwerkingen(ctx).catch(() => ({ samenwerkingen: [] }))
  const delen = c.req.path.split('/').filter(Boolean)
  const slug = delen[0] === 'samenwerkingen' ? delen[1] : undefined
  const hier = slug === undefined ? null : await findSamenvatting(ctx, slug).catch(() => null)
  const laatste = delen.length > 3 || delen[0] !== 'samenwerkingen' ? (delen.at(-1) ?? '') : ''
  return toonPagina(
    c,
    web,
    <NietGevondenPagina
      samenwerkingen={samenwerkingen}
      hier={hier ?? undefined}
      gezocht={leesbaar(laatste)}
    />,
    404,
  )
}

function leesbaar(deel: string): string {
  try {
    return decodeURIComponent(deel)
      .replace(/[\p{Cc}\p{Cf}]/gu, '')
      .replace(/[-_]+/g, ' ')
      .slice(0, 80)
  } catch {
    return ''
  }
}

export function toonAppFout(c: Verzoek, web: Web, fout: AppError): Promise<Response> {
  if (fout.code === 'niet_gevonden') return toonNietGevonden(c, web)
  return toonFout(c, web, foutTekst(fout.code, fout.gegevens), FOUT_STATUS[fout.code])
}
