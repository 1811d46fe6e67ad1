// SPDX-License-Identifier: EUPL-1.2
// Over 300 lines: one walk over the lines with its state; splitting it would pass that state around.
/**
 * Walks once through the paragraphs and tables with the chosen schema in hand, and cuts the document in pieces.
 * Holds what is open (part, agreement, yearly item, left-out section) and decides per paragraph where it goes.
 */
import type { Bereik } from '../../../domain/bron.ts'
import type { RedenWeggelaten } from '../../../domain/overeenkomst.ts'
import { type Alinea, type Deel, looksLikeKop } from './alineas.ts'
import { newStuk, type Stuk } from './bouwer.ts'
import { clip, knip } from './knip.ts'
import { classifyKop } from './koppen.ts'
import { endsSentence } from './lijnen.ts'
import { hasAanloop, kleurVan, type Rol, type Schema } from './schema.ts'
import type { Tabeldeel } from './tabellen.ts'
import { isBijlageKop } from './zones.ts'

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
interface Sectie {
  readonly rang: number
  readonly reden: RedenWeggelaten
}

const RANG: Readonly<Record<Rol, number>> = {
  pijler: 1,
  paragraaf: 2,
  tussenkop: 3,
  afspraak: 4,
  prestatie: 5,
  tekst: 6,
}

export class Snijder {
  readonly stukken: Stuk[] = []
  /** Some item was found only because of the layout. */
  private readonly in: SnijInvoer
  private afspraak: Stuk | null = null
  private prestatie: Stuk | null = null
  private kop: Stuk | null = null
  private sectie: Sectie | null = null
  /** A heading of yearly items is open. */
  private groep: { jaar: number | null; kind: string | undefined } | null = null
  /** Under 'Toelichting', 'Ambitie': running text, no items. */
  private toelichting = false
  private begonnen = false
  private naTabel = false
  private laatsteArtikel: Stuk | null = null

  constructor(invoer: SnijInvoer) {
    this.in = invoer
  }

  run(): Stuk[] {
    this.in.delen.forEach((deel, i) => {
      if (deel.soort === 'tabel') this.tabel(deel.tabel)
      else this.alinea(deel, i)
    })
    return this.stukken
  }

  private push(stuk: Stuk, bereik: readonly Bereik[], tekst: readonly Bereik[]): Stuk {
    stuk.bereik.push(...bereik)
    stuk.tekst.push(...tekst)
    this.stukken.push(stuk)
    return stuk
  }

  private heel(a: Alinea): Bereik[] {
    return a.lijnen.map((l) => ({ van: l.van, tot: l.tot }))
  }

  private inhoud(a: Alinea, van = a.tekstVan): Bereik[] {
    return clip(a.lijnen, van, a.lijnen.at(-1)?.tot ?? van)
  }

  private over(a: Alinea, reden: RedenWeggelaten): void {
    this.push(newStuk('weggelaten', { reden }), this.heel(a), this.heel(a))
  }

  private alinea(a: Alinea, i: number): void {
    const { schema } = this.in
    const kind = schema.kindVan(a)
    const rol: Rol | null = kind === null ? null : (schema.rollen.get(kind) ?? null)
    const tekst = this.in.tekstVan(a)
    if (this.leaveOut(a, rol, tekst, kind)) return
    const eerste = a.lijnen[0]
    if (eerste && this.begonnen && a.merk === null && a.opsom === null && a.lijnen.length <= 2) {
      const soort = classifyKop(tekst.replace(/[:?]\s*$/u, ''), false)
      if (soort && soort.soort !== 'over' && (a.kop !== null || tekst.length < 60)) {
        if (
          soort.soort === 'afspraken' ||
          rol === 'tussenkop' ||
          a.kop !== null ||
          /:$/u.test(tekst) ||
          a.lijnen[0]?.wit
        ) {
          this.closeItems()
          this.toelichting = soort.soort === 'toelichting'
          this.over(a, 'tussenkop')
          return
        }
      }
    }
    if (rol === 'pijler' || rol === 'paragraaf') {
      if (this.heading(a, rol, tekst, i)) return
    }
    if (a.label && this.begonnenOfItem(a)) {
      this.labelled(a, rol)
      return
    }
    if (rol === 'afspraak') {
      this.openAfspraak(a)
      return
    }
    if (rol === 'tussenkop' && !(this.groep?.kind !== undefined && kind === this.groep.kind)) {
      this.closeItems()
      this.toelichting = false
      this.over(
        a,
        this.begonnen
          ? 'tussenkop'
          : looksLikeKop(tekst) && this.stukken.every((s) => s.reden !== 'inleiding')
            ? 'titelblad'
            : 'tussenkop',
      )
      return
    }
    if (rol === 'prestatie') {
      this.groep = null
      this.addPrestatie(a, this.in.jaar)
      return
    }
    this.text(a, kind)
  }

