// SPDX-License-Identifier: EUPL-1.2
// Over 300 lines: one walk over the rows of a table with its state.
/**
 * Tables of agreements: one row per agreement, one table per agreement, or turned on its side. A row that a page end
 * tore in two is made whole; a row that spans the table is a heading. A table that is none of these is given back
 * as a whole.
 */
import type { Bereik } from '../../../domain/bron.ts'
import { readCelitems } from './celitems.ts'
import { type Indeling, isKolomnaam, readIndeling, readPartijen } from './kolomnamen.ts'
import { endsSentence } from './lijnen.ts'
import { readOpsomteken } from './markeringen.ts'
import { bereikVan, type Cel, LEEG, type Rij, type Tabel, type Tabeldeel } from './tabelcellen.ts'
import { voegSamen, type Woordenschat } from './voeg-samen.ts'

export class Tabellezer {
  private readonly tabel: Tabel
  private readonly woorden: Woordenschat
  /** Layout of the table before it: a table without a heading row goes on with it when it has as many columns. */
  private readonly vorige: Indeling | null
  indeling: Indeling | null = null

  constructor(tabel: Tabel, woorden: Woordenschat, vorige: Indeling | null) {
    this.tabel = tabel
    this.woorden = woorden
    this.vorige = vorige
  }

  private tekst(cel: Cel | undefined): string {
    return cel
      ? voegSamen(
          cel.lijnen.map((l) => l.tekst),
          this.woorden,
        )
      : ''
  }

  /** The table as agreements, or null when it holds none. */
  read(): Tabeldeel[] | null {
    const { tabel } = this
    if (tabel.breedte < 2) return null
    return this.readGekanteld() ?? this.readRijen() ?? this.readRecord()
  }

  /** One row per agreement. */
  private readRijen(): Tabeldeel[] | null {
    const { rijen, breedte } = this.tabel
    let kopRij = -1
    for (let i = 0; i < Math.min(rijen.length, 4); i++) {
      const rij = rijen[i]
      if (!rij) continue
      const koppen = this.koppen(rij, breedte)
      const genoemd = koppen.filter((k) => k !== '' && isKolomnaam(k)).length
      const kort = rij.every((c) => this.tekst(c).length <= 60)
      const indeling = !kort
        ? null
        : genoemd >= 2
          ? readIndeling(koppen)
          : this.holdsLijsten(i)
            ? readPartijen(koppen)
            : null
      if (indeling && (indeling.afspraak >= 0 || this.holdsZinnen(i) || this.holdsLijsten(i))) {
        this.indeling = indeling
        kopRij = i
        break
      }
    }
    if (!this.indeling) {
      if (
        this.vorige &&
        this.vorige.kolommen.length === breedte &&
        rijen.some((r) => r.length >= 2)
      )
        this.indeling = this.vorige
      else return null
    }
    const indeling = this.indeling
    const uit: Tabeldeel[] = []
    const kopTekst = kopRij >= 0 ? this.rijTekst(rijen[kopRij] ?? []) : null
    let open: { nummer: string | null; cellen: Map<number, Cel[]> } | null = null
    const sluit = (): void => {
      if (open) this.addRecord(uit, indeling, open)
      open = null
    }
    const groepen = new Map<number, string>()
    rijen.forEach((rij, i) => {
      if (
        i === kopRij ||
        (kopTekst !== null && this.rijTekst(rij) === kopTekst) ||
        (rij.every((c) => c.koprij) && i < kopRij)
      ) {
        if (i < kopRij && rij.length === 1) {
          uit.push({
            soort: 'kop',
            niveau: 'thema',
            bereik: rij.flatMap(bereikVan),
            tekst: this.rijTekst(rij),
          })
          return
        }
        uit.push({ soort: 'tabelkop', bereik: rij.flatMap(bereikVan) })
        return
      }
      const heel = rij[0]
      if (rij.length === 1 && heel && this.isKopRij(heel, indeling)) {
        sluit()
        const niveau = heel.breedte >= breedte || heel.kolom === 0 ? 'thema' : 'paragraaf'
        uit.push({ soort: 'kop', niveau, bereik: bereikVan(heel), tekst: this.tekst(heel) })
        return
      }
      if (open && this.isVervolg(rij, indeling, open.cellen)) {
        for (const c of rij) {
          const al = open.cellen.get(c.kolom)
          if (al) al.push(c)
          else open.cellen.set(c.kolom, [c])
        }
        return
      }
      if (open && this.isExtraPrestatie(rij, indeling)) {
        sluit()
        const prestaties = rij
          .filter((c) => indeling.prestaties.includes(c.kolom))
          .flatMap((c) => readCelitems([c], jaarVanKolom(indeling, c.kolom), this.tabel))
        const rest = rij.filter((c) => !indeling.prestaties.includes(c.kolom)).flatMap(bereikVan)
        const kolommen = this.kolomWaarden(indeling, (k) => rij.filter((c) => c.kolom === k))
        uit.push({
          soort: 'vervolg',
          bereik: rest,
          prestaties: prestaties.map((p) => ({ ...p, kolommen })),
        })
        return
      }
      sluit()
      for (const [k, niveau] of [
        [indeling.thema, 'thema'],
        [indeling.paragraaf, 'paragraaf'],
      ] as const) {
        if (k === null) continue
        const cel = rij.find((c) => c.kolom === k)
        const t = this.tekst(cel)
        if (cel && t !== '' && groepen.get(k) !== t) {
          groepen.set(k, t)
          if (niveau === 'thema' && indeling.paragraaf !== null) groepen.delete(indeling.paragraaf)
          uit.push({ soort: 'kop', niveau, bereik: bereikVan(cel), tekst: t })
        }
      }
      open = { nummer: null, cellen: new Map(rij.map((c) => [c.kolom, [c]])) }
    })
    sluit()
    return uit.some((d) => d.soort === 'afspraak') && !this.holdsCijfers(uit) ? uit : null
  }

