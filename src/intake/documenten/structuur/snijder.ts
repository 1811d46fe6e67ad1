// SPDX-License-Identifier: EUPL-1.2
// Over 300 lines: one walk over the lines with its state; splitting it would pass that state around.
/**
 * Walks once through the paragraphs and tables with the chosen schema in hand, and cuts the document in pieces.
 * Holds what is open (part, agreement, yearly item, left-out section) and decides per paragraph where it goes.
 */
import type { RedenWeggelaten } from '../../../domain/overeenkomst.ts'
import { type Alinea, looksLikeKop } from './alineas.ts'
import { newStuk, type Stuk } from './bouwer.ts'
import { classifyKop, isDoelkop } from './koppen.ts'
import { endsSentence, type Lijn } from './lijnen.ts'
import { hasAanloop, kleurVan } from './jaaritems.ts'
import { readPartijregel } from './partijregels.ts'
import type { Rol } from './schema.ts'
import { type Sectie, SnijBasis } from './snij-basis.ts'
import { VERWIJST } from './markeringen.ts'
import { isBijlageKop } from './zones.ts'

const RANG: Readonly<Record<Rol, number>> = {
  pijler: 1,
  paragraaf: 2,
  tussenkop: 3,
  afspraak: 4,
  prestatie: 5,
  tekst: 6,
}

