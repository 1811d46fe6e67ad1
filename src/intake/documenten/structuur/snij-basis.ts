// SPDX-License-Identifier: EUPL-1.2
// Over 300 lines: everything that makes a piece shares the state of what is open.
/** What is open while a document is cut, and how the pieces are made: agreements, yearly items, rows of tables. */
import type { Bereik } from '../../../domain/bron.ts'
import type { Kolommen, RedenWeggelaten } from '../../../domain/overeenkomst.ts'
import { type Alinea, type Deel, looksLikeKop } from './alineas.ts'
import { newStuk, type Stuk } from './bouwer.ts'
import { clip, knip } from './knip.ts'
import { endsSentence } from './lijnen.ts'
import type { Rol, Schema } from './schema.ts'
import type { PrestatieCel, Tabeldeel } from './tabelcellen.ts'
import { VERWIJST } from './markeringen.ts'
import { isVerwijstabel, placeBij } from './verwijzingen.ts'

export interface SnijInvoer {
  readonly delen: readonly Deel[]
  readonly schema: Schema
  readonly tekstVan: (a: Alinea) => string
  /** Reading of a table; null when it holds no agreements. */
  readonly tabellen: ReadonlyMap<number, readonly Tabeldeel[] | null>
  readonly tabelBereik: (nr: number) => Bereik[]
  /** Small print: a caption, a note. */
  readonly isKlein: (a: Alinea) => boolean
  /** Year of yearly items that name none themselves. */
  readonly jaar: number | null
}

/** A section that is left out until a heading as high as its own. */
export interface Sectie {
  readonly rang: number
  readonly reden: RedenWeggelaten
}

/** One by one: the rows of a large table are more than a call can have arguments. */
function addAll(lijst: Bereik[], bij: readonly Bereik[]): void {
  for (const b of bij) lijst.push(b)
}

export class SnijBasis {
  readonly stukken: Stuk[] = []
  /** Some item was found only because of the layout. */
  protected readonly in: SnijInvoer
  protected afspraak: Stuk | null = null
  protected prestatie: Stuk | null = null
  protected kop: Stuk | null = null
  protected sectie: Sectie | null = null
  /** A heading of yearly items is open. */
  protected groep: {
    jaar: number | null
    kind: string | undefined
    kolommen?: Kolommen | null
  } | null = null
  /** The party whose bullets these are. */
  protected wie: string | null = null
  /** Under 'Toelichting', 'Ambitie': running text, no items. */
  protected toelichting = false
  /** Fields that wait for the agreement under them. */
  private readonly vooraf: Alinea[] = []
  private rijnummer: string | null = null
  /** A table of yearly items with the numbers of their agreements has been read. */
  private verwijzend = false
  /** Year over items that stand apart from their agreements. */
  protected apartJaar: number | null = null
  protected begonnen = false
  protected naTabel = false
  protected laatsteArtikel: Stuk | null = null
  constructor(invoer: SnijInvoer) {
    this.in = invoer
  }

  protected push(stuk: Stuk, bereik: readonly Bereik[], tekst: readonly Bereik[]): Stuk {
    addAll(stuk.bereik, bereik)
    addAll(stuk.tekst, tekst)
    this.stukken.push(stuk)
    return stuk
  }

  protected heel(a: Alinea): Bereik[] {
    return a.lijnen.map((l) => ({ van: l.van, tot: l.tot }))
  }

  protected inhoud(a: Alinea, van = a.tekstVan): Bereik[] {
    return clip(a.lijnen, van, a.lijnen.at(-1)?.tot ?? van)
  }

  protected over(a: Alinea, reden: RedenWeggelaten): void {
    this.push(newStuk('weggelaten', { reden }), this.heel(a), this.heel(a))
  }

  protected isLijst(a: Alinea): boolean {
    const r = a.lijnen[0]?.regel
    return r !== undefined && r.lijstniveau !== null && r.kopniveau === null
  }

  /** The goal above an agreement, as one of its fields. */
  private takeVooraf(stuk: Stuk): void {
    for (const a of this.vooraf.splice(0)) {
      if (!a.veld) continue
      addAll(stuk.bereik, this.heel(a))
      const tekst = this.in.tekstVan(a).slice(a.veld.lengte)
      stuk.kolommen = { ...stuk.kolommen, [a.veld.naam]: tekst }
    }
  }

