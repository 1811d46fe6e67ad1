// SPDX-License-Identifier: EUPL-1.2
// Over 300 lines: the places where names stand share one list of clues.
/** The places where a document names its parties: signatories, abbreviations, enumerations, lists, signatures. */
import type { Rol } from '../../../domain/overeenkomst.ts'
import type { Kader } from './kader.ts'
import {
  EIGENNAAM,
  lowerPlurals,
  plat,
  rolVanType,
  SCHEIDING,
  SEGMENT,
  TYPE,
  saysWhatIsDone,
} from './naamvorm.ts'
import { nameVariants } from './namenboek.ts'
import { rolUitNaam } from './partijrollen.ts'
import { hasRolcellen } from './partijtabel.ts'
import type { Verzameling } from './verzameling.ts'

const ALIAS =
  /(?:hierna|verder)(?:\s+(?:ook|gezamenlijk|tezamen|te noemen|genoemd|aangeduid als|aan te duiden als|nader te noemen|afgekort als))*\s*:?\s*["“”'‘’„]\s*([^"“”‘’„]{2,60}?)\s*["“”'‘’]/giu
const ALIAS_LOS =
  /(?:hierna|verder)(?:\s+(?:ook|te noemen|genoemd|aangeduid als|nader te noemen))*\s*:?\s+((?:de |het )?\p{L}[\p{L}\s]{1,40}?)(?=[;,.)]|$)/giu

/** 'De ondergetekenden: 1. …; 2. …; komen overeen'. */
export function leesOndertekenaars(kader: Kader, uit: Verzameling): void {
  const tekst = kader.delen.map((d) => d.regels.join('\n')).join('\n')
  const begin =
    /(?:de )?ondergetekenden\s*:?|partijen bij (?:dit|deze) (?:convenant|overeenkomst|afspraken)\s*:?|(?:deze|de) (?:overeenkomst|afspraken) (?:is|zijn|wordt|worden) (?:gesloten|gemaakt) tussen\s*:?|deelnemende partijen\s*:?/iu.exec(
      tekst,
    )
  if (!begin) return
  const rest = tekst.slice(begin.index + begin[0].length)
  const eind =
    /overweg|komen (?:het volgende )?overeen|spreken (?:het volgende )?af|nemen in aanmerking|artikel 1\b|zijn overeengekomen/iu.exec(
      rest,
    )
  const blok = rest.slice(0, eind?.index ?? 2500)
  for (const stuk of blok.split(
    /\n\s*(?:\d+[.)]|[-•–*]|[a-z][.)])\s+|;\s*(?:en\s*)?(?=\n|$)|\n\s*en\s*\n|\n\s*\n/u,
  )) {
    const regel = stuk
      .replace(/\s+/gu, ' ')
      .trim()
      .replace(/^(?:\d+[.)]|[-•–*]|[a-z][.)])\s+/u, '')
      .replace(/^en\s+/u, '')
    if (regel === '' || /^(?:partijen \d|hierna)/iu.test(regel)) continue
    const kop =
      /^(?:de |het )?([^,;("“]{3,90}?)(?=\s*(?:,|;|\(|["“]|$|\s(?:rechtsgeldig|vertegenwoordigd|statutair|gevestigd|te dezen|hierna|ten deze)))/iu.exec(
        regel,
      )
    const naam = kop?.[1]
    if (!naam || !/\p{Lu}/u.test(naam)) continue
    const aliassen = [...regel.matchAll(ALIAS)].map((m) => m[1] ?? '')
    if (aliassen.length === 0)
      aliassen.push(...[...regel.matchAll(ALIAS_LOS)].map((m) => m[1] ?? ''))
    const rol =
      rolUitNaam(naam) ?? aliassen.map(rolUitNaam).find((r) => r !== null) ?? rolUitFunctie(regel)
    // a foundation that somebody signs for is a party, whatever its name tells
    const tekent =
      /^(?:stichting|vereniging|coöperatie)\s/iu.test(naam) && /vertegenwoordigd/iu.test(regel)
    if (rol === null && aliassen.length === 0 && !tekent) continue
    uit.add(naam, rol, 5, aliassen)
  }
}

function rolUitFunctie(regel: string): Rol | null {
  if (/wethouder|burgemeester|college van/iu.test(regel)) return 'gemeente'
  if (/directeur[- ]bestuurder|toegelaten instelling|corporatie/iu.test(regel)) return 'corporatie'
  if (/huurders/iu.test(regel)) return 'huurdersorganisatie'
  return null
}