export class Snijder extends SnijBasis {
  run(): Stuk[] {
    this.in.delen.forEach((deel, i) => {
      if (deel.soort === 'tabel') this.tabel(deel.tabel)
      else this.alinea(deel, i)
    })
    return this.stukken
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
          this.aanhef = soort.soort === 'afspraken'
          this.doel = schema.itemvorm === 'doel' && isDoelkop(tekst)
          this.toelichting = soort.soort === 'toelichting' && !this.doel
          this.over(a, 'tussenkop')
          return
        }
      }
    }
    if (rol === 'paragraaf' && this.isBlad(a, tekst, i)) {
      this.openAfspraak(a)
      return
    }
    if (rol === 'pijler' || rol === 'paragraaf') {
      if (this.heading(a, rol, tekst, i)) return
    }
    if (a.label && this.begonnenOfItem(a)) {
      this.labelled(a, rol)
      return
    }
    if (a.veld && this.addVeld(a)) return
    if (this.startPartij(a, rol, kind)) return
    if (rol === 'afspraak') {
      const wie = this.wie
      this.openAfspraak(a)
      this.addWie(wie)
      return
    }
    if (rol === 'tussenkop' && !(this.groep?.kind !== undefined && kind === this.groep.kind)) {
      if (schema.itemvorm === 'doel' && this.afspraak) {
        // What the goal is measured by: the yearly items after it are still of this goal.
        this.prestatie = null
        this.groep = null
        this.toelichting = true
        this.over(a, 'tussenkop')
        return
      }
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
      if (a.merk?.soort === VERWIJST && this.addVerwijzing(a)) return
      this.groep = null
      this.addPrestatie(a, this.in.jaar)
      return
    }
    if (this.afspraak && a.merk === null && /^toelichting:\s/iu.test(tekst)) {
      this.over(a, 'toelichting')
      return
    }
    this.text(a, kind)
  }

  /** A numbered sentence in the place of a heading, with no agreement under it: itself the agreement. */
  private isBlad(a: Alinea, tekst: string, i: number): boolean {
    const { delen, schema } = this.in
    if (a.merk === null || schema.itemvorm !== 'merk' || !this.begonnen) return false
    if (looksLikeKop(tekst) || !endsSentence(tekst) || !/^\p{Lu}.*\s.*\s/u.test(tekst)) return false
    for (const d of delen.slice(i + 1)) {
      if (d.soort === 'tabel') continue
      const rol = schema.rollen.get(schema.kindVan(d) ?? '')
      if (rol === 'pijler' || rol === 'paragraaf') return true
      if (rol === 'afspraak') return false
    }
    return true
  }

  /** 'Gemeente' over bullets, where no agreement is open: these are what this party does. */
  private startPartij(a: Alinea, rol: Rol | null, kind: string | null): boolean {
    const naam = kind !== null && this.in.schema.partijkoppen.has(kind)
    const partij = a.wie ?? readPartijregel(this.in.tekstVan(a))
    if ((a.wie === null && !naam) || !this.kop) return false
    // A goal or an explanation ends where the parties begin.
    if (this.toelichting && !(naam && partij !== null)) return false
    if (this.afspraak && this.wie === null && rol !== 'tussenkop') return false
    this.closeItems()
    this.toelichting = false
    this.over(a, 'tussenkop')
    this.wie = partij ?? this.in.tekstVan(a)
    return true
  }

  /** A bullet under the name of a party, with the party in a field of its own. True when placed. */
  private partijItem(a: Alinea): boolean {
    const eerste = a.lijnen[0]
    if (this.wie === null || !eerste) return false
    if (a.opsom === null && !this.isLijst(a)) {
      if (this.afspraak && !this.lastSentenceDone(this.afspraak))
        this.append(this.afspraak, a, true)
      else {
        this.closeItems()
        this.intro(a)
      }
      return true
    }
    const vorm = a.opsom?.teken ?? 'lijst'
    if (this.afspraak && this.top && isOnder(this.top, eerste, vorm !== this.eersteVorm)) {
      this.append(this.afspraak, a, true)
      return true
    }
    this.eersteVorm = vorm
    this.top = eerste
    const wie = this.wie
    this.openAfspraak(a)
    this.addWie(wie)
    return true
  }

  /** The open agreement is of this party, and so are those that follow under its name. */
  private addWie(wie: string | null): void {
    if (wie === null || !this.afspraak) return
    this.wie = wie
    this.afspraak.kolommen = { ...this.afspraak.kolommen, Wie: wie }
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
      const jaren = tekst.match(/(?<!\d)20\d\d(?!\d)/gu) ?? []
      this.apartJaar = jaren.length === 1 ? Number(jaren[0]) : null
      return true
    }
    const soort = kopachtig
      ? classifyKop(tekst, rol !== 'paragraaf' && (rang === 1 || !this.begonnen))
      : null
    const gewoon =
      soort?.soort === 'over' &&
      soort.reden === 'inleiding' &&
      this.begonnen &&
      this.holdsAfspraak(a)
    if (soort?.soort === 'over' && !gewoon && !(this.sectie?.reden === 'bijlage')) {
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
    if (a.merk?.soort === VERWIJST && this.addVerwijzing(a)) return true
    this.leftOut(a, this.sectie.reden)
    return true
  }

  /** Between the agreements a numbered chapter called 'Proces' with numbered agreements is a chapter like the others. */
  private holdsAfspraak(a: Alinea): boolean {
    const { delen, schema } = this.in
    if (a.merk === null || schema.itemvorm !== 'merk') return false
    for (const d of delen.slice(delen.indexOf(a) + 1)) {
      if (d.soort === 'tabel') continue
      const rol = schema.rollen.get(schema.kindVan(d) ?? '')
      if (rol === 'afspraak') return true
      if (rol === 'pijler') return false
    }
    return false
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
    if (a.titel) {
      this.over(a, 'titelblad')
      return true
    }
    if (a.merk === null && (this.hasVerwijzingen(i) || this.isVoorVerwijstabel(i))) {
      this.closeItems()
      this.over(a, 'tussenkop')
      return true
    }
    // A heading of the second level before any of the first: title or opening.
    const vroeg = rol === 'paragraaf' && !this.begonnen && this.hasPijlers
    if ((a.merk === null && vroeg) || !this.hasItems(i, rol)) {
      if (
        a.merk === null &&
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
    this.aanhef = false
    this.begonnen = true
    this.kop = this.push(
      newStuk(rol, { nummer: a.merk?.nummer ?? null }),
      this.heel(a),
      this.inhoud(a),
    )
    this.laatsteArtikel = rol === 'pijler' && a.merk?.soort === 'woord:artikel' ? this.kop : null
    return true
  }

  /** Only items that belong to agreements elsewhere: a heading over these is no level. */
  private hasVerwijzingen(i: number): boolean {
    const { delen, schema } = this.in
    for (const d of delen.slice(i + 1)) {
      if (d.soort === 'tabel') return false
      const rol = schema.rollen.get(schema.kindVan(d) ?? '')
      if (d.merk?.soort === VERWIJST) return true
      if (rol === 'pijler' || rol === 'paragraaf' || rol === 'afspraak' || d.label) return false
    }
    return false
  }

  /** Does anything under this heading look like an item? */
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
      if (r === 'afspraak' || r === 'prestatie' || d.label || d.wie !== null) return true
      if (kind !== null && schema.partijkoppen.has(kind)) return true
      // Itself the agreement, by its number in the place of a heading.
      if (r === 'paragraaf' && this.isBlad(d, this.in.tekstVan(d), j)) return true
      if (schema.itemvorm === 'opsom' && (d.opsom || this.isLijst(d))) return true
      if (schema.itemvorm === 'alinea' && kind === null) return true
    }
    return false
  }

  /** A paragraph that no marker or label places. */
  private text(a: Alinea, kind: string | null): void {
    const { schema } = this.in
    if (this.begonnen && a.merk === null && a.opsom === null && this.in.isKlein(a)) {
      this.over(a, 'toelichting')
      return
    }
    if (this.partijItem(a)) return
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
    this.addPrestatie(a, g.jaar, g.kolommen ?? null)
    return true
  }

  private readonly hasPijlers = [...this.in.schema.rollen.values()].includes('pijler')
  private eersteVorm: string | null = null
  /** Bullets or paragraphs are the agreements. True when placed. */
  private unnumberedItem(a: Alinea): boolean {
    const { schema } = this.in
    if (!this.kop) return false
    const eerste = a.lijnen[0]
    if (!eerste) return false
    if (this.openArtikel(a)) return true
    if (schema.itemvorm === 'doel') {
      if (this.doel) this.openAfspraak(a)
      else if (this.afspraak) this.append(this.prestatie ?? this.afspraak, a, true)
      else return false
      this.doel = false
      return true
    }
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
      if (this.afspraak && this.top && isOnder(this.top, eerste, vorm !== this.eersteVorm)) {
        this.append(this.prestatie ?? this.afspraak, a, true)
        return true
      }
      this.eersteVorm = vorm
      this.top = eerste
      this.openAfspraak(a)
      return true
    }
    if (schema.itemvorm === 'alinea') {
      if (schema.metAanloop && !hasAanloop(a)) return false
      if (schema.onderAanhef && !this.aanhef) return false
      if (schema.onderParagraaf && this.kop.soort === 'pijler') return false
      if ((a.opsom || this.isLijst(a) || a.merk) && this.afspraak) {
        this.append(this.prestatie ?? this.afspraak, a, true)
        return true
      }
      this.openAfspraak(a)
      return true
    }
    return false
  }

  /** 'Partijen spreken af:' has come in this part. */
  private aanhef = false
  /** The next paragraph is the goal. */
  private doel = false
  /** First line of the last bullet of the highest level. */
  private top: Lijn | null = null
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
}

/** Is this bullet part of the one above it: a deeper level of the file, or further to the right on the page? */
function isOnder(top: Lijn, lijn: Lijn, anderTeken: boolean): boolean {
  const a = top.regel
  const b = lijn.regel
  if (a.lijstniveau !== null && b.lijstniveau !== null) return b.lijstniveau > a.lijstniveau
  if (a.links === null || b.links === null) return false
  const tekens = (b.links - a.links) / (lijn.grootte === null ? 1 : lijn.grootte / 2)
  return tekens >= (anderTeken ? 1 : 1.5) && tekens <= 16
}
