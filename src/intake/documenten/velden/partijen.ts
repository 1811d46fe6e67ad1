// SPDX-License-Identifier: EUPL-1.2
// Over 300 lines: finding, naming and ranking parties share one list of clues.
/**
 * The parties of a document, with their role and other names: from the list of signatories, abbreviation lists, the
 * introduction, the title and the signatures. The role comes from the name, from the word before it, and at last
 * from how the text speaks of it; a guess is reported as doubtful.
 */
import type { PartijInDocument, Rol } from '../../../domain/overeenkomst.ts'
import type { Kader } from './kader.ts'
import { GEEN_PARTIJ, lowerPlurals, plat } from './naamvorm.ts'
import { nameVariants } from './namenboek.ts'
import {
  leesAfkortingen,
  leesbaar,
  leesGetypeerd,
  leesHandtekeningen,
  leesLijst,
  leesOndertekenaars,
  leesOpsommingen,
} from './partijbronnen.ts'
import { rolUitNaam } from './partijrollen.ts'
import { leesPartijtabel } from './partijtabel.ts'
import { type Kandidaat, Verzameling } from './verzameling.ts'
import { isPersoonsvorm } from './werkwoorden.ts'

export interface Partijlezing {
  readonly partijen: readonly PartijInDocument[]
  /** Names whose role is a guess. */
  readonly onzeker: readonly string[]
  readonly afkortingen: readonly { readonly kort: string; readonly betekenis: string }[]
}

/** A name that stands in one enumeration with 'gemeente' or 'huurdersorganisatie' in the agreements themselves. */
function leesNaastRolwoord(tekst: string): Map<string, number> {
  const uit = new Map<string, number>()
  // bounded: a word of thousands of letters is no name, and trying it from each of its letters takes for ever
  const naam = `(\\p{Lu}[\\p{L}\\p{N}]{1,60}(?:\\s\\p{Lu}\\p{L}{1,60}){0,2}|\\p{Ll}{1,60}\\p{Lu}\\p{L}{0,60})`
  for (const p of [
    new RegExp(`(?:gemeenten?|huurdersorganisaties?),? (?:en |, )?(?:de )?${naam}`, 'gu'),
    new RegExp(
      `${naam},? (?:en |, )(?:de )?(?:gemeenten?|huurdersorganisaties?)(?![\\p{L}])`,
      'gu',
    ),
  ]) {
    for (const m of tekst.matchAll(p)) {
      const n = m[1] ?? ''
      if (!GEEN_PARTIJ.test(n)) uit.set(n, (uit.get(n) ?? 0) + 1)
    }
  }
  return uit
}

function rolUitGebruik(naam: string, tekst: string): Rol | null {
  const n = naam.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const telt = (bron: string) => [...tekst.matchAll(new RegExp(bron, 'giu'))].length
  const corporatie =
    telt(`(?:corporatie|verhuurder|woningstichting)\\s+${n}(?![\\p{L}])`) * 3 +
    telt(
      `(?:huurders|woningen|bezit|huurwoningen|woningbezit|huursom|huren|voorraad) van ${n}(?![\\p{L}])`,
    ) *
      2 +
    telt(
      `(?<![\\p{L}])${n}\\s(?:verhuurt|bouwt|renoveert|isoleert|verkoopt|onderhoudt|realiseert|sloopt|verduurzaamt)`,
    ) *
      2 +
    telt(`(?<![\\p{L}])${n}[^.]{0,60}(?:haar|zijn) (?:huurders|woningen|bezit)`)
  const huurders =
    telt(
      `(?:huurdersorganisatie|huurdersvereniging|huurdersvertegenwoordiging|bewonersvertegenwoordiging)\\s+${n}(?![\\p{L}])`,
    ) *
      3 +
    telt(`${n}[^.]{0,40}(?:adviseert|vertegenwoordigt|achterban|namens (?:de )?huurders)`)
  const gemeente = telt(`gemeente\\s+${n}(?![\\p{L}])`)
  if (gemeente > 0) return null
  if (corporatie > huurders && corporatie > 0) return 'corporatie'
  if (huurders > corporatie) return 'huurdersorganisatie'
  return null
}

