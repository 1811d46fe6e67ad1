// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { LEESSTAPPEN } from '../../domain/document.ts'
import { maakOntleder, type Ontleder, type OntlederOpties } from './ontleed-in-werker.ts'

const DOCUMENT = new URL(
  '../../../tests/toetsset/documenten/convenant-kapellerwaard-2026.docx',
  import.meta.url,
)
const bytes = (): Uint8Array => new Uint8Array(readFileSync(DOCUMENT))

/** A thread that does what the first letter of the document says. */
const KAPOT = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads'
    parentPort.on('message', ({ bytes }) => {
      parentPort.postMessage({ begonnen: process.threadCpuUsage() })
      const wat = String.fromCharCode(bytes[0])
      const slaap = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
      if (wat === 'w') slaap(1500)
      if (wat === 's') slaap(1e9)
      if (wat === 'h') for (;;);
      if (wat === 'g') { const alles = []; for (;;) alles.push(new Array(1e6).fill(alles.length)) }
      if (wat === 'c') throw new Error('kapot')
      if (wat === 'e') process.exit(1)
      if (wat === 'b') { parentPort.postMessage({ bug: 'TypeError' }); return }
      parentPort.postMessage({ uitkomst: { ok: false, fout: 'document_leeg' } })
    })`)}`,
)

let open: Ontleder | null = null
const maak = (opties: OntlederOpties): Ontleder => (open = maakOntleder(opties))
afterEach(async () => {
  await open?.sluit()
  open = null
})

describe('ontleden in een werker', () => {
  it('gives the same as reading here, for several documents at once', async () => {
    const ontleder = maak({ tijdlimietMs: 30_000, werkers: 2 })
    const uitkomsten = await Promise.all([1, 2, 3].map(() => ontleder.ontleed(bytes())))
    for (const u of uitkomsten) expect(u.ok || u.fout === 'document_zonder_afspraken').toBe(true)
    expect(await ontleder.ontleed(new Uint8Array())).toEqual({ ok: false, fout: 'document_leeg' })
  }, 60_000)

  it('says each step as it begins', async () => {
    const stappen: string[] = []
    await maak({ tijdlimietMs: 30_000 }).ontleed(bytes(), {}, (stap) => stappen.push(stap))
    expect(stappen).toEqual([...LEESSTAPPEN])
  }, 60_000)

  it('stops a document that takes too long and reads the next one', async () => {
    const ontleder = maak({ tijdlimietMs: 50, werkers: 1, programma: KAPOT })
    const traag = ontleder.ontleed(Buffer.from('h'))
    const gewoon = ontleder.ontleed(Buffer.from('x'))
    expect(await traag).toEqual({ ok: false, fout: 'document_duurt_te_lang' })
    expect(await gewoon).toEqual({ ok: false, fout: 'document_leeg' })
  }, 30_000)

  it('counts the work of a document and not its waiting', async () => {
    const ontleder = maak({ tijdlimietMs: 300, werkers: 1, programma: KAPOT })
    // the second one finds a warm thread
    for (const wat of ['w', 'w'])
      expect(await ontleder.ontleed(Buffer.from(wat))).toEqual({ ok: false, fout: 'document_leeg' })
  }, 30_000)

  it('waits no longer than the clock on the wall allows', async () => {
    const ontleder = maak({ tijdlimietMs: 50, wandklokMs: 500, werkers: 1, programma: KAPOT })
    expect(await ontleder.ontleed(Buffer.from('s'))).toEqual({
      ok: false,
      fout: 'document_duurt_te_lang',
    })
  }, 30_000)

  it('survives a thread that runs out of memory, crashes or leaves', async () => {
    const ontleder = maak({ tijdlimietMs: 20_000, geheugenMb: 24, werkers: 1, programma: KAPOT })
    expect(await ontleder.ontleed(Buffer.from('g'))).toEqual({
      ok: false,
      fout: 'document_duurt_te_lang',
    })
    await expect(ontleder.ontleed(Buffer.from('c'))).rejects.toThrow('kapot')
    expect(await ontleder.ontleed(Buffer.from('e'))).toEqual({
      ok: false,
      fout: 'document_duurt_te_lang',
    })
    await expect(ontleder.ontleed(Buffer.from('b'))).rejects.toThrow('TypeError')
    expect(await ontleder.ontleed(Buffer.from('x'))).toEqual({ ok: false, fout: 'document_leeg' })
  }, 60_000)

  it('refuses what still waits when it closes', async () => {
    const ontleder = maak({ tijdlimietMs: 20_000, werkers: 1, programma: KAPOT })
    const beide = [ontleder.ontleed(Buffer.from('h')), ontleder.ontleed(Buffer.from('x'))]
    await ontleder.sluit()
    for (const u of await Promise.all(beide)) expect(u).toMatchObject({ ok: false })
  }, 30_000)
})
