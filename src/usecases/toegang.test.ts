// SPDX-License-Identifier: EUPL-1.2
/** Who may do what, tried: every use case, as every kind of person, in a collaboration of his own and of others. */
import { readdirSync } from 'node:fs'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AppError } from '../domain/errors.ts'
import {
  ACCOUNTROLLEN,
  type Accountrol,
  BEZOEKER,
  type Handeling,
  RECHTEN,
  SYSTEEM,
  type Wie,
} from '../domain/toegang.ts'
import { alsDatabaseVan } from '../storage/database.ts'
import { maakId } from '../storage/id.ts'
import { maakTestDatabase, TEST_SOORT, type TestDatabase } from '../storage/test-database.ts'
import { leesIn } from '../storage/transactie.ts'
import type { Context } from './context.ts'
import { discardDocument } from './discard-document.ts'
import { editOntleding } from './edit-ontleding.ts'
import { editVelden } from './edit-velden.ts'
import { findSamenvatting } from './find-samenvatting.ts'
import { findSamenwerkingen } from './find-samenwerkingen.ts'
import { getAfspraak } from './get-afspraak.ts'
import { getBegrippen } from './get-begrippen.ts'
import { getBron } from './get-bron.ts'
import { getDocument } from './get-document.ts'
import { getGeschiedenis } from './get-geschiedenis.ts'
import { getNakijken } from './get-nakijken.ts'
import { getOrigineel } from './get-origineel.ts'
import { getOvernames } from './get-overnames.ts'
import { getRegister } from './get-register.ts'
import { getSamenwerking } from './get-samenwerking.ts'
import { getStappen } from './get-stappen.ts'
import { getVersies } from './get-versies.ts'
import { getVersiestempel } from './get-versiestempel.ts'
import { loadVoorbeeld } from './load-voorbeeld.ts'
import { maakBytes, maakContext, maakVastgesteld, PROEF_NU, PROEF_REGELS } from './proef-context.ts'
import { proposeConcept } from './propose-concept.ts'
import { resubmitDocument } from './resubmit-document.ts'
import { resumeDocumenten } from './resume-documenten.ts'
import { saveConcept } from './save-concept.ts'
import { searchAfspraken } from './search-afspraken.ts'
import { submitDocument } from './submit-document.ts'
import { undoOntleding } from './undo-ontleding.ts'
import { vaststelOvereenkomst } from './vaststel-overeenkomst.ts'
import { verhuisDocument } from './verhuis-document.ts'

let test: TestDatabase
/** A collaboration of party A, in which party B takes part; party C has another one. */
let plek: { slug: string; documentId: string; samenwerkingId: string }
const PARTIJ = { a: maakId(PROEF_NU), b: maakId(PROEF_NU), c: maakId(PROEF_NU) }

const gebruiker = (partij: keyof typeof PARTIJ, ...rollen: Accountrol[]): Wie => ({
  soort: 'gebruiker',
  accountId: maakId(PROEF_NU),
  naam: `iemand van ${partij}`,
  partijId: PARTIJ[partij],
  rollen,
})
const als = (wie: Wie): Context => maakContext(alsDatabaseVan(test.db, wie), { wie })

beforeAll(async () => {
  test = await maakTestDatabase()
  for (const [naam, id] of Object.entries(PARTIJ))
    await test.query('insert into partij values ($1, $2, $2)', [id, naam])
  const beslisser = als(gebruiker('a', 'beslisser'))
  const eigen = await maakVastgesteld(beslisser, PROEF_REGELS, { naam: 'Van A' })
  await maakVastgesteld(als(gebruiker('c', 'beslisser')), PROEF_REGELS, { naam: 'Van C' })
  const [rij] = await test.query<{ samenwerking_id: string }>(
    'select samenwerking_id from wegwijzer where slug = $1',
    [eigen.slug],
  )
  plek = { ...eigen, samenwerkingId: rij?.samenwerking_id ?? '' }
  await test.query(`insert into toegang values ($1, $2, 'actief', now())`, [
    plek.samenwerkingId,
    PARTIJ.b,
  ])
})
afterAll(() => test?.sluit())