const initialen = (naam: string): string[] => {
  const woorden = naam.split(/[\s-]+/u).filter((w) => w !== '')
  const alles = woorden.map((w) => w[0] ?? '').join('')
  const hoofd = woorden
    .filter((w) => /^\p{Lu}/u.test(w) || /^(?:gemeente|stichting|vereniging)$/iu.test(w))
    .map((w) => w[0] ?? '')
    .join('')
  const zonderVorm = woorden
    .filter((w) => !/^(?:stichting|vereniging|de|het|van)$/iu.test(w))
    .map((w) => w[0] ?? '')
    .join('')
  return [alles, hoofd, zonderVorm].map((s) => s.toUpperCase())
}

/** All parties of a document. `kolomcellen` are cells of columns that name who acts. */
export function vindPartijen(kader: Kader, kolomcellen: readonly string[]): Partijlezing {
  const uit = new Verzameling()
  leesOndertekenaars(kader, uit)
  leesPartijtabel(kader, uit)
  const afkortingen = leesAfkortingen(kader, uit)
  const kop = kader.delen.filter(
    (d) => d.reden !== 'bijlage' && d.reden !== 'kop' && d.reden !== 'voetnoot',
  )
  leesLijst(kader, uit)
  for (const { tekst, reden } of joinTorn(kop))
    leesOpsommingen(lowerPlurals(tekst), uit, reden === 'titelblad' ? 4 : 3)
  leesHandtekeningen(kader, uit)
  const itemtekst = kader.items.map((i) => i.tekst).join('\n')
  const alles = `${kader.tekst}\n${itemtekst}`
  leesGetypeerd(kop.map(leesbaar).join(' ;\n'), uit, 2)
  if (!uit.lijst.some((k) => k.rol === 'gemeente')) leesGetypeerd(itemtekst, uit, 1)

  uit.mergeShortForms()
  const onzeker: string[] = []
  for (const k of uit.lijst) {
    if (k.rol === null) {
      k.rol = rolUitGebruik(k.naam, alles)
      if (k.rol !== null) continue
      // named beside the gemeente and at work in the agreements: most likely the landlord
      const alleen = !uit.lijst.some((x) => x !== k && x.rol === 'corporatie')
      if (
        k.rol === null &&
        k.gewicht >= 3 &&
        (alleen ||
          k.gewicht >= 4 ||
          nameVariants(k.naam, new Set()).some((n) => itemtekst.includes(n)))
      )
        k.rol = 'corporatie'
      if (k.rol !== null) onzeker.push(k.naam)
    }
  }
  for (const rol of ['corporatie', 'huurdersorganisatie'] as const) {
    if (uit.lijst.some((k) => k.rol === rol)) continue
    if (rol === 'corporatie') {
      const beste = [...leesNaastRolwoord(alles)]
        .filter(([n]) => !uit.find(n))
        .sort((a, b) => b[1] - a[1])[0]
      if (beste && beste[1] >= 2) {
        const rolBeste = rolUitGebruik(beste[0], alles)
        uit.add(beste[0], rolBeste ?? 'corporatie', 3)
        if (rolBeste === null) onzeker.push(beste[0])
      }
    } else leesGetypeerd(itemtekst, uit, 1)
  }

  let partijen = uit.lijst.filter((k) => k.rol !== null && (k.rol !== 'anders' || k.gewicht >= 5))
  const koppen = new Set(kader.delen.filter((d) => d.reden === 'kop').map((d) => plat(d.tekst)))
  partijen = partijen.filter((k) => rolUitNaam(k.naam) !== null || !koppen.has(plat(k.naam)))
  partijen = keepStrongest(partijen, itemtekst)
  addFirstWords(partijen, itemtekst)
  addPlaceNames(partijen, itemtekst)
  addTypeNames(partijen, itemtekst)
  addShortened(partijen, itemtekst)
  // abbreviations in cells and text that are the initials of exactly one party
  const losse = new Set(
    [
      ...kolomcellen.join(' ; ').matchAll(/(?<![\p{L}])\p{Lu}[\p{Lu}\p{Ll}&]{1,4}(?![\p{L}])/gu),
      ...itemtekst.matchAll(/(?<![\p{L}-])\p{Lu}{2,5}(?![\p{L}-])/gu),
    ].map((m) => m[0]),
  )
  for (const kort of losse) {
    if (uit.find(kort)) continue
    const passend = partijen.filter((k) => initialen(k.naam).includes(kort.toUpperCase()))
    if (passend.length === 1) passend[0]?.alias.add(kort)
  }
  const volgorde: readonly Rol[] = ['gemeente', 'corporatie', 'huurdersorganisatie', 'anders']
  return {
    partijen: partijen
      .map((k) => ({ naam: k.naam, rol: k.rol ?? 'anders', alias: [...k.alias] }))
      .sort((a, b) => volgorde.indexOf(a.rol) - volgorde.indexOf(b.rol)),
    onzeker: onzeker.filter((n) => partijen.some((k) => k.naam === n)),
    afkortingen,
  }
}