  protected closeItems(): void {
    this.afspraak = null
    this.prestatie = null
    this.groep = null
    this.wie = null
    this.naTabel = false
  }

  protected openAfspraak(a: Alinea): void {
    this.prestatie = null
    this.groep = null
    this.wie = null
    this.naTabel = false
    this.begonnen = true
    this.laatsteArtikel = null
    const van = a.merk ? a.tekstVan : a.tekstVan
    const delen = knip(a.lijnen, van, false)
    const eerste = delen[0]
    const stuk = newStuk('afspraak', { nummer: this.nummerVan(a) })
    this.takeVooraf(stuk)
    const voor = clip(a.lijnen, a.lijnen[0]?.van ?? van, van)
    if (!eerste || eerste.label) this.afspraak = this.push(stuk, voor, [])
    else if (this.in.schema.metTitel && looksLikeKop(this.in.tekstVan(a)))
      this.afspraak = this.push(stuk, this.heel(a), [])
    else this.afspraak = this.push(stuk, [...voor, ...eerste.bereik], eerste.tekst)
    for (const d of delen.slice(eerste?.label ? 0 : 1)) {
      this.groep = { jaar: d.label?.jaar ?? this.in.jaar, kind: undefined }
      this.prestatie = this.push(newStuk('prestatie', { jaar: this.groep.jaar }), d.bereik, d.tekst)
    }
  }