  /** 'Onderwerp | 2023 | 2024' over figures: how things stand, and nobody does anything in it. */
  private holdsCijfers(delen: readonly Tabeldeel[]): boolean {
    const items = delen.flatMap((d) => (d.soort === 'afspraak' ? d.prestaties : []))
    const cijfers = items.filter((p) => {
      const van = p.tekst[0]?.van
      const lijn = this.tabel.lijnen.find((l) => van !== undefined && l.van <= van && van < l.tot)
      return lijn !== undefined && !/\p{L}{4}/u.test(lijn.tekst)
    })
    return items.length >= 2 && cijfers.length >= items.length * 0.8
  }

  /** Under heads that are parties only: what they do, or a list of who they are. */
  private holdsZinnen(kopRij: number): boolean {
    const teksten = this.tabel.rijen.slice(kopRij + 1).flatMap((r) => r.map((c) => this.tekst(c)))
    const zinnen = teksten.filter((t) => t.split(' ').length >= 6 && endsSentence(t))
    return zinnen.length > teksten.length * 0.5
  }

  /** Under the heads nearly every cell is a list of what is done. */
  private holdsLijsten(kopRij: number): boolean {
    const cellen = this.tabel.rijen.slice(kopRij + 1).flat()
    const lijsten = cellen.filter((c) => {
      const l = c.lijnen[0]
      const teken = l === undefined ? null : readOpsomteken(l.tekst)
      // Names alone are who they are, not what they do.
      const woorden = this.tekst(c)
        .slice(teken?.lengte ?? 0)
        .split(' ').length
      return (teken !== null || l?.regel.lijstniveau != null) && woorden >= 3
    })
    return lijsten.length >= 2 && lijsten.length >= cellen.length * 0.6
  }

  private koppen(rij: Rij, breedte: number): string[] {
    const koppen = new Array<string>(breedte).fill('')
    for (const c of rij) koppen[c.kolom] = this.tekst(c)
    return koppen
  }

  private rijTekst(rij: Rij): string {
    return rij.map((c) => this.tekst(c)).join(' ')
  }