/** Each tried on the collaboration of A; what is missing here does not compile. */
const DOE: Record<
  Exclude<
    Handeling,
    | 'check-logboek'
    | 'check-reservekopie'
    | 'is-zelfde-inhoud'
    | 'make-reservekopie'
    | 'restore-reservekopie'
  >,
  (ctx: Context) => Promise<unknown>
> = {
  'discard-document': (ctx) => discardDocument(ctx, plek.documentId, { versietoken: -1 }),
  'edit-ontleding': (ctx) =>
    editOntleding(ctx, plek.documentId, { versietoken: -1, wat: 'x', acties: [] }),
  'edit-velden': (ctx) =>
    editVelden(ctx, plek.slug, maakId(PROEF_NU), { versietoken: 1, velden: {} }),
  'find-samenvatting': (ctx) => findSamenvatting(ctx, plek.slug).then(ofWeg),
  'find-samenwerkingen': (ctx) => findSamenwerkingen(ctx),
  'get-afspraak': (ctx) => getAfspraak(ctx, plek.slug, '1.1.1'),
  'get-begrippen': (ctx) => getBegrippen(ctx, plek.slug),
  'get-bron': (ctx) => getBron(ctx, plek.slug),
  'get-document': (ctx) => getDocument(ctx, plek.documentId),
  'get-geschiedenis': (ctx) => getGeschiedenis(ctx, plek.slug),
  'get-nakijken': (ctx) => getNakijken(ctx, plek.documentId),
  'get-origineel': (ctx) => getOrigineel(ctx, plek.slug),
  'get-overnames': (ctx) =>
    getNakijken(ctx, plek.documentId).then((d) => getOvernames(ctx, plek.documentId, d.ontleding)),
  'get-register': (ctx) => getRegister(ctx, plek.slug),
  'get-samenwerking': (ctx) => getSamenwerking(ctx, plek.slug),
  'get-stappen': (ctx) => getStappen(ctx, plek.documentId, 0),
  'get-versies': (ctx) => getVersies(ctx, plek.slug),
  'get-versiestempel': (ctx) => getVersiestempel(ctx, plek.slug),
  'load-voorbeeld': (ctx) =>
    loadVoorbeeld(
      () => ctx,
      () => Promise.reject(new Error('not asked')),
      () => undefined,
    ),
  'propose-concept': (ctx) => proposeConcept(ctx, plek.documentId),
  'resubmit-document': (ctx) => resubmitDocument(ctx, plek.documentId, { slug: 'is-er-niet' }),
  'resume-documenten': (ctx) => resumeDocumenten(ctx),
  'save-concept': (ctx) => saveConcept(ctx, plek.documentId, { versietoken: -1 }),
  'search-afspraken': (ctx) => searchAfspraken(ctx, plek.slug, { zoek: 'woningen' }),
  'submit-document': (ctx) =>
    submitDocument(ctx, { bytes: maakBytes(PROEF_REGELS), naam: 'x.txt', slug: plek.slug }),
  'undo-ontleding': (ctx) => undoOntleding(ctx, plek.documentId, { versietoken: -1 }),
  'vaststel-overeenkomst': (ctx) =>
    vaststelOvereenkomst(ctx, plek.slug, { versie: 9, versietoken: 1 }),
  'verhuis-document': (ctx) =>
    verhuisDocument(ctx, maakId(PROEF_NU), plek.documentId, {
      naarSlug: plek.slug,
      versietoken: 1,
    }),
}

function ofWeg<T>(waarde: T | null): T {
  if (waarde === null) throw new AppError('niet_gevonden')
  return waarde
}

/** 'mag': nobody was refused for who he is. Whether the thing then works is for other tests. */
async function uitkomst(doe: (ctx: Context) => Promise<unknown>, wie: Wie): Promise<string> {
  try {
    await doe(als(wie))
    return 'mag'
  } catch (fout) {
    if (!(fout instanceof AppError)) throw fout
    return ['niet_aangemeld', 'geen_recht', 'niet_gevonden'].includes(fout.code) ? fout.code : 'mag'
  }
}

