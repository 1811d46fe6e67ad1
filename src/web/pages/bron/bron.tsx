// SPDX-License-Identifier: EUPL-1.2
/** The text of the original as it was read, line by line or page by page, with one passage marked. */
import { Fragment } from 'react'
import type { Bereik, Regel } from '../../../domain/bron.ts'
import type { BronPagina as Model, ItemKort } from '../../../domain/overzicht.ts'
import { itemWoord } from '../../../teksten/nummers.ts'
import { bestandsgrootte, datum, hoofdletter, tijd, VAST } from '../../../teksten/opmaak.ts'
import { FORMAAT_WOORD, LEESMELDING_TEKST } from '../../../teksten/velden.ts'
import { getBron } from '../../../usecases/get-bron.ts'
import { getOrigineel } from '../../../usecases/get-origineel.ts'
import { toonUitCache } from '../../antwoord.tsx'
import { Pagina } from '../../ui/Pagina.tsx'
import type { Handler, Web } from '../../web.ts'
import { itemAdres, leesVersie, type Versie } from '../adressen.ts'

const heel = (waarde: string | undefined): number | null =>
  waarde !== undefined && /^\d{1,8}$/.test(waarde) ? Number(waarde) : null

export function toonBron(web: Web): Handler {
  return (c) => {
    const slug = c.req.param('slug') ?? ''
    const versie = leesVersie(c.req.query('versie'))
    const van = heel(c.req.query('van'))
    const tot = heel(c.req.query('tot'))
    const merk = van !== null && tot !== null && tot > van ? { van, tot } : null
    const adres = `/bron ${slug} ${String(versie)} ${merk ? `${String(merk.van)}-${String(merk.tot)}` : ''}`
    return toonUitCache(c, web, slug, adres, async () => (
      <BronPagina
        model={await getBron(web.maakContext(), slug, versie === undefined ? {} : { versie })}
        versie={versie}
        merk={merk}
      />
    ))
  }
}

const MIME: Readonly<Record<Model['bron']['formaat'], string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
}

/** The file as it came in: always as a download, never opened inside the site. */
export function toonOrigineel(web: Web): Handler {
  return async (c) => {
    const versie = leesVersie(c.req.query('versie'))
    const { origineel, delen } = await getOrigineel(
      web.maakContext(),
      c.req.param('slug') ?? '',
      versie === undefined ? {} : { versie },
    )
    const kaal = origineel.naam.replace(/[^\w.() -]/g, '_') || 'document'
    return new Response(alsStroom(delen), {
      headers: {
        'content-length': String(origineel.grootte),
        'content-type': MIME[origineel.formaat],
        'content-disposition': `attachment; filename="${kaal}"; filename*=UTF-8''${encodeURIComponent(origineel.naam)}`,
        'content-security-policy': "default-src 'none'; sandbox",
        'cache-control': 'private, no-cache',
      },
    })
  }
}

/** Asks for the next piece only when the reader has room for it. */
function alsStroom(delen: AsyncIterable<Uint8Array>): ReadableStream {
  const lezer = delen[Symbol.asyncIterator]()
  return new ReadableStream({
    async pull(stroom) {
      const { done, value } = await lezer.next()
      if (done === true) stroom.close()
      else stroom.enqueue(value)
    },
    async cancel() {
      await lezer.return?.()
    },
  })
}

interface Blad {
  readonly nr: number | null
  readonly regels: readonly Regel[]
}

/** Lines by page; one sheet when the format has no pages. */
export function maakBladen(regels: readonly Regel[]): readonly Blad[] {
  const bladen: { nr: number | null; regels: Regel[] }[] = []
  for (const regel of regels) {
    const laatste = bladen.at(-1)
    if (laatste && laatste.nr === regel.bladzijde) laatste.regels.push(regel)
    else bladen.push({ nr: regel.bladzijde, regels: [regel] })
  }
  return bladen
}

