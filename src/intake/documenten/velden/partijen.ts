// SPDX-License-Identifier: EUPL-1.2
/**
 * The parties of a document, with their role and other names: from the list of signatories, abbreviation lists, the
 * introduction, the title and the signatures. The role comes from the name, from the word before it, and at last
 * from how the text speaks of it; a guess is reported as doubtful.
 */
import type { PartijInDocument, Rol } from '../../../domain/overeenkomst.ts'
import type { Kader } from './kader.ts'
import { nameVariants } from './namenboek.ts'
import { ROLWOORDEN, rolUitNaam } from './partijrollen.ts'
import { isPersoonsvorm } from './werkwoorden.ts'

export interface Partijlezing {
  readonly partijen: readonly PartijInDocument[]
  /** Names whose role is a guess. */
  readonly onzeker: readonly string[]
  readonly afkortingen: readonly { readonly kort: string; readonly betekenis: string }[]
}

interface Kandidaat {
  naam: string
  rol: Rol | null
  alias: Set<string>
  gewicht: number
}

/** Words of documents, not of organisations: a name never holds them. */
const GEEN_NAAMDEEL = `(?!(?:\\p{L}*[Pp]restatieafspraken|Jaarafspraken|Convenant|\\p{L}*[Oo]vereenkomst|Uitvoerings\\p{L}+|Pagina|Page|Woonvisie|Woonprogramma|Woonagenda|Woondeal|Volkshuisvestingsprogramma|Omgevingsvisie|Datum|Naam|Functie|Handtekening|Bijlage|Inhoud)(?![\\p{L}]))`
const HOOFDWOORD = `(?:${GEEN_NAAMDEEL}\\p{Lu}[\\p{L}\\p{N}'’&-]*|['’]t|\\p{Ll}+\\p{Lu}[\\p{L}\\p{N}]*|[A-Z]\\.)`
const TUSSEN = `(?:de|het|van|der|den|voor|op|aan|te|ten|ter|in|'t|’t|&)`
/** A type word with a capital opens a new name: 'Gemeente A Woningstichting B' on one line are two. */
const NIEUW = `(?!(?:Gemeente|Woningstichting|Woonstichting|Woningbouwvereniging|Woningcorporatie|Stichting|Huurdersvereniging|Huurdersbelangenvereniging|Huurdersraad|Pagina|Datum|Naam|Functie)(?![\\p{L}]))`
const EIGENNAAM = `${HOOFDWOORD}(?:\\s+(?:${TUSSEN}\\s+){0,2}${NIEUW}${HOOFDWOORD}){0,6}`
const TYPE = `gemeenten?|provincie|(?:woning)?corporaties?|woningstichting(?:en)?|woonstichting(?:en)?|woningbouwvereniging(?:en)?|woningbouwstichting|woningvereniging|woonmaatschappij|stichting|vereniging|coöperatie|huurdersorganisaties?|huurdersverenigingen|huurdersvereniging|huurdersraad|huurdersbelangenvereniging|huurdersbelangenorganisaties?|huurdersvertegenwoordiging(?:en)?|huurdersplatform|huurdersfederatie|huurderskoepel|bewonersraad|bewonersvereniging|bewonersplatform|bewonersorganisaties?|bewonersvertegenwoordiging`
const SEGMENT = new RegExp(
  `^(?:de |het |onze |haar |zijn |in de |beide |twee |drie )*((?:${TYPE})\\s+)?((?:(?:${TYPE})\\s+)?${EIGENNAAM})`,
  'u',
)
const SCHEIDING =
  /^(?:\s+\([^)]{2,30}\))?(?:\s*[,/]\s*(?:en\s+)?|\s+en\s+|\s*&\s*|\s+alsmede\s+|\s+met\s+|\s+en\s+haar\s+|\s*;\s*(?:en\s+)?|\s*[–—-]\s+|\s+\|\s+)/u
