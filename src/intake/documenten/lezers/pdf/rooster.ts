// SPDX-License-Identifier: EUPL-1.2
// Over 300 lines: one algorithm from lines to cells, whose steps share the same grid.
/** Tables with drawn lines: which lines form one grid, which cells are merged, and what stands in them. */
import { isSleutel, type TabelLijn, vindRijbegin } from '../rijen.ts'
import { groepeerRegels, snijStuk } from './regels.ts'
import { type Blad, bodem, type Stuk, tekstVan, top } from './soorten.ts'
import { type Rooster, staat, vindRoosters } from './vind-roosters.ts'
import { maakTabel, type PdfTabel, type RuweCel } from './tabel.ts'

export interface Verdeeld {
  readonly tabellen: readonly PdfTabel[]
  /** Pieces that stand in no table. */
  readonly rest: readonly Stuk[]
}

export function leesRoosters(blad: Blad): Verdeeld {
  let rest = [...blad.stukken]
  const tabellen: PdfTabel[] = []
  for (const rooster of vindRoosters(blad)) {
    const x0 = rooster.xs[0] ?? 0
    const x1 = rooster.xs.at(-1) ?? 0
    const y0 = rooster.ys[0] ?? 0
    const y1 = rooster.ys.at(-1) ?? 0
    const binnen: Stuk[] = []
    const buiten: Stuk[] = []
    for (const s of rest) {
      const hier = midden(s) > y0 && midden(s) < y1 && s.x1 > x0 && s.x0 < x1 && s.hoek === 0
      ;(hier ? binnen : buiten).push(s)
    }
    const tabel = vulRooster(rooster, binnen)
    if (!tabel) continue
    tabellen.push(tabel)
    rest = buiten
  }
  return { tabellen, rest }
}

const midden = (s: Stuk): number => (top(s) + bodem(s)) / 2

function vulRooster(rooster: Rooster, stukken: readonly Stuk[]): PdfTabel | null {
  const { xs, ys } = rooster
  const kolommen = xs.length - 1
  const rijen = ys.length - 1
  const wortel = voegSamen(rooster)
  const inhoud = new Map<number, Stuk[]>()
  for (const heel of stukken) {
    const rij = zoek(ys, midden(heel))
    if (rij < 0) continue
    // Words of two cells can lie closer together than words of one line; the drawn line says where to cut.
    let over: Stuk | null = heel
    for (let k = 0; k < kolommen && over; k++) {
      const grens = xs[k + 1] ?? Infinity
      const laatste = k === kolommen - 1
      const vast = !laatste && wortel(rij, k) === wortel(rij, k + 1)
      if (vast) continue
      const [links, rechts]: readonly [Stuk | null, Stuk | null] = laatste
        ? [over, null]
        : snijStuk(over, grens)
      if (links) {
        const cel = wortel(rij, k)
        const al = inhoud.get(cel)
        if (al) al.push(links)
        else inhoud.set(cel, [links])
      }
      over = rechts
    }
  }
  const cellen: RuweCel[] = [...inhoud].map(([cel, delen]) => {
    const rij = Math.floor(cel / kolommen)
    const kolom = cel % kolommen
    let breedte = 1
    while (kolom + breedte < kolommen && wortel(rij, kolom + breedte) === cel) breedte++
    return { rij, kolom, breedte, stukken: delen }
  })
  const gebruikt = new Set(cellen.map((c) => c.kolom))
  if (gebruikt.size < 2) return null
  return maakTabel(
    {
      x0: xs[0] ?? 0,
      x1: xs.at(-1) ?? 0,
      y0: ys[0] ?? 0,
      y1: ys.at(-1) ?? 0,
      kolommen: xs.slice(0, -1),
    },
    splitsRijen(cellen, rijen),
  )
}

/** Between two drawn lines can stand several rows, when only the head and the frame are drawn. */
function splitsRijen(cellen: readonly RuweCel[], rijen: number): RuweCel[] {
  const uit: RuweCel[] = []
  for (let r = 0; r < rijen; r++) {
    const rij = cellen.filter((c) => c.rij === r)
    const eerste = rij.find((c) => c.kolom === 0)
    const sleutels = eerste
      ? groepeerRegels(eerste.stukken).filter((s) => isSleutel(s.map(tekstVan).join(' '))).length
      : 0
    if (sleutels < 2) {
      uit.push(...rij.map((c) => ({ ...c, rij: r * 1_000 })))
      continue
    }
    const kolommen = rij.map((c) => c.kolom)
    const lijnen = groepeerRegels(rij.flatMap((c) => c.stukken))
    const celVan = new Map(rij.flatMap((c) => c.stukken.map((s) => [s, c] as const)))
    const begin = vindRijbegin(
      lijnen.map(
        (l): TabelLijn => ({
          cellen: kolommen.map((k) =>
            l
              .filter((s) => celVan.get(s)?.kolom === k)
              .map(tekstVan)
              .join(' '),
          ),
          streep: false,
          wit: false,
        }),
      ),
    )
    let n = -1
    lijnen.forEach((l, i) => {
      if (begin[i]) n++
      for (const c of rij) {
        const stukken = l.filter((s) => celVan.get(s) === c)
        if (stukken.length > 0) uit.push({ ...c, rij: r * 1_000 + n, stukken })
      }
    })
  }
  return bundel(uit)
}

/** Pieces of one cell that came line by line, together again. */
function bundel(cellen: readonly RuweCel[]): RuweCel[] {
  const per = new Map<string, RuweCel>()
  for (const c of cellen) {
    const sleutel = `${c.rij}/${c.kolom}`
    const al = per.get(sleutel)
    per.set(sleutel, al ? { ...al, stukken: [...al.stukken, ...c.stukken] } : c)
  }
  return [...per.values()]
}

/** Index of the interval that holds `p`, -1 outside. */
function zoek(grenzen: readonly number[], p: number): number {
  for (let i = 0; i + 1 < grenzen.length; i++) {
    if (p >= (grenzen[i] ?? 0) && p < (grenzen[i + 1] ?? 0)) return i
  }
  return -1
}

/** Cells without a line between them are one; named by their top left cell. */
function voegSamen(r: Rooster): (rij: number, kolom: number) => number {
  const kolommen = r.xs.length - 1
  const rijen = r.ys.length - 1
  const ouder = Array.from({ length: kolommen * rijen }, (_, i) => i)
  const vind = (i: number): number => {
    let w = i
    while ((ouder[w] ?? w) !== w) w = ouder[w] ?? w
    return w
  }
  const verbind = (a: number, b: number): void => {
    const [wa, wb] = [vind(a), vind(b)]
    if (wa !== wb) ouder[Math.max(wa, wb)] = Math.min(wa, wb)
  }
  for (let y = 0; y < rijen; y++) {
    const my = ((r.ys[y] ?? 0) + (r.ys[y + 1] ?? 0)) / 2
    for (let x = 0; x < kolommen; x++) {
      const mx = ((r.xs[x] ?? 0) + (r.xs[x + 1] ?? 0)) / 2
      if (x + 1 < kolommen && !staat(r.staand, r.xs[x + 1] ?? 0, my)) {
        verbind(y * kolommen + x, y * kolommen + x + 1)
      }
      if (y + 1 < rijen && !staat(r.liggend, r.ys[y + 1] ?? 0, mx)) {
        verbind(y * kolommen + x, (y + 1) * kolommen + x)
      }
    }
  }
  return (rij, kolom) => vind(rij * kolommen + kolom)
}