export function BronPagina(p: {
  readonly model: Model
  readonly versie: Versie
  readonly merk: Bereik | null
}) {
  const { samenwerking, overeenkomst, bron, plaatsen } = p.model
  const { origineel } = overeenkomst
  const bladen = maakBladen(bron.regels)
  const begint = new Map<number, ItemKort>()
  for (const { item, passages } of plaatsen) {
    const eerste = passages[0]
    if (eerste && item.adres !== null) begint.set(eerste.regel, item)
  }
  const merkRegel = p.merk
    ? bron.regels.find((r) => p.merk && r.tot > p.merk.van && r.van < p.merk.tot)
    : undefined
  return (
    <Pagina
      titel="Het document"
      samenwerking={samenwerking}
      plek="bron"
      onderTitel={
        <p>
          De tekst van ‘{origineel.naam}’, zoals Driehoek die las.{' '}
          {hoofdletter(FORMAAT_WOORD[origineel.formaat])}, {bestandsgrootte(origineel.grootte)},
          ontvangen op {datum(origineel.ontvangenOp)} om {tijd(origineel.ontvangenOp)}.{' '}
          <a
            href={`/samenwerkingen/${samenwerking.slug}/origineel${p.versie === undefined ? '' : `?versie=${String(p.versie)}`}`}
          >
            Download het origineel
          </a>
        </p>
      }
    >
      {merkRegel ? (
        <p className="bron-sprong">
          <a href={`#r${String(merkRegel.nr)}`}>Ga naar de gemarkeerde tekst</a>
        </p>
      ) : null}
      {bron.meldingen.length > 0 ? (
        <ul className="klein stil bron-meldingen">
          {bron.meldingen.map((m) => (
            <li key={`${m.code} ${String(m.aantal)}`}>{LEESMELDING_TEKST[m.code](m.aantal)}</li>
          ))}
        </ul>
      ) : null}
      {bladen.length > 1 ? (
        <nav aria-label="Bladzijden" className="bladzijden">
          <ul className="bladzijden-lijst">
            {bladen.map((b) => (
              <li key={String(b.nr)}>
                <a href={`#blad-${String(b.nr)}`}>
                  <span className="verborgen">Bladzijde </span>
                  {b.nr}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      {bladen.map((blad) => (
        <section
          className="blad bron-blad"
          key={String(blad.nr)}
          id={`blad-${String(blad.nr)}`}
          aria-label={blad.nr === null ? 'Tekst' : `Bladzijde ${String(blad.nr)}`}
        >
          {blad.nr === null ? null : (
            <h2 className="bron-blad-kop">
              Bladzijde{VAST}
              {blad.nr}
            </h2>
          )}
          <ol className="bron-regels" start={blad.regels[0]?.nr ?? 1}>
            {maakRijen(blad.regels).map((rij) => {
              const eerste = rij[0]
              if (!eerste) return null
              const eigen = { tekst: bron.tekst, merk: p.merk, merkRegel }
              const items = rij.flatMap((r) => begint.get(r.nr) ?? [])
              return (
                <li className={klasVan(eerste)} key={eerste.nr}>
                  <span className="bron-nr" aria-hidden="true">
                    {eerste.nr}
                  </span>
                  {rij.length > 1 ? (
                    <span className="bron-cellen">
                      {maakCellen(rij).map((cel) => (
                        <span className="bron-tekst" key={cel[0]?.nr}>
                          {cel.map((regel, n) => (
                            <Fragment key={regel.nr}>
                              {n > 0 ? ' ' : null}
                              <RegelTekst regel={regel} {...eigen} />
                            </Fragment>
                          ))}
                        </span>
                      ))}
                    </span>
                  ) : (
                    <span className="bron-tekst">
                      <RegelTekst regel={eerste} {...eigen} />
                    </span>
                  )}
                  {items.length > 0 ? (
                    <span className="bron-item klein">
                      {items.map((item) => (
                        <a key={item.id} href={itemAdres(samenwerking.slug, item, p.versie)}>
                          <span className="verborgen">Naar </span>
                          {itemWoord(item.nummer ?? 'afspraak')}
                        </a>
                      ))}
                    </span>
                  ) : null}
                </li>
              )
            })}
          </ol>
        </section>
      ))}
    </Pagina>
  )
}

/** Neighbouring lines of one table row belong together; any other line stands alone. */
export function maakRijen(regels: readonly Regel[]): readonly (readonly Regel[])[] {
  const rijen: Regel[][] = []
  for (const regel of regels) {
    const vorige = rijen.at(-1)?.[0]?.cel
    const zelfdeRij =
      regel.cel && vorige && vorige.tabel === regel.cel.tabel && vorige.rij === regel.cel.rij
    if (zelfdeRij) rijen.at(-1)?.push(regel)
    else rijen.push([regel])
  }
  return rijen
}

/** Lines of one row by column. */
export function maakCellen(rij: readonly Regel[]): readonly (readonly Regel[])[] {
  return [...Map.groupBy(rij, (r) => r.cel?.kolom ?? 0).values()]
}

function klasVan(regel: Regel): string {
  return [
    'bron-regel',
    regel.witErvoor > 0 ? 'bron-wit' : '',
    regel.kopniveau !== null || regel.cel?.koprij ? 'bron-kop' : '',
    regel.zone ? 'bron-zone' : '',
  ]
    .filter(Boolean)
    .join(' ')
}

function RegelTekst(p: {
  readonly regel: Regel
  readonly tekst: string
  readonly merk: Bereik | null
  readonly merkRegel: Regel | undefined
}) {
  const { regel, merk } = p
  const tekst = p.tekst.slice(regel.van, regel.tot)
  const van = merk ? Math.max(merk.van, regel.van) - regel.van : 0
  const tot = merk ? Math.min(merk.tot, regel.tot) - regel.van : 0
  return (
    <span id={`r${String(regel.nr)}`} tabIndex={regel === p.merkRegel ? -1 : undefined}>
      {merk && tot > van ? (
        <>
          {tekst.slice(0, van)}
          <mark>{tekst.slice(van, tot)}</mark>
          {tekst.slice(tot)}
        </>
      ) : (
        tekst
      )}
    </span>
  )
}