describe(`rights on ${TEST_SOORT}`, () => {
  it('has a line for every use case, and none for what is gone', () => {
    const geen = new Set([
      'context',
      'deelname',
      'lees-document',
      'leesstap',
      'log-items',
      'proef-context',
      'stappen',
      'vind',
      'werkvorm',
    ])
    const bestanden = readdirSync(import.meta.dirname)
      .filter((naam) => naam.endsWith('.ts') && !naam.endsWith('.test.ts'))
      .map((naam) => naam.replace(/\.ts$/, ''))
      .filter((naam) => !geen.has(naam))
    expect(Object.keys(RECHTEN).toSorted()).toEqual(bestanden.toSorted())
  })

  for (const [handeling, doe] of Object.entries(DOE)) {
    const { wie: toegestaan, waar } = RECHTEN[handeling as keyof typeof DOE]
    const mag = (rol: string) => (toegestaan as readonly string[]).includes(rol)
    it(`${handeling}: nobody but who may, and only where he may`, async () => {
      expect(await uitkomst(doe, BEZOEKER), 'bezoeker').toBe('niet_aangemeld')
      const beheerder = {
        soort: 'applicatiebeheerder',
        accountId: maakId(PROEF_NU),
        naam: 'x',
      } as const
      expect(await uitkomst(doe, beheerder), 'applicatiebeheerder').toBe(
        mag('applicatiebeheerder') ? 'mag' : 'geen_recht',
      )
      for (const rol of ACCOUNTROLLEN) {
        const verwacht = mag(rol) ? 'mag' : 'geen_recht'
        const elders = mag(rol) && waar === 'eigen_samenwerking' ? 'niet_gevonden' : verwacht
        // nothing there is the same as nothing to see
        const eigen =
          NIETS_TE_DOEN.has(handeling) && verwacht === 'mag' ? 'niet_gevonden' : verwacht
        expect(await uitkomst(doe, gebruiker('a', rol)), `${rol} van A`).toBe(eigen)
        expect(await uitkomst(doe, gebruiker('b', rol)), `${rol} van B`).toBe(eigen)
        expect(await uitkomst(doe, gebruiker('c', rol)), `${rol} van C`).toBe(elders)
      }
    })
  }

  it('shows at home only what the party takes part in', async () => {
    const namen = async (wie: Wie) =>
      (await findSamenwerkingen(als(wie))).samenwerkingen.map((s) => s.naam)
    expect(await namen(gebruiker('a', 'lezer'))).toEqual(['Van A'])
    expect(await namen(gebruiker('b', 'lezer'))).toEqual(['Van A'])
    expect(await namen(gebruiker('c', 'lezer'))).toEqual(['Van C'])
    expect(await namen(SYSTEEM)).toEqual(['Van A', 'Van C'])
  })

  it('gives the database the last word: asked past every check, it shows nothing of another', async () => {
    const tel = async (wie: Wie) => {
      const { rows } = await leesIn(alsDatabaseVan(test.db, wie), plek.samenwerkingId, (trx) =>
        sql<{ n: number }>`select count(*)::int as n from afspraak`.execute(trx),
      )
      return rows[0]?.n
    }
    expect(await tel(gebruiker('a', 'lezer'))).toBeGreaterThan(0)
    expect(await tel(gebruiker('b', 'lezer'))).toBeGreaterThan(0)
    expect(await tel(gebruiker('c', 'beslisser'))).toBe(0)
    expect(await tel(BEZOEKER)).toBe(0)
  })
})

/** Tried on something that is not there, so that the trial changes nothing for the next one. */
const NIETS_TE_DOEN = new Set<string>([
  'resubmit-document',
  'edit-velden',
  'vaststel-overeenkomst',
  'verhuis-document',
])
