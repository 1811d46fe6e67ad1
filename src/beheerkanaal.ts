// SPDX-License-Identifier: EUPL-1.2
/**
 * The embedded database is open in one process only. So that `driehoek reservekopie` and `driehoek logboek controleer`
 * work while the website runs, that process listens for them on this machine alone, on a port of its own. Who may read
 * the data directory knows the key; nobody else can ask.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { z } from 'zod'
import { AppError } from './domain/errors.ts'
import type { Database } from './storage/database.ts'
import { checkLogboek } from './usecases/check-logboek.ts'
import { makeReservekopie } from './usecases/make-reservekopie.ts'

const BESTAND = 'beheer.json'
const Toegang = z.object({ poort: z.number().int(), sleutel: z.string() })
const Vraag = z.discriminatedUnion('opdracht', [
  z.object({ opdracht: z.literal('reservekopie'), pad: z.string() }),
  z.object({ opdracht: z.literal('logboek') }),
])
export type Beheervraag = z.infer<typeof Vraag>

const VRAAG_BYTES = 64 * 1024

/** Opens the channel; the file that leads to it goes away again when it closes. */
export async function openBeheerkanaal(
  db: Database,
  map: string,
  nu: () => Date,
): Promise<() => Promise<void>> {
  const sleutel = randomBytes(32).toString('hex')
  const verwacht = Buffer.from(`Bearer ${sleutel}`)
  const server = createServer((verzoek, antwoord) => {
    const gekregen = Buffer.from(verzoek.headers.authorization ?? '')
    const mag = gekregen.length === verwacht.length && timingSafeEqual(gekregen, verwacht)
    if (!mag || verzoek.method !== 'POST') {
      antwoord.writeHead(404).end()
      return
    }
    const delen: Buffer[] = []
    let grootte = 0
    verzoek.on('data', (deel: Buffer) => {
      grootte += deel.length
      if (grootte > VRAAG_BYTES) verzoek.destroy()
      else delen.push(deel)
    })
    verzoek.on('end', () => {
      void answer(db, nu(), Buffer.concat(delen).toString()).then((tekst) => {
        antwoord.writeHead(200, { 'content-type': 'application/json' }).end(tekst)
      })
    })
  })
  const poort = await listen(server)
  const pad = join(map, BESTAND)
  // a file that was left behind may have other rights
  await rm(pad, { force: true })
  await writeFile(pad, JSON.stringify({ poort, sleutel }), { mode: 0o600 })
  return async () => {
    await rm(pad, { force: true })
    server.closeAllConnections()
    await new Promise<void>((klaar) => server.close(() => klaar()))
  }
}

function listen(server: Server): Promise<number> {
  return new Promise((klaar, mislukt) => {
    server.once('error', mislukt)
    server.listen(0, '127.0.0.1', () => {
      const plek = server.address()
      klaar(typeof plek === 'object' && plek ? plek.port : 0)
    })
  })
}

/** A refusal travels as its code, so that the asker says the same sentence as when it did the work itself. */
async function answer(db: Database, nu: Date, tekst: string): Promise<string> {
  try {
    const vraag = Vraag.parse(JSON.parse(tekst))
    const waarde =
      vraag.opdracht === 'logboek'
        ? await checkLogboek(db)
        : await makeReservekopie(db, nu, vraag.pad)
    return JSON.stringify({ ok: true, waarde })
  } catch (fout) {
    const code = fout instanceof AppError ? fout.code : null
    const systeem = fout instanceof Error && 'code' in fout ? String(fout.code) : null
    return JSON.stringify({ ok: false, code, systeem })
  }
}

/**
 * Asks the running website. null: there is none on this directory, so the asker may open the database itself. Throws
 * what the website met: an AppError, or an Error with the system's code.
 */
export async function askWebsite(
  map: string,
  vraag: Beheervraag,
): Promise<{ waarde: unknown } | null> {
  const tekst = await readFile(join(map, BESTAND), 'utf8').catch(() => null)
  if (tekst === null) return null
  const toegang = leesToegang(tekst)
  if (toegang === null) return null
  const { poort, sleutel } = toegang
  let antwoord: Response
  try {
    antwoord = await fetch(`http://127.0.0.1:${poort}/`, {
      method: 'POST',
      headers: { authorization: `Bearer ${sleutel}` },
      body: JSON.stringify(vraag),
    })
  } catch {
    // the file of a website that was killed
    return null
  }
  // another program has that port now
  if (antwoord.status !== 200) return null
  const uitkomst = Uitkomst.parse(await antwoord.json())
  if (uitkomst.ok) return { waarde: uitkomst.waarde }
  if (uitkomst.code !== null) throw new AppError(uitkomst.code as AppError['code'])
  throw Object.assign(new Error('the website could not do this'), { code: uitkomst.systeem })
}

/** null: the file was cut off, by a full disk or a killed website. */
function leesToegang(tekst: string): z.infer<typeof Toegang> | null {
  try {
    return Toegang.parse(JSON.parse(tekst))
  } catch {
    return null
  }
}

const Uitkomst = z.union([
  z.object({ ok: z.literal(true), waarde: z.unknown() }),
  z.object({ ok: z.literal(false), code: z.string().nullable(), systeem: z.string().nullable() }),
])
