// SPDX-License-Identifier: EUPL-1.2
/** The real application on a real database, with documents read by the real intake: no port, no browser. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { setTimeout as wacht } from 'node:timers/promises'
import type { Hono } from 'hono'
import { SYSTEEM } from '../../src/domain/toegang.ts'
import { ontleedDocument } from '../../src/intake/documenten/ontleed.ts'
import { openDatabase } from '../../src/storage/database.ts'
import type { Context, Ontleed } from '../../src/usecases/context.ts'
import { getDocument } from '../../src/usecases/get-document.ts'
import { getNakijken } from '../../src/usecases/get-nakijken.ts'
import { getRegister } from '../../src/usecases/get-register.ts'
import { saveConcept } from '../../src/usecases/save-concept.ts'
import { submitDocument } from '../../src/usecases/submit-document.ts'
import { vaststelOvereenkomst } from '../../src/usecases/vaststel-overeenkomst.ts'
import { maakApp } from '../../src/web/app.tsx'
import { LEGE_MIDDELEN, type Middelen } from '../../src/web/middelen.ts'

export const VOORBEELD = 'voorbeeld/heeze-leende/heeze-leende-2024.txt'

export interface Site {
  readonly app: Hono
  readonly maakContext: () => Context
  /** What went wrong inside, for a test that expects nothing to. */
  readonly fouten: readonly unknown[]
  sluit(): Promise<void>
}

export interface SiteOpties {
  readonly dataDir?: string
  readonly url?: string
  readonly middelen?: Middelen
  /** Read the same document once, however often it comes: for a measurement of the pages, not of the reading. */
  readonly leesEenKeer?: boolean
  /** Another reader around the real one: for a test of what is seen meanwhile. */
  readonly ontleed?: Ontleed
}

export const lees: Ontleed = (bytes, { naam }, bijStap) => ontleedDocument(bytes, { naam }, bijStap)

function leesEenKeer(): Ontleed {
  const gelezen = new Map<string, ReturnType<Ontleed>>()
  return (bytes, opties) => {
    const sleutel = createHash('sha256').update(bytes).digest('hex')
    const eerder = gelezen.get(sleutel) ?? lees(bytes, opties)
    gelezen.set(sleutel, eerder)
    return eerder
  }
}

/** Opens an empty site. In memory unless told otherwise. */
export async function openSite(opties: SiteOpties = {}): Promise<Site> {
  const geopend = await openDatabase({
    dataDir: opties.dataDir ?? 'memory://',
    ...(opties.url === undefined ? {} : { url: opties.url }),
  })
  if (!geopend.ok) throw new Error(geopend.fout)
  const { db } = geopend
  const fouten: unknown[] = []
  const ontleed = opties.ontleed ?? (opties.leesEenKeer ? leesEenKeer() : lees)
  const maakContext = (): Context => ({
    db,
    nu: new Date(),
    wie: SYSTEEM,
    ontleed,
  })
  const app = maakApp({
    maakContext,
    middelen: opties.middelen ?? LEGE_MIDDELEN,
    meldFout: (fout) => fouten.push(fout),
  })
  return { app, maakContext, fouten, sluit: () => db.sluit() }
}

export interface InRegister {
  readonly documentId: string
  readonly slug: string
}

/** The whole way of a document into the register. `naam` of the collaboration: as proposed when absent. */
export async function zetInRegister(
  ctx: Context,
  pad: string = VOORBEELD,
  opties: { readonly naam?: string; readonly slug?: string; readonly toch?: boolean } = {},
): Promise<InRegister> {
  const bytes = new Uint8Array(readFileSync(pad))
  const naam = pad.slice(pad.lastIndexOf('/') + 1)
  const { documentId } = await submitDocument(ctx, {
    bytes,
    naam,
    slug: null,
    voorbeeld: opties.naam === undefined,
    ...(opties.toch === undefined ? {} : { toch: opties.toch }),
  })
  for (;;) {
    const { stand, fout } = await getDocument(ctx, documentId)
    if (stand === 'mislukt') throw new Error(fout?.code ?? 'mislukt')
    if (stand === 'gelezen') break
    await wacht(10)
  }
  const { versietoken } = await getNakijken(ctx, documentId)
  const { slug, versie } = await saveConcept(ctx, documentId, {
    versietoken,
    ...(opties.naam === undefined ? {} : { naam: opties.naam }),
    ...(opties.slug === undefined ? {} : { slug: opties.slug }),
  })
  const { overeenkomst } = await getRegister(ctx, slug)
  await vaststelOvereenkomst(ctx, slug, { versie, versietoken: overeenkomst.versietoken })
  return { documentId, slug }
}