/** Parts as readable text; a full line that ends in mid-sentence goes on in the next part. */
function joinTorn(delen: readonly Kader['delen'][number][]): { tekst: string; reden: string }[] {
  const uit: { tekst: string; reden: string }[] = []
  for (const deel of delen) {
    const vorige = uit.at(-1)
    const tekst = leesbaar(deel)
    if (
      vorige &&
      vorige.tekst.length >= 60 &&
      /(?:^|\s)(?:gemeente|stichting|corporatie|de|het|en|van|tussen)$/iu.test(vorige.tekst) &&
      deel.reden !== 'paginarand'
    )
      uit[uit.length - 1] = { tekst: `${vorige.tekst} ${tekst}`, reden: deel.reden }
    else uit.push({ tekst, reden: deel.reden })
  }
  return uit
}

/** 'WonenPlus' for 'WonenPlus Beemd': the first word of a name that the agreements use alone, of one party only. */
function addFirstWords(partijen: readonly Kandidaat[], itemtekst: string): void {
  const plaatsen = new Set(
    partijen
      .filter((k) => k.rol === 'gemeente')
      .map((k) => plat(k.naam).replace(/^gemeente /u, '')),
  )
  for (const k of partijen) {
    if (k.rol === 'gemeente') continue
    const kern = nameVariants(k.naam, new Set()).at(-1) ?? k.naam
    const woorden = kern.split(' ')
    if (woorden.length < 2) continue
    const kort = /^(?:De|Het)$/u.test(woorden[0] ?? '')
      ? woorden.slice(1).join(' ')
      : (woorden[0] ?? '')
    if (
      kort.length < 4 ||
      plaatsen.has(plat(kort)) ||
      GEEN_PARTIJ.test(kort) ||
      rolUitNaam(kort) === 'gemeente'
    )
      continue
    if (
      /^(?:Wonen|Woning|Stichting|Huurders|Bewoners|Vereniging|Woningstichting|Coöperatieve|Woon|Nieuwe?|Oude?|Ons|Onze|Beter|Samen|Thuis)$/u.test(
        kort,
      )
    )
      continue
    if (partijen.some((x) => x !== k && plat(x.naam).includes(plat(kort)))) continue
    const los = new RegExp(
      `(?<![\\p{L}-])${kort.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\s\\p{Lu})(?![\\p{L}-])`,
      'gu',
    )
    if ([...itemtekst.matchAll(los)].length >= 2) k.alias.add(kort)
  }
}

