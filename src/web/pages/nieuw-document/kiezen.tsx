// SPDX-License-Identifier: EUPL-1.2
/** Choosing a document. Refusals show on the same page; a script may ask for JSON instead, to show progress. */
import { bodyLimit } from 'hono/body-limit'
import { AppError, FOUT_STATUS } from '../../../domain/errors.ts'
import type { FoutCode } from '../../../domain/errors.ts'
import type { Samenwerking } from '../../../domain/register.ts'
import { foutTekst, type FoutTekst, type Gegevens } from '../../../teksten/fouten.ts'
import { getSamenwerking } from '../../../usecases/get-samenwerking.ts'
import { submitDocument } from '../../../usecases/submit-document.ts'
import { ga, toonPagina } from '../../antwoord.tsx'
import { leesUpload } from '../../lees-upload.ts'
import { Knop, Knoppen } from '../../ui/Knop.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { Pagina } from '../../ui/Pagina.tsx'
import { Stappen } from '../../ui/Stappen.tsx'
import { Verborgen } from '../../ui/Veld.tsx'
import type { Handler, Verzoek, Web } from '../../web.ts'
import { alHierAdres, documentAdres } from './adressen.ts'

/** Largest file that is read; the form around it may be a little larger. Bytes. */
export const HOOGSTE_GROOTTE = 50 * 1024 * 1024
const FORMULIER_RUIMTE = 64 * 1024
const SOORTEN =
  '.pdf,.docx,.odt,.txt,.md,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document,application/vnd.oasis.opendocument.text,text/plain,text/markdown'

export function KiesPagina(p: {
  readonly samenwerking: Samenwerking | null
  readonly fout: FoutTekst | null
}) {
  const nieuw = p.samenwerking !== null
  return (
    <Pagina
      titel={nieuw ? 'Een nieuwere versie inlezen' : 'Een nieuw document inlezen'}
      plek={nieuw ? 'versies' : 'nieuw'}
      samenwerking={p.samenwerking ?? undefined}
      kruimels={
        p.samenwerking
          ? [
              { naam: p.samenwerking.naam, href: `/samenwerkingen/${p.samenwerking.slug}` },
              { naam: 'Versies', href: `/samenwerkingen/${p.samenwerking.slug}/versies` },
              { naam: 'Nieuwere versie' },
            ]
          : [{ naam: 'Samenwerkingen', href: '/' }, { naam: 'Nieuw document' }]
      }
      melding={
        p.fout ? (
          <Melding soort="fout" kop={p.fout.kop}>
            <p>{p.fout.uitleg}</p>
            <p>{p.fout.doen}</p>
          </Melding>
        ) : null
      }
      onderTitel={
        p.samenwerking
          ? `U kiest een nieuwere versie van de afspraken van ${p.samenwerking.naam}. Voordat er iets wordt vervangen, ziet u per afspraak wat er verandert.`
          : 'Kies het bestand met de prestatieafspraken. Wij lezen het en leggen daarna onze twijfels aan u voor.'
      }
    >
      <Stappen
        label="Stappen"
        stappen={[
          { naam: 'Document kiezen', stand: 'nu' },
          { naam: 'Twijfels oplossen', stand: 'straks' },
          { naam: 'Alles nakijken', stand: 'straks' },
          { naam: 'In het register zetten', stand: 'straks' },
        ]}
      />
      <upload-voortgang>
        <form
          className="kies"
          method="post"
          action="/nieuw"
          encType="multipart/form-data"
          data-hoogste={HOOGSTE_GROOTTE}
        >
          {p.samenwerking ? <Verborgen waarden={{ samenwerking: p.samenwerking.slug }} /> : null}
          <div className={`utrecht-form-field${p.fout ? ' utrecht-form-field--invalid' : ''}`}>
            <label className="utrecht-form-label" htmlFor="veld-bestand">
              Uw document
            </label>
            <span className="utrecht-form-field-description" id="veld-bestand-hulp">
              Pdf, Word (docx), OpenDocument (odt), tekst (txt) of Markdown (md), tot 50&nbsp;MB.
              Een scan kan alleen als er tekstherkenning (OCR) op is gedaan.
            </span>
            {p.fout ? (
              <span className="utrecht-form-field-error-message" id="veld-bestand-fout">
                {p.fout.kop}
              </span>
            ) : null}
            <input
              className="bestand"
              id="veld-bestand"
              type="file"
              name="bestand"
              accept={SOORTEN}
              required
              aria-invalid={p.fout ? true : undefined}
              aria-describedby={`veld-bestand-hulp${p.fout ? ' veld-bestand-fout' : ''}`}
            />
          </div>
          <Knoppen>
            <Knop>Lees dit document</Knop>
          </Knoppen>
        </form>
      </upload-voortgang>
      <section className="deel lopend" aria-labelledby="daarna">
        <h2 id="daarna">Wat er met uw document gebeurt</h2>
        <ul>
          <li>Het bestand blijft op deze installatie. Wij sturen het nergens heen.</li>
          <li>Wij bewaren het origineel, zodat iedereen elke zin kan terugvinden.</li>
          <li>Er komt niets in het register voordat u het hebt nagekeken.</li>
          <li>U mag tussendoor stoppen. Wat u deed, blijft bewaard.</li>
        </ul>
      </section>
    </Pagina>
  )
}