const LIJSTREGEL =
  /^\s*(?:[-•*–]\s+)?(\p{L}[\p{L}\p{N}&.' /-]{0,24}?)\s*(?:=|:|→|\t|\s[–—-]\s|\s{2,}|\|)\s*(\S.{2,90})$/u
const HAAKJES = new RegExp(
  `((?:(?:${TYPE})\\s+)?${EIGENNAAM})\\s+\\((?:hierna\\s*(?:ook\\s*)?(?:te noemen|genoemd)?:?\\s*|verder:?\\s*|afgekort:?\\s*)?["“'‘]?([\\p{L}][\\p{L}\\p{N}& .]{1,24})["”'’]?\\)`,
  'gu',
)

/** 'corporaties: X en Y' defines several at once. */
const GROEPSWOORD =
  /^(?:de |het |alle )?(?:corporaties|gemeenten|partijen|huurders\p{L}*(?:s|en)|verhuurders)$/iu
/** 'Subsidieregeling verduurzaming huurwoningen', 'Wet betaalbare huur': a rule or a fund, not an organisation. */
const isBegrip = (betekenis: string): boolean =>
  /regeling|(?:^|\s)wet(?:\s|$)|besluit|programma|fonds|monitor|index|norm(?:\s|$)|inkomen|toeslag/iu.test(
    betekenis,
  )

/** Abbreviation lists ('Gem = gemeente X') and 'Long Name (LN)'. */
export function leesAfkortingen(
  kader: Kader,
  uit: Verzameling,
): { kort: string; betekenis: string }[] {
  const lijst: { kort: string; betekenis: string }[] = []
  for (const deel of kader.delen) {
    if (deel.reden === 'paginarand' || deel.reden === 'voetnoot') continue
    const regels = deel.regels.flatMap((r) => r.split(/;\s+(?=\S{1,20}\s*=)/u))
    for (const regel of regels) {
      // of a long row of blanks every cut in three would be tried
      const m = LIJSTREGEL.exec(regel.replace(/\s{3,}/gu, '   '))
      const kort = m?.[1]?.replace(/^[a-z]\.\s+/u, '').trim()
      const betekenis = m?.[2]?.replace(/[;.]$/u, '').trim()
      if (!kort || !betekenis || kort.split(' ').length > 3) continue
      const isAfkorting = /=/.test(regel) || kort.length <= 6 || deel.reden === 'definities'
      const isNaam =
        SEGMENT.test(betekenis) ||
        /^(?:de |het )?(?:gemeente|stichting|vereniging|woning|woon|huurders|bewoners)/iu.test(
          betekenis,
        )
      if (
        !isAfkorting ||
        /^\d/.test(betekenis) ||
        /^(?:datum|plaats|naam|functie|versie|aan|van|cc|onderwerp|betreft|kenmerk|telefoon|tel|e-?mail)$/iu.test(
          kort,
        )
      )
        continue
      const rol = rolUitNaam(betekenis)
      if (
        isNaam &&
        rol &&
        /\p{Lu}/u.test(betekenis) &&
        !isBegrip(betekenis) &&
        !GROEPSWOORD.test(kort) &&
        betekenis.split(' ').length <= 8 &&
        !/[a-z]\.\s/u.test(betekenis)
      ) {
        const [naam = betekenis] = betekenis.split(/\s*[,(]/u)
        uit.add(naam, rol, 4, [kort])
      }
      if (/\s{3,}|^[QK]\d|(?<!\d)(?:19|20)\d{2}(?:$|\s?[-–])/u.test(betekenis) && !isNaam) continue
      if (/^(?:page|pagina|deel|nr|afspraak|thema|pijler|hoofdstuk)(?:\s|$)/iu.test(kort)) continue
      if (deel.reden !== 'ondertekening') lijst.push({ kort, betekenis })
    }
    for (const m of leesbaar(deel).matchAll(HAAKJES)) {
      const naam = m[1] ?? ''
      const kort = m[2]?.trim() ?? ''
      const rol = rolUitNaam(naam)
      if (rol && kort.length >= 2 && !/\d/.test(kort) && /\p{Lu}|^(?:de|het)\s/u.test(kort))
        uit.add(naam, rol, 2, [kort])
    }
  }
  return lijst
}

/** 'de gemeente A, B en Stichting C': an enumeration with a gemeente in it. */
export function leesOpsommingen(tekst: string, uit: Verzameling, gewicht: number): void {
  const starters = new RegExp(`(?<![\\p{L}\\p{N}])(?:(?:${TYPE})\\s+)?${EIGENNAAM}`, 'gu')
  let verder = 0
  for (const m of tekst.matchAll(starters)) {
    if (m.index < verder) continue
    const delen: { naam: string; rol: Rol | null }[] = []
    let plek = m.index
    let carry: Rol | null = null
    let gesloten = false
    let meervoudig = false
    for (;;) {
      const s = SEGMENT.exec(tekst.slice(plek))
      if (!s || saysWhatIsDone(tekst.slice(plek).split(/\s+/u, 2))) break
      const type = s[1]
      const rolType = rolVanType(type)
      const meervoud =
        type !== undefined &&
        /(?:en|s)\s*$/u.test(type) &&
        !/^(?:stichting|vereniging)/iu.test(type)
      // only a plural carries on: 'de corporaties A en B'; 'gemeente A, B' says nothing about B
      if (type) carry = meervoud ? rolType : null
      if (meervoud && delen.length === 0) meervoudig = true
      const naam =
        type &&
        !meervoud &&
        !/^(?:corporatie|woningcorporatie|huurdersorganisatie|huurdersvertegenwoordiging|bewonersorganisatie)/iu.test(
          type,
        )
          ? `${type.trim()} ${s[2]}`
          : (s[2] ?? '')
      const rol = rolUitNaam(naam) ?? rolType ?? carry
      // 'de gemeenten A en B' are gemeente A and gemeente B
      const plaats = carry === 'gemeente' && rol === 'gemeente' && !/^gemeente/iu.test(naam)
      delen.push({ naam: plaats ? `gemeente ${naam}` : naam, rol })
      plek += s[0].length
      const sep = SCHEIDING.exec(tekst.slice(plek))
      if (!sep) break
      plek += sep[0].length
      // '… en Huurdersvereniging A en B': the enumeration was closed, so B belongs to the name
      const rest = /^\p{Lu}\p{L}+(?![\p{L}-])/u.exec(tekst.slice(plek))
      const laatste = delen.at(-1)
      if (
        gesloten &&
        /^\s+en\s+$/u.test(sep[0]) &&
        rest &&
        laatste?.rol === 'huurdersorganisatie' &&
        rolUitNaam(rest[0]) === null
      ) {
        laatste.naam = `${laatste.naam} en ${rest[0]}`
        plek += rest[0].length
        break
      }
      if (/\sen\s/u.test(sep[0])) gesloten = true
    }
    verder = plek
    const rollen = new Set(delen.map((d) => d.rol).filter((r) => r !== null))
    // 'de woningcorporaties A en B': the plural says what they are, also without the gemeente beside them
    const samen = delen.every((d) => d.rol !== null) && meervoudig
    if (delen.length < 2 || !(rollen.has('gemeente') || samen)) continue
    // 'X … en Bewonersraad X': the landlord whose tenants they are
    for (const d of delen) {
      if (d.rol !== null) continue
      const huurders = delen.some(
        (x) =>
          x.rol === 'huurdersorganisatie' &&
          nameVariants(x.naam, new Set()).some((v) => plat(v) === plat(d.naam)),
      )
      if (huurders) d.rol = 'corporatie'
    }
    // a foundation between the gemeente and the first tenants' organisation stands among the landlords
    const eersteGemeente = delen.findIndex((d) => d.rol === 'gemeente')
    const eersteHuurders = delen.findIndex((d) => d.rol === 'huurdersorganisatie')
    delen.forEach((d, i) => {
      if (
        d.rol === null &&
        /^(?:woon)?stichting\s/iu.test(d.naam) &&
        i > eersteGemeente &&
        i < eersteHuurders
      )
        d.rol = 'corporatie'
    })
    for (const d of delen) uit.add(d.naam, d.rol, gewicht)
  }
}

/** Names with their own type word, wherever they stand: 'Woningstichting X', 'Huurdersraad Y', 'gemeente Z'. */
export function leesGetypeerd(tekst: string, uit: Verzameling, gewicht: number): void {
  const patroon = new RegExp(
    `(?<![\\p{L}-])((?:[Gg]emeente|[Ww]oningstichting|[Ww]oonstichting|[Ww]oningbouwvereniging|[Ww]oningbouwstichting|[Ww]oningvereniging|[Ww]oningcorporatie|[Ss]tichting|[Vv]ereniging|[Hh]uurdersvereniging|[Hh]uurdersraad|[Hh]uurdersplatform|[Hh]uurdersfederatie|[Hh]uurdersbond|[Hh]uurderscollectief|[Hh]uurdersverbond|[Hh]uurderskoepel|[Hh]uurdersorganisatie|[Hh]uurdersbelangenvereniging|[Bb]ewonersraad|[Bb]ewonersvereniging|[Bb]ewonersplatform)\\s+${EIGENNAAM})`,
    'gu',
  )
  const telling = new Map<string, number>()
  for (const m of tekst.matchAll(patroon)) {
    const naam = (m[1] ?? '').replace(/^(?:[Ww]oningcorporatie|[Hh]uurdersorganisatie)\s+/u, '')
    const rol = rolUitNaam(m[1] ?? '')
    if (rol) telling.set(`${rol}|${naam}`, (telling.get(`${rol}|${naam}`) ?? 0) + 1)
  }
  for (const [sleutel, n] of telling) {
    const [rol, naam] = sleutel.split('|') as [Rol, string]
    uit.add(naam, rol, gewicht * Math.min(n, 4))
  }
}

/** Text of a part with its cells and short lines kept apart, so that two names in two columns stay two. */
export function leesbaar(deel: Kader['delen'][number]): string {
  const breed = deel.regels.some((x) => /\S\s{3,}\S/u.test(x))
  const kort =
    deel.regels.length > 1 &&
    (deel.regels.every((x) => x.length < 64) ||
      (deel.reden === 'ondertekening' &&
        deel.regels.filter((x) => x.length < 40).length > deel.regels.length * 0.6)) &&
    (deel.reden === 'partijen' || deel.reden === 'ondertekening' || deel.reden === 'titelblad')
  if (hasRolcellen(deel.regels)) return splitCells(deel.regels)
  if (!breed && !kort) return deel.tekst
  return joinRunning(deel.regels, kort)
    .flatMap((x) => x.split(/\s{3,}|\t|\|/u))
    .map((x) => x.trim())
    .filter((x) => x !== '')
    .join(' ; ')
}

/** Short lines beside each other are cells and stay apart; a full line runs on. */
function splitCells(regels: readonly string[]): string {
  let uit = ''
  regels.forEach((r, i) => {
    const cel = r.length < 50 || (regels[i - 1] ?? '').length < 50
    uit += i === 0 ? r : `${cel ? ' ; ' : ' '}${r}`
  })
  return uit
}

/** Full lines without columns go on in the next line, so that 'de gemeente' and its name stay together. */
function joinRunning(regels: readonly string[], kort: boolean): string[] {
  const uit: string[] = []
  let vol = false
  for (const regel of regels) {
    const kolommen = /\S\s{3,}\S|\t|\|/u.test(regel)
    if (vol && !kolommen && !kort) uit[uit.length - 1] = `${uit.at(-1)} ${regel.trim()}`
    else uit.push(regel)
    vol = !kolommen && regel.trim().length >= 60
  }
  return uit
}

/** A list of parties: names without a telling word count too, with their alias in brackets. */
export function leesLijst(kader: Kader, uit: Verzameling): void {
  const naam = new RegExp(
    `^(?:[-•*–]\\s+|\\d+[.)]\\s+)?((?:de |het )?(?:(?:${TYPE})\\s+)?${EIGENNAAM})(?:\\s+\\(([^)]{2,30})\\))?$`,
    'u',
  )
  for (const deel of kader.delen) {
    if (deel.reden !== 'partijen' || /ondergetekende/iu.test(deel.tekst)) continue
    for (const stuk of leesbaar(deel).split(/\s;\s/u)) {
      const m = naam.exec(stuk)
      if (
        !m?.[1] ||
        lowerPlurals(stuk) !== stuk ||
        /(?:partijen|doen er mee|doet er mee|deelnemers|ondertekenaars)/iu.test(stuk)
      )
        continue
      uit.add(m[1], rolUitNaam(m[1]), 4, m[2] ? [m[2]] : [])
    }
  }
}

/** Lines of the signature block that are nothing but a name. */
export function leesHandtekeningen(kader: Kader, uit: Verzameling): void {
  for (const deel of kader.delen) {
    if (deel.reden !== 'ondertekening' && deel.reden !== 'partijen' && deel.reden !== 'titelblad')
      continue
    for (const regel of deel.regels.flatMap((r) => r.split(/\s{2,}|\t|\|/u))) {
      const naam = regel
        .trim()
        .replace(/^(?:[-•*–]|\d+[.)])\s+/u, '')
        .replace(/^(?:namens|voor)\s+(?:de |het )?/iu, '')
        .replace(/[:,]$/u, '')
      if (
        lowerPlurals(naam) !== naam ||
        naam.split(' ').length > 7 ||
        !/\p{Lu}/u.test(naam) ||
        /\d/u.test(naam)
      )
        continue
      const rol = rolUitNaam(naam)
      if (!rol || !new RegExp(`^(?:(?:${TYPE})\\s+)?${EIGENNAAM}$`, 'u').test(naam)) continue
      if (
        /prestatieafspraken|convenant|woonvisie|afspraken|programma|overeenkomst|wonen in/iu.test(
          naam,
        )
      )
        continue
      uit.add(naam, rol, 2)
    }
  }
}