  private begonnenOfItem(a: Alinea): boolean {
    return this.begonnen || this.afspraak !== null || this.kop !== null || !a.label?.meervoud
  }

  /** Annexes, definitions, opening chapters: everything under such a heading. True when the paragraph is done. */
  private leaveOut(a: Alinea, rol: Rol | null, tekst: string, kind: string | null): boolean {
    const eerste = a.lijnen[0]
    if (!eerste) return true
    const kopachtig =
      rol === 'pijler' ||
      rol === 'paragraaf' ||
      rol === 'tussenkop' ||
      (rol !== 'afspraak' &&
        a.opsom === null &&
        (a.kop !== null ||
          (a.lijnen.length === 1 &&
            (eerste.wit > 0 || eerste.regel.alinea) &&
            looksLikeKop(tekst) &&
            tekst.length < 60)))
    const rang = rol ? RANG[rol] : a.kop !== null ? 3 : 3
    if (
      isBijlageKop(eerste) &&
      a.merk === null &&
      (kopachtig || /^bijlage\s+\S+\s*[:.–-]/iu.test(tekst))
    ) {
      this.startSectie({ rang: 0.5, reden: 'bijlage' }, a)
      return true
    }
    const soort = kopachtig
      ? classifyKop(tekst, rol !== 'paragraaf' && (rang === 1 || !this.begonnen))
      : null
    if (soort?.soort === 'over' && !(this.sectie?.reden === 'bijlage')) {
      const r = this.begonnen && soort.reden === 'inleiding' ? 'toelichting' : soort.reden
      this.startSectie(
        { rang: a.merk === null && rol === 'tussenkop' && !this.begonnen ? 2.5 : rang, reden: r },
        a,
      )
      return true
    }
    if (!this.sectie) return false
    const eindigt =
      (rol === 'pijler' || rol === 'paragraaf' || (rol === 'tussenkop' && kind !== null)) &&
      RANG[rol] <= this.sectie.rang &&
      this.sectie.reden !== 'bijlage'
    const uitBijlage = this.sectie.reden === 'bijlage' && rol === 'pijler' && a.merk !== null
    const eindigtOok =
      rol === 'afspraak' && this.sectie.rang >= 2.5 && this.sectie.reden !== 'bijlage'
    if (eindigt || uitBijlage || eindigtOok) {
      this.sectie = null
      return false
    }
    this.leftOut(a, this.sectie.reden)
    return true
  }

  private startSectie(sectie: Sectie, a: Alinea): void {
    this.closeItems()
    this.kop = null
    this.sectie = sectie
    this.over(
      a,
      sectie.reden === 'inleiding' || sectie.reden === 'toelichting' ? 'tussenkop' : sectie.reden,
    )
  }

  private leftOut(a: Alinea, reden: RedenWeggelaten): void {
    if (reden === 'inleiding' && !this.begonnen && a.kop === null) {
      const b = this.heel(a)
      this.push(newStuk('inleiding'), b, b)
    } else this.over(a, reden)
  }

