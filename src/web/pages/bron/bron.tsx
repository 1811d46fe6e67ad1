// SPDX-License-Identifier: EUPL-1.2
/** The text of the original as it was read, line by line or page by page, with one passage marked. */
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
    const { origineel, bytes } = await getOrigineel(
      web.maakContext(),
      c.req.param('slug') ?? '',
      versie === undefined ? {} : { versie },
    )
    const kaal = origineel.naam.replace(/[^\w.() -]/g, '_') || 'document'
    return new Response(new Uint8Array(bytes), {
      headers: {
        'content-type': MIME[origineel.formaat],
        'content-disposition': `attachment; filename="${kaal}"; filename*=UTF-8''${encodeURIComponent(origineel.naam)}`,
        'content-security-policy': "default-src 'none'; sandbox",
        'cache-control': 'private, no-cache',
      },
    })
  }
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
            {blad.regels.map((regel) => (
              <RegelRij
                key={regel.nr}
                regel={regel}
                tekst={bron.tekst}
                merk={p.merk}
                item={begint.get(regel.nr)}
                slug={samenwerking.slug}
                versie={p.versie}
                eerste={regel === merkRegel}
              />
            ))}
          </ol>
        </section>
      ))}
    </Pagina>
  )
}

function RegelRij(p: {
  readonly regel: Regel
  readonly tekst: string
  readonly merk: Bereik | null
  readonly item: ItemKort | undefined
  readonly slug: string
  readonly versie: Versie
  readonly eerste: boolean
}) {
  const { regel, merk } = p
  const tekst = p.tekst.slice(regel.van, regel.tot)
  const van = merk ? Math.max(merk.van, regel.van) - regel.van : 0
  const tot = merk ? Math.min(merk.tot, regel.tot) - regel.van : 0
  const klas = [
    'bron-regel',
    regel.witErvoor > 0 ? 'bron-wit' : '',
    regel.kopniveau !== null ? 'bron-kop' : '',
    regel.zone ? 'bron-zone' : '',
  ]
    .filter(Boolean)
    .join(' ')
  return (
    <li className={klas} id={`r${String(regel.nr)}`} tabIndex={p.eerste ? -1 : undefined}>
      <span className="bron-nr" aria-hidden="true">
        {regel.nr}
      </span>
      <span className="bron-tekst">
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
      {p.item ? (
        <a className="bron-item klein" href={itemAdres(p.slug, p.item, p.versie)}>
          <span className="verborgen">Naar </span>
          {itemWoord(p.item.nummer ?? 'afspraak')}
        </a>
      ) : null}
    </li>
  )
}