const GEEN_PARTIJ =
  /^(?:De|Het|Een|In|Op|Voor|Met|Dit|Deze|Wij|We|Partijen|Artikel|Pijler|Thema|Hoofdstuk|Prestatieafspraken|Meerjarenprestatieafspraken|Meerjarenafspraken|Jaarafspraken|Samenwerkingsafspraken|Convenant|Overeenkomst|Raamovereenkomst|Woonvisie|Woonprogramma|Woondeal|Woningwet|Omgevingsvisie|Omgevingswet|Volkshuisvestingsprogramma|Woonzorgvisie|Nationale|Regionale|Uitvoeringsprogramma|Rijk|Namens|Aldus|Datum|Plaats|Naam|Functie|Handtekening|Bijlage|Afspraak|Nr|Trekker|Inleiding|Aan|Bij|Door|Samen|Ook|Daarnaast|Als|Er|Zij|Alle|Allen|College|B&W|Burgemeester|Wethouder|Inhoud|Vooraf|Versie|Concept|Definitief|Januari|Februari|Maart|April|Mei|Juni|Juli|Augustus|September|Oktober|November|December|Nationaal|Wonen in|Aedes|VNG|Woonbond|Nederland)$/u

const plat = (s: string): string =>
  s
    .toLowerCase()
    .replace(/^(?:de|het)\s+/u, '')
    .replace(/[’']/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()

/** 'stichting X' where 'stichting' is only the legal form: X decides. */
function rolVanType(type: string | undefined): Rol | null {
  if (!type) return null
  const t = type.trim().toLowerCase()
  if (/^gemeente/u.test(t)) return 'gemeente'
  if (/^provincie/u.test(t)) return 'anders'
  if (/^(?:huurders|bewoners)/u.test(t)) return 'huurdersorganisatie'
  if (/^(?:woning|corporatie|woon)/u.test(t)) return 'corporatie'
  return null
}

const schoon = (naam: string): string =>
  naam
    .replace(/^(?:de |het )?(?:publiekrechtelijke )?rechtspersoon\s+(?:de )?(?=\p{L})/iu, '')
    .replace(
      /^(?:de|het)\s+(?=(?:gemeente|stichting|vereniging|woning\p{L}*|woonstichting|wooncorporatie|huurders\p{L}+|bewoners\p{L}+|coöperatie\p{L}*)\s)/iu,
      '',
    )
    .replace(/[\s,;:.]+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim()

const DOCUMENTWOORD =
  /^(?:Inleiding|Pagina|Page|Artikel|Pijler|Thema|Hoofdstuk|Bijlage|Afspraak|\p{L}*[Pp]restatieafspraken|Jaarafspraken|Convenant|Raamovereenkomst|\p{L}*[Oo]vereenkomst|\p{L}+visie|Woonprogramma|Woondeal|Woonagenda|Volkshuisvestingsprogramma|Uitvoeringsprogramma|Omgevingswet|Woningwet|Huisvestingswet|Nationale?|Regionale|Wet|Wonen in|Samen)(?![\p{L}])/u

/** Could this be the name of an organisation: no sentence, no title, no year. */
function isNaam(naam: string): boolean {
  const [eerste = '', ...rest] = naam.split(' ')
  if (/(?:19|20)\d{2}/u.test(naam)) return false
  if (
    DOCUMENTWOORD.test(naam.replace(/^(?:de|het)\s+/iu, '')) ||
    (rest.length === 0 && GEEN_PARTIJ.test(eerste))
  )
    return false
  if (
    /[:;\d]|\.\s|(?<![\p{L}])(?:en (?:Het|De|\p{Lu})|heeft|zijn|is|dat|die|wordt|worden)(?![\p{L}])/u.test(
      naam,
    ) &&
    !/\d$/.test(naam)
  )
    return false
  return /\p{Lu}/u.test(naam)
}

class Verzameling {
  readonly lijst: Kandidaat[] = []

  find(naam: string): Kandidaat | undefined {
    const doel = plat(naam)
    return this.lijst.find((k) => [k.naam, ...k.alias].some((n) => plat(n) === doel))
  }

  /** A name without a role that is the short form of a party of another kind: 'De Klink' of 'Huurdersplatform De Klink'. */
  mergeShortForms(): void {
    for (const k of [...this.lijst]) {
      const langer = this.lijst.filter(
        (x) =>
          x !== k &&
          x.rol !== 'gemeente' &&
          (k.rol === null || x.rol === k.rol) &&
          x.naam.startsWith(`${k.naam} `),
      )
      const [lang] = langer
      if (lang && langer.length === 1 && k.naam.length > 3 && k.rol !== 'gemeente') {
        lang.alias.add(k.naam)
        lang.gewicht += k.gewicht
        this.lijst.splice(this.lijst.indexOf(k), 1)
        continue
      }
      if (k.rol !== null) continue
      const doel = this.lijst.filter(
        (x) =>
          x !== k &&
          x.rol !== null &&
          nameVariants(x.naam, new Set()).some((v) => plat(v) === plat(k.naam)),
      )
      const heeftCorporatie = this.lijst.some((x) => x.rol === 'corporatie')
      const [een] = doel
      if (een && doel.length === 1 && (een.rol === 'corporatie' || heeftCorporatie)) {
        een.alias.add(k.naam)
        this.lijst.splice(this.lijst.indexOf(k), 1)
      }
    }
  }

  add(
    ruw: string,
    rol: Rol | null,
    gewicht: number,
    alias: readonly string[] = [],
  ): Kandidaat | null {
    const naam = schoon(ruw).replace(/^Gemeente(?=\s)/u, 'gemeente')
    if (naam.length < 2 || naam.length > 90 || !isNaam(naam)) return null
    if (new RegExp(`^(?:${Object.values(ROLWOORDEN).join('|')})$`, 'iu').test(naam)) return null
    const plaats = this.lijst.some(
      (k) => k.rol === 'gemeente' && plat(k.naam) === `gemeente ${plat(naam)}`,
    )
    if (plaats) return null
    const eigen = rolUitNaam(naam)
    const r = eigen ?? rol
    let k = this.find(naam) ?? alias.map((a) => this.find(a)).find((x) => x !== undefined)
    if (!k) {
      const varianten = new Set(nameVariants(naam, new Set()).map(plat))
      k = this.lijst.find(
        (x) =>
          x.rol === r &&
          nameVariants(x.naam, new Set()).some((v) => varianten.has(plat(v)) && v.length > 2),
      )
      if (k && k.naam !== naam) {
        if (naam.length > k.naam.length) {
          k.alias.add(k.naam)
          k.naam = naam
        } else k.alias.add(naam)
      }
    }
    if (!k) {
      k = { naam, rol: r, alias: new Set(), gewicht: 0 }
      this.lijst.push(k)
    }
    k.rol ??= r
    k.gewicht += gewicht
    for (const a of alias) {
      const kort = schoon(a)
      if (kort.length >= 2 && plat(kort) !== plat(k.naam)) k.alias.add(kort)
    }
    return k
  }
}

const ALIAS =
  /(?:hierna|verder)(?:\s+(?:ook|gezamenlijk|tezamen|te noemen|genoemd|aangeduid als|aan te duiden als|nader te noemen|afgekort als))*\s*:?\s*["“”'‘’„]\s*([^"“”‘’„]{2,60}?)\s*["“”'‘’]/giu
const ALIAS_LOS =
  /(?:hierna|verder)(?:\s+(?:ook|te noemen|genoemd|aangeduid als|nader te noemen))*\s*:?\s+((?:de |het )?\p{L}[\p{L}\s]{1,40}?)(?=[;,.)]|$)/giu

/** 'De ondergetekenden: 1. …; 2. …; komen overeen'. */
function leesOndertekenaars(kader: Kader, uit: Verzameling): void {
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
    if (rol === null && aliassen.length === 0) continue
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
  `((?:(?:${TYPE})\\s+)?${EIGENNAAM})\\s+\\((?:hierna\\s*(?:te noemen)?:?\\s*|verder:?\\s*|afgekort:?\\s*)?["“'‘]?([\\p{L}][\\p{L}\\p{N}& .]{1,24})["”'’]?\\)`,
  'gu',
)

/** Abbreviation lists ('Gem = gemeente X') and 'Long Name (LN)'. */
function leesAfkortingen(kader: Kader, uit: Verzameling): { kort: string; betekenis: string }[] {
  const lijst: { kort: string; betekenis: string }[] = []
  for (const deel of kader.delen) {
    if (deel.reden === 'paginarand' || deel.reden === 'voetnoot') continue
    const regels = deel.regels.flatMap((r) => r.split(/;\s+(?=\S{1,20}\s*=)/u))
    for (const regel of regels) {
      const m = LIJSTREGEL.exec(regel)
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
        /^(?:datum|plaats|naam|functie|versie)$/iu.test(kort)
      )
        continue
      const rol = rolUitNaam(betekenis)
      if (
        isNaam &&
        rol &&
        /\p{Lu}/u.test(betekenis) &&
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
      if (rol && kort.length >= 2 && !/\d/.test(kort)) uit.add(naam, rol, 2, [kort])
    }
  }
  return lijst
}

/** 'de gemeente A, B en Stichting C': an enumeration with a gemeente in it. */
function leesOpsommingen(tekst: string, uit: Verzameling, gewicht: number): void {
  const starters = new RegExp(`(?<![\\p{L}\\p{N}])(?:(?:${TYPE})\\s+)?${EIGENNAAM}`, 'gu')
  let verder = 0
  for (const m of tekst.matchAll(starters)) {
    if (m.index < verder) continue
    const delen: { naam: string; rol: Rol | null }[] = []
    let plek = m.index
    let carry: Rol | null = null
    for (;;) {
      const s = SEGMENT.exec(tekst.slice(plek))
      if (!s) break
      const type = s[1]
      const rolType = rolVanType(type)
      const meervoud =
        type !== undefined &&
        /(?:en|s)\s*$/u.test(type) &&
        !/^(?:gemeente|stichting|vereniging)/iu.test(type)
      // only a plural carries on: 'de corporaties A en B'; 'gemeente A, B' says nothing about B
      if (type) carry = meervoud ? rolType : null
      const naam =
        type &&
        !meervoud &&
        !/^(?:corporatie|woningcorporatie|huurdersorganisatie|huurdersvertegenwoordiging|bewonersorganisatie)/iu.test(
          type,
        )
          ? `${type.trim()} ${s[2]}`
          : (s[2] ?? '')
      delen.push({ naam, rol: rolUitNaam(naam) ?? rolType ?? carry })
      plek += s[0].length
      const sep = SCHEIDING.exec(tekst.slice(plek))
      if (!sep) break
      plek += sep[0].length
    }
    verder = plek
    const rollen = new Set(delen.map((d) => d.rol).filter((r) => r !== null))
    if (delen.length < 2 || !rollen.has('gemeente')) continue
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
    for (const d of delen) uit.add(d.naam, d.rol, gewicht)
  }
}

/** Names with their own type word, wherever they stand: 'Woningstichting X', 'Huurdersraad Y', 'gemeente Z'. */
function leesGetypeerd(tekst: string, uit: Verzameling, gewicht: number): void {
  const patroon = new RegExp(
    `(?<![\\p{L}-])((?:[Gg]emeente|[Ww]oningstichting|[Ww]oonstichting|[Ww]oningbouwvereniging|[Ww]oningbouwstichting|[Ww]oningvereniging|[Ww]oningcorporatie|[Ss]tichting|[Vv]ereniging|[Hh]uurdersvereniging|[Hh]uurdersraad|[Hh]uurdersplatform|[Hh]uurdersfederatie|[Hh]uurderskoepel|[Hh]uurdersorganisatie|[Hh]uurdersbelangenvereniging|[Bb]ewonersraad|[Bb]ewonersvereniging|[Bb]ewonersplatform)\\s+${EIGENNAAM})`,
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
function leesbaar(deel: Kader['delen'][number]): string {
  const breed = deel.regels.some((x) => /\S\s{3,}\S/u.test(x))
  const kort =
    deel.regels.length > 1 &&
    deel.regels.every((x) => x.length < 64) &&
    (deel.reden === 'partijen' || deel.reden === 'ondertekening' || deel.reden === 'titelblad')
  if (!breed && !kort) return deel.tekst
  return deel.regels
    .flatMap((x) => x.split(/\s{3,}|\t|\|/u))
    .map((x) => x.trim())
    .filter((x) => x !== '')
    .join(' ; ')
}

/** A list of parties: names without a telling word count too, with their alias in brackets. */
function leesLijst(kader: Kader, uit: Verzameling): void {
  const naam = new RegExp(
    `^(?:[-•*–]\\s+|\\d+[.)]\\s+)?((?:de |het )?(?:(?:${TYPE})\\s+)?${EIGENNAAM})(?:\\s+\\(([^)]{2,30})\\))?$`,
    'u',
  )
  for (const deel of kader.delen) {
    if (deel.reden !== 'partijen' || /ondergetekende/iu.test(deel.tekst)) continue
    for (const stuk of leesbaar(deel).split(/\s;\s/u)) {
      const m = naam.exec(stuk)
      if (!m?.[1] || /(?:partijen|doen er mee|doet er mee|deelnemers|ondertekenaars)/iu.test(stuk))
        continue
      uit.add(m[1], rolUitNaam(m[1]), 4, m[2] ? [m[2]] : [])
    }
  }
}

/** Lines of the signature block that are nothing but a name. */
function leesHandtekeningen(kader: Kader, uit: Verzameling): void {
  for (const deel of kader.delen) {
    if (deel.reden !== 'ondertekening' && deel.reden !== 'partijen' && deel.reden !== 'titelblad')
      continue
    for (const regel of deel.regels.flatMap((r) => r.split(/\s{2,}|\t|\|/u))) {
      const naam = regel
        .trim()
        .replace(/^(?:namens|voor)\s+(?:de |het )?/iu, '')
        .replace(/[:,]$/u, '')
      if (naam.split(' ').length > 7 || !/\p{Lu}/u.test(naam) || /\d/u.test(naam)) continue
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

/** A name that stands in one enumeration with 'gemeente' or 'huurdersorganisatie' in the agreements themselves. */
function leesNaastRolwoord(tekst: string): Map<string, number> {
  const uit = new Map<string, number>()
  const naam = `(\\p{Lu}[\\p{L}\\p{N}]+(?:\\s\\p{Lu}\\p{L}+){0,2}|\\p{Ll}+\\p{Lu}\\p{L}*)`
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
  const afkortingen = leesAfkortingen(kader, uit)
  const kop = kader.delen.filter(
    (d) => d.reden !== 'bijlage' && d.reden !== 'kop' && d.reden !== 'voetnoot',
  )
  leesLijst(kader, uit)
  for (const deel of kop) leesOpsommingen(leesbaar(deel), uit, deel.reden === 'titelblad' ? 4 : 3)
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
        (alleen || k.gewicht >= 4 || itemtekst.includes(k.naam))
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
  partijen = keepStrongest(partijen, itemtekst)
  addFirstWords(partijen, itemtekst)
  addPlaceNames(partijen, itemtekst)
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

/** 'WonenPlus' for 'WonenPlus Beemd': the first word of a name that the agreements use alone, of one party only. */
function addFirstWords(partijen: readonly Kandidaat[], itemtekst: string): void {
  const plaatsen = partijen
    .filter((k) => k.rol === 'gemeente')
    .map((k) => plat(k.naam).replace(/^gemeente /u, ''))
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
      plaatsen.includes(plat(kort)) ||
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