  /** One cell over the whole width, or alone in its row and short: a heading between the rows. */
  private isKopRij(cel: Cel, indeling: Indeling): boolean {
    const t = this.tekst(cel)
    if (t === '' || LEEG.test(t)) return false
    if (cel.breedte >= Math.max(2, this.tabel.breedte - 1)) return true
    return (
      cel.kolom === 0 &&
      indeling.nummer === 0 &&
      t.length > 5 &&
      /\p{L}{3}/u.test(t) &&
      !endsSentence(t)
    )
  }

  /** The rest of the row above, torn off by a page end. */
  private isVervolg(rij: Rij, indeling: Indeling, boven: ReadonlyMap<number, Cel[]>): boolean {
    const nummerCel =
      indeling.nummer === null ? undefined : rij.find((c) => c.kolom === indeling.nummer)
    if (nummerCel) return false
    const afspraak = rij.find((c) => c.kolom === indeling.afspraak)
    if (afspraak) {
      const t = this.tekst(afspraak)
      const vorige = boven.get(indeling.afspraak)?.at(-1)
      if (!vorige) return false
      const af = endsSentence(this.tekst(vorige))
      return indeling.nummer !== null
        ? true
        : /^[\p{Ll}(]/u.test(t) && !af && rij.length < this.tabel.breedte
    }
    // Only the result or another column goes on.
    return rij.every((c) => {
      const t = this.tekst(c)
      const vorige = boven.get(c.kolom)?.at(-1)
      if (!vorige) return !indeling.prestaties.includes(c.kolom)
      return /^[\p{Ll}(\d]/u.test(t) && !endsSentence(this.tekst(vorige))
    })
  }

  private isExtraPrestatie(rij: Rij, indeling: Indeling): boolean {
    return (
      !rij.some((c) => c.kolom === indeling.afspraak || c.kolom === indeling.nummer) &&
      rij.some((c) => indeling.prestaties.includes(c.kolom))
    )
  }

  /** Words of the columns that are neither number, agreement nor yearly item. */
  private kolomWaarden(
    indeling: Indeling,
    cellen: (k: number) => readonly Cel[],
  ): Record<string, string> {
    const kolommen: Record<string, string> = {}
    indeling.kolommen.forEach((k, i) => {
      if (i === indeling.afspraak || i === indeling.nummer || indeling.prestaties.includes(i))
        return
      const t = voegSamen(
        cellen(i).flatMap((c) => c.lijnen.map((l) => l.tekst)),
        this.woorden,
      )
      if (t !== '') kolommen[k.naam === '' ? `kolom ${i + 1}` : k.naam] = t
    })
    return kolommen
  }

  /** What each party does, in a column of its own: every filled cell is an agreement. */
  private addPerPartij(
    uit: Tabeldeel[],
    indeling: Indeling,
    cellen: ReadonlyMap<number, Cel[]>,
  ): void {
    const tekstVan = (k: number): string =>
      voegSamen(
        (cellen.get(k) ?? []).flatMap((c) => c.lijnen.map((l) => l.tekst)),
        this.woorden,
      )
    const overig = [...cellen]
      .filter(([k]) => !indeling.partijen.includes(k))
      .flatMap(([, cs]) => cs.flatMap(bereikVan))
    if (overig.length > 0) uit.push({ soort: 'tabelkop', bereik: overig })
    for (const k of indeling.partijen) {
      const cs = cellen.get(k) ?? []
      const bereik = cs.flatMap(bereikVan)
      if (bereik.length === 0) continue
      if (LEEG.test(tekstVan(k))) {
        uit.push({ soort: 'tabelkop', bereik })
        continue
      }
      const kolom = indeling.kolommen[k]
      const wie = (kolom?.naam ?? '')
        .replace(/^(?:bijdrage|inzet|rol|inspanning|aandeel)\s+(?:van\s+)?(?:de\s+)?/iu, '')
        .replace(/^(?:wat|dit)\s+do(?:et|en)\s+(?:de\s+)?|\s+do(?:et|en)$/giu, '')
      const over = indeling.kolommen[indeling.afspraak]?.naam ?? 'Onderwerp'
      const kolommen = {
        ...(indeling.afspraak < 0
          ? {}
          : { [over === '' ? 'Onderwerp' : over]: tekstVan(indeling.afspraak) }),
        Partij: wie,
      }
      for (const item of readCelitems(cs, jaarVanKolom(indeling, k), this.tabel))
        uit.push({ soort: 'afspraak', nummer: null, ...item, kolommen, prestaties: [] })
    }
  }

  private addRecord(
    uit: Tabeldeel[],
    indeling: Indeling,
    record: { nummer: string | null; cellen: Map<number, Cel[]> },
  ): void {
    const cellen = (k: number | null): Cel[] => (k === null ? [] : (record.cellen.get(k) ?? []))
    const bereik = (cs: readonly Cel[]): Bereik[] => cs.flatMap(bereikVan)
    const tekstVan = (k: number): string =>
      voegSamen(
        cellen(k).flatMap((c) => c.lijnen.map((l) => l.tekst)),
        this.woorden,
      )
    if (indeling.partijen.length > 0) {
      this.addPerPartij(uit, indeling, record.cellen)
      return
    }
    let nummer =
      record.nummer ?? (indeling.nummer === null ? null : cleanNummer(tekstVan(indeling.nummer)))
    let tekst = bereik(cellen(indeling.afspraak))
    if (tekst.length === 0 || LEEG.test(tekstVan(indeling.afspraak))) {
      // A row without its agreement: results of the row above, or nothing.
      const alles = [...record.cellen.values()].flat()
      uit.push({ soort: 'tabelkop', bereik: bereik(alles) })
      return
    }
    const eerste = tekst[0]
    const cel = cellen(indeling.afspraak)[0]
    const voor = cel?.lijnen[0] ? MARKER.exec(cel.lijnen[0].tekst) : null
    if (nummer === null && ALLEEN_NUMMER.test(tekstVan(indeling.afspraak))) {
      nummer = cleanNummer(tekstVan(indeling.afspraak))
      tekst = []
    } else if (nummer === null && eerste && voor) {
      nummer = cleanNummer(voor[1] ?? '')
      tekst = [{ van: eerste.van + voor[0].length, tot: eerste.tot }, ...tekst.slice(1)]
    }
    const kolommen = this.kolomWaarden(indeling, cellen)
    const prestaties = indeling.prestaties.flatMap((k) =>
      readCelitems(cellen(k), jaarVanKolom(indeling, k), this.tabel),
    )
    const weg = new Set(prestaties.flatMap((p) => p.bereik.map((b) => b.van)))
    const groepen = new Set([indeling.thema, indeling.paragraaf])
    const rest = [...record.cellen]
      .filter(
        ([k, cs]) =>
          !(
            groepen.has(k) &&
            uit.some(
              (d) =>
                d.soort === 'kop' &&
                cs[0]?.lijnen[0] !== undefined &&
                d.bereik[0]?.van === cs[0].lijnen[0].van,
            )
          ),
      )
      .flatMap(([, cs]) => bereik(cs))
      .filter((b) => !weg.has(b.van))
    const kolom = indeling.kolommen[indeling.afspraak]
    const uitvoering =
      kolom && (kolom.jaar !== null || kolom.rol === 'resultaat' || kolom.rol === 'actie')
        ? { uitvoering: { jaar: kolom.jaar } }
        : {}
    uit.push({
      soort: 'afspraak',
      nummer,
      bereik: rest,
      tekst,
      kolommen,
      prestaties,
      ...uitvoering,
    })
  }

  /** One table per agreement: names on the left, values on the right. */
  private readRecord(): Tabeldeel[] | null {
    const { rijen } = this.tabel
    const paren = rijen.filter((r) => r.length === 2)
    const genoemd = paren.filter(
      (r) => isKolomnaam(this.tekst(r[0])) || MET_NUMMER.test(this.tekst(r[0])),
    )
    if (paren.length < 2 || genoemd.length < Math.max(2, paren.length * 0.6)) return null
    // Columns turned to rows: the names are the headings, the values the cells of one row.
    const koppen: string[] = []
    const cellen = new Map<number, Cel[]>()
    let nummer: string | null = null
    const extra: Bereik[] = []
    const uit: Tabeldeel[] = []
    const sluit = (): void => {
      if (koppen.length === 0) return
      const indeling = readIndeling(koppen)
      if (indeling && cellen.has(indeling.afspraak)) {
        const voor = uit.length
        this.addRecord(uit, indeling, { nummer, cellen: new Map(cellen) })
        const d = uit[voor]
        if (d?.soort === 'afspraak') uit[voor] = { ...d, bereik: [...extra, ...d.bereik] }
      }
      koppen.length = 0
      cellen.clear()
      extra.length = 0
      nummer = null
    }
    for (const rij of rijen) {
      const [links, rechts] = rij
      if (!links) continue
      const naam = this.tekst(links)
      const genummerd = MET_NUMMER.exec(naam)
      if (genummerd && koppen.some((k) => /^afspraak$/u.test(k))) sluit()
      if (!rechts) {
        if (genummerd) {
          sluit()
          nummer = cleanNummer(genummerd[1] ?? '')
          const rest = naam.slice(genummerd[0].length).trim()
          const lijn = links.lijnen[0]
          if (rest !== '' && lijn) {
            koppen.push('afspraak')
            cellen.set(koppen.length - 1, [links])
          } else extra.push(...bereikVan(links))
        } else extra.push(...bereikVan(links))
        continue
      }
      extra.push(...bereikVan(links))
      if (genummerd) nummer = cleanNummer(genummerd[1] ?? '')
      koppen.push(genummerd ? 'afspraak' : naam)
      // The heading of this value is its own row.
      cellen.set(koppen.length - 1, [{ ...rechts, kolom: koppen.length - 1 }])
    }
    sluit()
    return uit.some((d) => d.soort === 'afspraak') ? uit : null
  }

  /** On its side: the first column holds the names, every other column is one agreement. */
  private readGekanteld(): Tabeldeel[] | null {
    const { rijen, breedte } = this.tabel
    if (breedte < 3) return null
    const koppen = rijen.map((r) => this.tekst(r.find((c) => c.kolom === 0)))
    if (koppen.filter((k) => k !== '' && isKolomnaam(k)).length < Math.max(2, koppen.length * 0.6))
      return null
    // A table with its heads on top may hold their words in the first column too.
    const boven = this.koppen(rijen[0] ?? [], breedte).slice(1)
    if (boven.some((k) => isKolomnaam(k))) return null
    const indeling = readIndeling(koppen)
    if (!indeling) return null
    const uit: Tabeldeel[] = [
      { soort: 'tabelkop', bereik: rijen.flatMap((r) => bereikVan(r.find((c) => c.kolom === 0))) },
    ]
    for (let k = 1; k < breedte; k++) {
      const cellen = new Map<number, Cel[]>()
      rijen.forEach((r, i) => {
        const c = r.find((x) => x.kolom === k)
        if (c) cellen.set(i, [{ ...c, kolom: i }])
      })
      if (cellen.has(indeling.afspraak)) this.addRecord(uit, indeling, { nummer: null, cellen })
    }
    return uit.some((d) => d.soort === 'afspraak') ? uit : null
  }
}

const MARKER = /^([A-Z]{0,2}\.?\d{1,3}(?:\.\d{1,3}){0,3})(?:[.:)]\s+|\s+(?=\p{Lu}))/u
const ALLEEN_NUMMER = /^(?:afspraak\s+)?[A-Z]{0,2}[.-]?\d{1,3}(?:\.\d{1,3}){0,3}[.:)]?$/iu
const MET_NUMMER =
  /^(?:prestatie)?afspraak\s+(?:nr\.?\s*)?([A-Z]?\d{1,3}(?:\.\d{1,3})*)\s*[.:–-]?\s*/iu

/** A number from its cell: without word and closing sign. */
function cleanNummer(tekst: string): string | null {
  const t = tekst
    .replace(/^(?:prestatie)?afspraak\s*/iu, '')
    .replace(/^(?:nr|no)\.?\s*/iu, '')
    .replace(/[.:)]+$/u, '')
    .replace(/\s*\.\s*/gu, '.')
    .trim()
  return t === '' || LEEG.test(t) ? null : t
}

/** The year that the head of this column names. */
function jaarVanKolom(indeling: Indeling, kolom: number): number | null {
  return indeling.kolommen[kolom]?.jaar ?? null
}