  /** Opens a pijler or paragraaf. False when this heading turns out to be text. */
  private heading(a: Alinea, rol: 'pijler' | 'paragraaf', tekst: string, i: number): boolean {
    if (a.merk === null && a.label && !this.begonnen) {
      this.over(a, 'titelblad')
      return true
    }
    if (a.merk === null && !this.hasItems(i, rol)) {
      if (
        !this.begonnen &&
        this.sectie === null &&
        this.stukken.every((s) => s.reden === 'titelblad')
      ) {
        this.over(a, 'titelblad')
        return true
      }
      this.startSectie({ rang: RANG[rol], reden: this.begonnen ? 'toelichting' : 'inleiding' }, a)
      return true
    }
    if (tekst === '') return false
    this.closeItems()
    this.toelichting = false
    this.begonnen = true
    this.kop = this.push(
      newStuk(rol, { nummer: a.merk?.nummer ?? null }),
      this.heel(a),
      this.inhoud(a),
    )
    this.laatsteArtikel = rol === 'pijler' && a.merk?.soort === 'woord:artikel' ? this.kop : null
    return true
  }

  /** Does anything under this unnumbered heading look like an item? */
  private hasItems(i: number, rol: 'pijler' | 'paragraaf'): boolean {
    const { delen, schema } = this.in
    for (let j = i + 1; j < delen.length; j++) {
      const d = delen[j]
      if (!d) break
      if (d.soort === 'tabel') {
        if (this.in.tabellen.get(d.tabel)) return true
        continue
      }
      const kind = schema.kindVan(d)
      const r = kind === null ? null : schema.rollen.get(kind)
      if (r === 'pijler' || (r === 'paragraaf' && rol === 'paragraaf')) return false
      if (r === 'afspraak' || d.label) return true
      if (schema.itemvorm === 'opsom' && (d.opsom || this.isLijst(d))) return true
      if (schema.itemvorm === 'alinea' && kind === null) return true
    }
    return false
  }

  private isLijst(a: Alinea): boolean {
    const r = a.lijnen[0]?.regel
    return r !== undefined && r.lijstniveau !== null && r.kopniveau === null
  }

  private closeItems(): void {
    this.afspraak = null
    this.prestatie = null
    this.groep = null
    this.naTabel = false
  }

  private openAfspraak(a: Alinea): void {
    this.prestatie = null
    this.groep = null
    this.naTabel = false
    this.begonnen = true
    this.laatsteArtikel = null
    const van = a.merk ? a.tekstVan : a.tekstVan
    const delen = knip(a.lijnen, van, false)
    const eerste = delen[0]
    const stuk = newStuk('afspraak', { nummer: this.nummerVan(a) })
    const voor = clip(a.lijnen, a.lijnen[0]?.van ?? van, van)
    if (!eerste || eerste.label) {
      this.afspraak = this.push(stuk, voor, [])
      stuk.vasteTekst = null
    } else this.afspraak = this.push(stuk, [...voor, ...eerste.bereik], eerste.tekst)
    for (const d of delen.slice(eerste?.label ? 0 : 1)) {
      this.groep = { jaar: d.label?.jaar ?? this.in.jaar, kind: undefined }
      this.prestatie = this.push(newStuk('prestatie', { jaar: this.groep.jaar }), d.bereik, d.tekst)
    }
  }