  /** '1' under article 3 is known as 3.1. */
  protected nummerVan(a: Alinea): string | null {
    const n = a.merk?.nummer ?? null
    if (n === null || !a.merk) return null
    const relatief = /^(?:woord:lid|num|\(num|letter|\(letter)/u.test(a.merk.soort)
    const onder = this.kop?.nummer ?? null
    const artikel = this.in.schema.rollen.get('woord:artikel') === 'pijler'
    if (relatief && artikel && onder !== null && /^\d+$/u.test(onder)) return `${onder}.${n}`
    return n
  }

  /** A paragraph that begins with a label: one yearly item, or the heading of several. */
  protected labelled(a: Alinea, rol: Rol | null): void {
    const label = a.label
    if (!label) return
    if (rol === 'afspraak' && a.merk) {
      // 'A3 Actie 2026: …': the marker names the agreement, the label is how it begins.
      this.openAfspraak(a)
      return
    }
    const jaar = label.jaar ?? this.in.jaar
    const kolommen = label.partij === undefined ? null : { Trekker: label.partij }
    const na = a.tekstVan + label.lengte
    const rest = clip(a.lijnen, na, a.lijnen.at(-1)?.tot ?? na)
    const leeg = rest.length === 0
    if (leeg) {
      const perDeel = this.in.schema.labelPerDeel
      this.prestatie = null
      this.toelichting = false
      this.groep = { jaar, kind: undefined, kolommen }
      const plek = this.in.delen.indexOf(a)
      if (this.isVoorVerwijstabel(plek)) {
        // What stands between this heading and the tables tells how to read them.
        this.closeItems()
        this.apartJaar = jaar
        this.sectie = { rang: 3, reden: 'toelichting' }
        this.over(a, 'tussenkop')
        return
      }
      const volgende = this.in.delen[plek + 1]
      // Items that name their agreement themselves need no place of their own.
      const verwijst = volgende?.soort === 'alinea' && volgende.merk?.soort === VERWIJST
      if (verwijst) this.over(a, 'tussenkop')
      else if (perDeel || !this.afspraak) {
        this.begonnen = true
        this.afspraak = this.push(newStuk('afspraak', { vasteTekst: '' }), this.heel(a), [])
      } else this.over(a, 'tussenkop')
      return
    }
    this.groep = label.meervoud ? { jaar, kind: undefined, kolommen } : null
    const delen = knip(a.lijnen, na, true)
    delen.forEach((d, k) => {
      const voor = k === 0 ? clip(a.lijnen, a.lijnen[0]?.van ?? na, na) : []
      const j = d.label ? (d.label.jaar ?? this.in.jaar) : jaar
      const wie = d.label ? null : kolommen
      this.prestatie = this.push(
        newStuk('prestatie', { jaar: j, kolommen: wie }),
        [...voor, ...d.bereik],
        d.tekst,
      )
      if (d.letter) this.groep = { jaar: j, kind: undefined }
    })
  }

  protected addPrestatie(a: Alinea, jaar: number | null, kolommen: Kolommen | null = null): void {
    const delen = knip(a.lijnen, a.tekstVan, true)
    delen.forEach((d, k) => {
      const voor = k === 0 ? clip(a.lijnen, a.lijnen[0]?.van ?? a.tekstVan, a.tekstVan) : []
      this.prestatie = this.push(
        newStuk('prestatie', { jaar: d.label?.jaar ?? jaar, kolommen }),
        [...voor, ...d.bereik],
        d.tekst,
      )
    })
  }

  /** A yearly item that names its agreement goes there, wherever it stands. False when there is none of that number. */
  protected addVerwijzing(a: Alinea): boolean {
    return placeBij(this.stukken, a.merk?.nummer ?? null, () => {
      const einde = this.stukken.length
      this.addPrestatie(a, this.groep?.jaar ?? this.apartJaar ?? this.in.jaar)
      return this.stukken.splice(einde)
    })
  }

  /** A field line: a property of the open agreement, or the result it must have. */
  protected addVeld(a: Alinea): boolean {
    const afspraak = this.afspraak
    if (a.veld?.voor) {
      this.closeItems()
      this.vooraf.push(a)
      return true
    }
    if (!a.veld || !afspraak || this.naTabel) return false
    const waarde = this.inhoud(a, a.tekstVan + a.veld.lengte)
    if (a.veld.resultaat) {
      this.prestatie = this.push(
        newStuk('prestatie', { jaar: this.in.jaar, kolommen: afspraak.kolommen }),
        this.heel(a),
        waarde,
      )
      return true
    }
    addAll(afspraak.bereik, this.heel(a))
    const tekst = this.in.tekstVan(a).slice(a.veld.lengte)
    afspraak.kolommen = { ...afspraak.kolommen, [a.veld.naam]: tekst }
    return true
  }

  protected append(stuk: Stuk, a: Alinea, heel: boolean): void {
    addAll(stuk.bereik, this.heel(a))
    addAll(stuk.tekst, heel ? this.heel(a) : this.inhoud(a))
  }

  protected lastSentenceDone(stuk: Stuk): boolean {
    const b = stuk.tekst.at(-1)
    if (!b) return true
    const laatste = this.in.delen.findLast(
      (d): d is Alinea => d.soort === 'alinea' && d.lijnen.some((l) => l.tot === b.tot),
    )
    const lijn = laatste?.lijnen.find((l) => l.tot === b.tot)
    return lijn ? endsSentence(lijn.tekst) : true
  }

  /** An article without numbered leden is itself the agreement. */
  protected openArtikel(a: Alinea): boolean {
    const artikel = this.laatsteArtikel
    if (!artikel || this.kop !== artikel || this.toelichting || a.merk || a.opsom) return false
    const b = this.heel(a)
    this.begonnen = true
    this.afspraak = this.push(newStuk('afspraak', { nummer: artikel.nummer }), b, b)
    this.laatsteArtikel = null
    return true
  }

  protected tabel(nr: number): void {
    const delen = this.in.tabellen.get(nr)
    const bereik = this.in.tabelBereik(nr)
    if (delen && isVerwijstabel(delen, this.stukken, this.verwijzend)) {
      this.verwijzend = true
      for (const d of delen) this.addRijverwijzing(d)
      this.prestatie = null
      return
    }
    if (!delen || this.sectie?.reden === 'bijlage') {
      const reden =
        this.sectie?.reden === 'inleiding'
          ? 'toelichting'
          : (this.sectie?.reden ?? (this.begonnen ? 'toelichting' : 'toelichting'))
      this.push(newStuk('weggelaten', { reden }), bereik, bereik)
      return
    }
    this.sectie = null
    for (const d of delen) this.tabeldeel(d)
    this.prestatie = null
    this.naTabel = true
  }

  /** The first table under this heading holds yearly items of agreements that stand before it. */
  protected isVoorVerwijstabel(i: number): boolean {
    const { delen, schema, tabellen } = this.in
    for (const d of delen.slice(i + 1)) {
      if (d.soort === 'tabel') {
        const tabel = tabellen.get(d.tabel)
        return tabel != null && isVerwijstabel(tabel, this.stukken, this.verwijzend)
      }
      if (d.label || d.merk || schema.rollen.get(schema.kindVan(d) ?? '') === 'afspraak')
        return false
    }
    return false
  }

  /** A row of a table of yearly items: to its agreement. */
  private addRijverwijzing(d: Tabeldeel): void {
    const kolommen = d.soort === 'afspraak' ? d.kolommen : null
    const cellen =
      d.soort === 'tabelkop' || d.soort === 'kop'
        ? []
        : d.prestaties.length > 0 || d.soort === 'vervolg'
          ? d.prestaties
          : [{ jaar: d.uitvoering?.jaar ?? null, bereik: d.bereik, tekst: d.tekst }]
    const stuk = (p: PrestatieCel): Stuk => {
      const s = newStuk('prestatie', {
        jaar: p.jaar ?? this.groep?.jaar ?? this.apartJaar ?? this.in.jaar,
        kolommen: p.kolommen ?? kolommen,
      })
      addAll(s.bereik, p.bereik)
      addAll(s.tekst, p.tekst)
      return s
    }
    if (d.soort === 'afspraak') this.rijnummer = d.nummer
    const geplaatst =
      (d.soort !== 'afspraak' && d.soort !== 'vervolg') ||
      placeBij(this.stukken, this.rijnummer, () => cellen.map(stuk))
    // What is left: numbers, heads and the agreement that the row repeats.
    const rest = geplaatst ? d.bereik : [...d.bereik, ...cellen.flatMap((p) => p.bereik)]
    const reden = geplaatst ? 'tabelkop' : 'niet_geplaatst'
    this.push(newStuk('weggelaten', { reden }), rest, rest)
  }

  protected tabeldeel(d: Tabeldeel): void {
    switch (d.soort) {
      case 'kop':
        this.tabelKop(d)
        break
      case 'tabelkop':
        this.push(newStuk('weggelaten', { reden: 'tabelkop' }), d.bereik, d.bereik)
        break
      case 'vervolg':
        if (!this.afspraak) break
        addAll(this.afspraak.bereik, d.bereik)
        for (const p of d.prestaties)
          this.push(
            newStuk('prestatie', {
              jaar: p.jaar ?? this.in.jaar,
              kolommen: p.kolommen ?? this.afspraak.kolommen,
            }),
            p.bereik,
            p.tekst,
          )
        break
      case 'afspraak': {
        this.begonnen = true
        this.afspraak = this.push(
          newStuk('afspraak', { nummer: d.nummer, kolommen: d.kolommen }),
          d.bereik,
          d.tekst,
        )
        for (const p of d.prestaties)
          this.push(
            newStuk('prestatie', {
              jaar: p.jaar ?? this.groep?.jaar ?? this.in.jaar,
              kolommen: d.kolommen,
            }),
            p.bereik,
            p.tekst,
          )
        break
      }
    }
  }

  protected tabelKop(d: Extract<Tabeldeel, { soort: 'kop' }>): void {
    this.begonnen = true
    const m =
      /^(?:(?:pijler|thema|speerpunt|hoofdstuk|programmalijn|opgave|ambitie|doel|onderdeel)\s+)?([A-Z]|\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4})\s*[.:)–-]+\s+|^(?:pijler|thema|speerpunt|hoofdstuk|programmalijn|opgave|ambitie|doel|onderdeel)\s+(\d{1,2}|[A-Z])\s+|^(\d{1,2}(?:\.\d{1,2})*)\s+(?=\p{Lu})/iu.exec(
        d.tekst,
      )
    const nummer = m ? (m[1] ?? m[2] ?? m[3] ?? null) : null
    const rol =
      d.niveau === 'thema' &&
      !(this.kop?.soort === 'pijler' && nummer !== null && nummer.includes('.'))
        ? 'pijler'
        : 'paragraaf'
    const eerste = d.bereik[0]
    const tekst =
      m && eerste
        ? [{ van: eerste.van + m[0].length, tot: eerste.tot }, ...d.bereik.slice(1)]
        : d.bereik
    this.kop = this.push(
      newStuk(rol, { nummer }),
      d.bereik,
      tekst.filter((b) => b.van < b.tot),
    )
    this.afspraak = null
  }
}