/** 'het Platform' for 'Huurdersplatform X', when one party bears that type and the agreements write it with a capital. */
function addTypeNames(partijen: readonly Kandidaat[], itemtekst: string): void {
  for (const k of partijen) {
    if (k.rol !== 'huurdersorganisatie') continue
    const kern =
      nameVariants(k.naam.replace(/^(?:Stichting|Vereniging)\s/u, ''), new Set())[0] ?? ''
    const m = /^(?:Huurders|Bewoners)(\p{Ll}{4,})(?=\s)/u.exec(kern)
    const rest = m?.[1]
    if (!m || !rest) continue
    for (const naam of [m[0], `${rest[0]?.toUpperCase()}${rest.slice(1)}`]) {
      if (partijen.some((x) => x !== k && x.naam.includes(naam))) continue
      if (
        new RegExp(`(?<!\\p{L})(?:[Dd]e|[Hh]et) ${naam}(?![\\p{L}-]|\\s\\p{Lu})`, 'u').test(
          itemtekst,
        ) &&
        itemtekst.includes(naam)
      )
        k.alias.add(naam)
    }
  }
}

/** Without the place behind it ('het Bewoners Forum' of 'Bewoners Forum X'), or the last word when it acts by itself. */
function addShortened(partijen: readonly Kandidaat[], itemtekst: string): void {
  const plaatsen = partijen
    .filter((k) => k.rol === 'gemeente')
    .map((k) => k.naam.replace(/^gemeente\s+/iu, ''))
  const esc = (s: string) => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  for (const k of partijen) {
    if (k.rol === 'gemeente') continue
    const vrij = (n: string) => !partijen.some((x) => x !== k && x.naam.includes(n))
    const zonderVorm = k.naam.replace(/^(?:Stichting|Vereniging)\s/u, '')
    const plaats = plaatsen.find((p) => zonderVorm.endsWith(` ${p}`))
    const kort = plaats ? zonderVorm.slice(0, -plaats.length - 1) : ''
    if (
      kort.length > 4 &&
      vrij(kort) &&
      !/^(?:Wonen|Stichting|Vereniging|Woning\p{L}*|Huurders|Bewoners)$/u.test(kort) &&
      new RegExp(`(?<![\\p{L}-])${esc(kort)}(?![\\p{L}-]|\\s\\p{Lu})`, 'u').test(itemtekst)
    )
      k.alias.add(kort)
    const laatste = zonderVorm.split(' ').at(-1) ?? ''
    if (
      laatste === zonderVorm ||
      laatste.length < 4 ||
      plaatsen.includes(laatste) ||
      !vrij(laatste)
    )
      continue
    const doet = new RegExp(`(?:^|\\n|[.;:]\\s)${esc(laatste)}\\s(\\p{Ll}+)`, 'gu')
    if ([...itemtekst.matchAll(doet)].some((m) => isPersoonsvorm(m[1] ?? ''))) k.alias.add(laatste)
  }
}

/** 'Hogeveld stelt … vast': the place for the gemeente, when the agreements let it act. */
function addPlaceNames(partijen: readonly Kandidaat[], itemtekst: string): void {
  for (const k of partijen) {
    if (k.rol !== 'gemeente') continue
    const plaats = k.naam.replace(/^gemeente\s+/iu, '')
    if (plaats === k.naam) continue
    const n = plaats.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    const doet = new RegExp(`(?:^|\\n|[.;:,]\\s|\\sen\\s)${n}\\s(\\p{Ll}+)`, 'gu')
    for (const m of itemtekst.matchAll(doet))
      if (isPersoonsvorm(m[1] ?? '') || m[1] === 'en') k.alias.add(plaats)
  }
}

/** Drops names that are only mentioned in passing when stronger ones of the same role are there. */
function keepStrongest(partijen: readonly Kandidaat[], itemtekst: string): Kandidaat[] {
  return partijen.filter((k) => {
    if (k.rol === 'anders') return true
    const zelfde = partijen.filter((x) => x.rol === k.rol)
    const top = Math.max(...zelfde.map((x) => x.gewicht))
    if (k.gewicht >= 3 || k.gewicht === top) {
      return !(k.rol === 'gemeente' && k.gewicht < top / 3 && !itemtekst.includes(k.naam))
    }
    return false
  })
}