export function toonKiezen(web: Web): Handler {
  return async (c) => {
    const samenwerking = await vindSamenwerking(web, c.req.query('samenwerking') ?? '')
    return toonPagina(c, web, <KiesPagina samenwerking={samenwerking} fout={null} />)
  }
}

async function vindSamenwerking(web: Web, slug: string): Promise<Samenwerking | null> {
  return slug === '' ? null : (await getSamenwerking(web.maakContext(), slug)).samenwerking
}

const wilJson = (c: Verzoek): boolean => (c.req.header('accept') ?? '').includes('application/json')

async function weiger(
  c: Verzoek,
  web: Web,
  slug: string,
  code: FoutCode,
  gegevens: Gegevens = {},
): Promise<Response> {
  const fout = foutTekst(code, gegevens)
  const status = FOUT_STATUS[code]
  if (wilJson(c)) return Response.json(fout, { status })
  const samenwerking = await vindSamenwerking(web, slug).catch(() => null)
  return toonPagina(c, web, <KiesPagina samenwerking={samenwerking} fout={fout} />, status)
}

/** Refuses what is too large before it fills the memory. */
export function uploadGrens(web: Web) {
  return bodyLimit({
    maxSize: HOOGSTE_GROOTTE + FORMULIER_RUIMTE,
    onError: (c) =>
      weiger(c, web, '', 'document_te_groot', {
        grootte: Number(c.req.header('content-length') ?? 0),
        maximum: HOOGSTE_GROOTTE,
      }),
  })
}

export function ontvangDocument(web: Web): Handler {
  return async (c) => {
    const upload = await leesUpload(c, 'bestand', HOOGSTE_GROOTTE)
    if (!upload) return weiger(c, web, '', 'upload_afgebroken')
    const { velden, bestand } = upload
    const slug = velden.get('samenwerking') ?? ''
    if (!bestand || (bestand.naam === '' && bestand.grootte === 0))
      return weiger(c, web, slug, 'geen_bestand')
    if (bestand.grootte > HOOGSTE_GROOTTE) {
      return weiger(c, web, slug, 'document_te_groot', {
        grootte: bestand.grootte,
        maximum: HOOGSTE_GROOTTE,
      })
    }
    try {
      const { documentId, bestondAl } = await submitDocument(web.maakContext(), {
        bytes: bestand.stukken,
        naam: bestand.naam,
        slug: slug === '' ? null : slug,
      })
      const naar = bestondAl ? alHierAdres(documentId, slug) : documentAdres(documentId)
      return wilJson(c) ? Response.json({ naar }) : ga(c, naar)
    } catch (fout) {
      if (!(fout instanceof AppError)) throw fout
      return weiger(c, web, slug, fout.code, fout.gegevens)
    }
  }
}