  /** '1' under article 3 is known as 3.1. */
  private nummerVan(a: Alinea): string | null {
    const n = a.merk?.nummer ?? null
    if (n === null || !a.merk) return null
    const relatief = /^(?:woord:lid|num|\(num|letter|\(letter)/u.test(a.merk.soort)
    const onder = this.kop?.nummer ?? null
    const artikel = this.in.schema.rollen.get('woord:artikel') === 'pijler'
    if (relatief && artikel && onder !== null && /^\d+$/u.test(onder)) return `${onder}.${n}`
    return n
  }

  /** A paragraph that begins with a label: one yearly item, or the heading of several. */
  private labelled(a: Alinea, rol: Rol | null): void {
    const label = a.label
    if (!label) return
    if (rol === 'afspraak' && a.merk) {
      // 'A3 Actie 2026: …': the marker names the agreement, the label is how it begins.
      this.openAfspraak(a)
      return
    }
    const jaar = label.jaar ?? this.in.jaar
    const na = a.tekstVan + label.lengte
    const rest = clip(a.lijnen, na, a.lijnen.at(-1)?.tot ?? na)
    const leeg = rest.length === 0
    if (leeg) {
      const perDeel =
        this.in.schema.labelPerDeel ||
        (a.kop?.startsWith('kop:') === true && this.in.schema.itemvorm !== 'merk')
      this.prestatie = null
      this.toelichting = false
      this.groep = { jaar, kind: undefined }
      if (perDeel || !this.afspraak) {
        this.begonnen = true
        this.afspraak = this.push(newStuk('afspraak', { vasteTekst: '' }), this.heel(a), [])
      } else this.over(a, 'tussenkop')
      return
    }
    this.groep = label.meervoud ? { jaar, kind: undefined } : null
    const delen = knip(a.lijnen, na, true)
    delen.forEach((d, k) => {
      const voor = k === 0 ? clip(a.lijnen, a.lijnen[0]?.van ?? na, na) : []
      const j = d.label ? (d.label.jaar ?? this.in.jaar) : jaar
      this.prestatie = this.push(newStuk('prestatie', { jaar: j }), [...voor, ...d.bereik], d.tekst)
      if (d.letter) this.groep = { jaar: j, kind: undefined }
    })
  }

  private addPrestatie(a: Alinea, jaar: number | null): void {
    const delen = knip(a.lijnen, a.tekstVan, true)
    delen.forEach((d, k) => {
      const voor = k === 0 ? clip(a.lijnen, a.lijnen[0]?.van ?? a.tekstVan, a.tekstVan) : []
      this.prestatie = this.push(
        newStuk('prestatie', { jaar: d.label?.jaar ?? jaar }),
        [...voor, ...d.bereik],
        d.tekst,
      )
    })
  }

  private append(stuk: Stuk, a: Alinea, heel: boolean): void {
    stuk.bereik.push(...this.heel(a))
    stuk.tekst.push(...(heel ? this.heel(a) : this.inhoud(a)))
  }

  /** A paragraph that no marker or label places. */
  private text(a: Alinea, kind: string | null): void {
    const { schema } = this.in
    if (this.begonnen && a.merk === null && a.opsom === null && this.in.isKlein(a)) {
      this.over(a, 'toelichting')
      return
    }
    const aanloop = schema.metAanloop && schema.itemvorm === 'alinea'
    if (this.groep && !(aanloop && hasAanloop(a)) && this.groepText(a, kind)) return
    if (schema.kleur !== null && kleurVan(a) === schema.kleur && this.afspraak && a.merk === null) {
      this.addPrestatie(a, this.in.jaar)
      return
    }
    if (schema.itemvorm === 'merk') {
      if (
        this.prestatie &&
        schema.kleur !== null &&
        kleurVan(a) !== schema.kleur &&
        this.afspraak &&
        a.opsom === null
      ) {
        this.prestatie = null
        this.append(this.afspraak, a, true)
        return
      }
      const open = this.prestatie ?? this.afspraak
      if (open && !this.naTabel) {
        this.append(open, a, a.merk !== null || a.opsom !== null)
        return
      }
    } else if (!this.toelichting && this.unnumberedItem(a)) return
    this.intro(a)
  }

  /** Under a heading of yearly items: the kind that comes first makes items, the rest goes on the one before. */
  private groepText(a: Alinea, kind: string | null): boolean {
    const g = this.groep
    if (!g) return false
    const vorm = a.merk
      ? a.merk.soort
      : a.opsom
        ? `opsom:${a.opsom.teken}`
        : this.isLijst(a)
          ? 'lijst'
          : (kind ?? 'plat')
    if (g.kind === undefined) {
      if (this.prestatie && vorm === 'plat') {
        this.append(this.prestatie, a, true)
        return true
      }
      g.kind = vorm
    } else if (g.kind !== vorm) {
      if (this.prestatie && (g.kind !== 'plat' || a.opsom)) {
        this.append(this.prestatie, a, true)
        return true
      }
    }
    this.addPrestatie(a, g.jaar)
    return true
  }

  private eersteVorm: string | null = null

  /** Bullets or paragraphs are the agreements. True when placed. */
  private unnumberedItem(a: Alinea): boolean {
    const { schema } = this.in
    if (!this.kop) return false
    const eerste = a.lijnen[0]
    if (!eerste) return false
    if (this.openArtikel(a)) return true
    if (schema.itemvorm === 'opsom') {
      const vorm = a.merk
        ? a.merk.soort
        : a.opsom
          ? a.opsom.teken
          : this.isLijst(a)
            ? 'lijst'
            : null
      if (vorm === null) {
        // A paragraph between bullets goes on the bullet only when the sentence was not finished.
        const open = this.prestatie ?? this.afspraak
        if (open && !this.lastSentenceDone(open)) {
          this.append(open, a, true)
          return true
        }
        return false
      }
      const diepte =
        eerste.regel.lijstniveau ??
        (eerste.regel.links !== null ? Math.round(eerste.regel.links / 4) : 0)
      if (
        this.afspraak &&
        this.eersteVorm !== null &&
        vorm !== this.eersteVorm &&
        diepte > this.diepte
      ) {
        this.append(this.prestatie ?? this.afspraak, a, true)
        return true
      }
      if (this.afspraak && diepte > this.diepte && eerste.regel.lijstniveau !== null) {
        this.append(this.prestatie ?? this.afspraak, a, true)
        return true
      }
      this.eersteVorm = vorm
      this.diepte = diepte
      this.openAfspraak(a)
      return true
    }
    if (schema.itemvorm === 'alinea') {
      if (schema.metAanloop && !hasAanloop(a)) return false
      if ((a.opsom || this.isLijst(a) || a.merk) && this.afspraak) {
        this.append(this.prestatie ?? this.afspraak, a, true)
        return true
      }
      this.openAfspraak(a)
      return true
    }
    return false
  }

  private diepte = 0

  private lastSentenceDone(stuk: Stuk): boolean {
    const b = stuk.tekst.at(-1)
    if (!b) return true
    const laatste = this.in.delen.findLast(
      (d): d is Alinea => d.soort === 'alinea' && d.lijnen.some((l) => l.tot === b.tot),
    )
    const lijn = laatste?.lijnen.find((l) => l.tot === b.tot)
    return lijn ? endsSentence(lijn.tekst) : true
  }

  /** An article without numbered leden is itself the agreement. */
  private openArtikel(a: Alinea): boolean {
    const artikel = this.laatsteArtikel
    if (!artikel || this.kop !== artikel || this.toelichting || a.merk || a.opsom) return false
    const b = this.heel(a)
    this.begonnen = true
    this.afspraak = this.push(newStuk('afspraak', { nummer: artikel.nummer }), b, b)
    this.laatsteArtikel = null
    return true
  }

  /** Running text that is in no item: of the part above it, of the document, or its title page. */
  private intro(a: Alinea): void {
    const b = this.heel(a)
    const tekst = this.in.tekstVan(a)
    if (this.openArtikel(a)) return
    if (this.naTabel) {
      this.over(a, 'toelichting')
      return
    }
    if (this.kop || this.begonnen) {
      this.push(newStuk('inleiding'), b, b)
      return
    }
    const titel =
      tekst.length <= 120 &&
      !endsSentence(tekst) &&
      a.opsom === null &&
      a.merk === null &&
      !this.stukken.some((s) => s.soort === 'inleiding')
    if (titel) this.over(a, 'titelblad')
    else if (/^\S{1,14}\s*=\s*\S/u.test(tekst)) this.over(a, 'definities')
    else this.push(newStuk('inleiding'), b, b)
  }

  private tabel(nr: number): void {
    const delen = this.in.tabellen.get(nr)
    const bereik = this.in.tabelBereik(nr)
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

  private tabeldeel(d: Tabeldeel): void {
    switch (d.soort) {
      case 'kop':
        this.tabelKop(d)
        break
      case 'tabelkop':
        this.push(newStuk('weggelaten', { reden: 'tabelkop' }), d.bereik, d.bereik)
        break
      case 'vervolg':
        if (!this.afspraak) break
        this.afspraak.bereik.push(...d.bereik)
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

  private tabelKop(d: Extract<Tabeldeel, { soort: 'kop' }>): void {
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
