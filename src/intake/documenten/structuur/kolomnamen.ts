// SPDX-License-Identifier: EUPL-1.2
/** What a table column holds, by the words of its heading. */

export type Kolomrol =
  | 'nummer'
  | 'thema'
  | 'paragraaf'
  | 'afspraak'
  | 'actie'
  | 'onderwerp'
  | 'resultaat'
  | 'indicator'
  | 'bijdrage'
  | 'partij'
  | 'trekker'
  | 'planning'
  | 'overig'

export interface Kolom {
  readonly rol: Kolomrol
  readonly naam: string
  /** Year in the heading: 'Actie 2026', '2027'. */
  readonly jaar: number | null
}

const ROLLEN: readonly (readonly [RegExp, Kolomrol])[] = [
  [
    /^(?:\p{L}+ en )?(?:prestatie-?)?(?:meerjaren)?afspra(?:ak|ken)(?!\s?(?:nr|nummer|no))\b/u,
    'afspraak',
  ],
  [
    /^(?:(?:wat|dit) (?:doet|doen) )?(?:(?:de )?gemeenten?|wij(?= doen)|we(?= doen)|(?:woning)?corporaties?|woningstichting|verhuurders?|huurders(?:organisaties?|vereniging|raad|belang\p{L}*|platform|partij|koepel)?|bewoners(?:raad|organisaties?)?|(?:alle )?partijen samen|gezamenlijk|samen)(?: (?:doet|doen))?$/u,
    'partij',
  ],
  [
    /^(?:nr|nummer|no|№|#|code|id|volgnr|volgnummer|afspraak\s?(?:nr|nummer|no)|afspraaknummer|n°|artikel|bij|bij (?:afspraak|artikel|nr|nummer)|hoort bij(?: afspraak)?)$/u,
    'nummer',
  ],
  [/^(?:subthema|deelthema|paragraaf|subdoel|onderdeel)\b/u, 'paragraaf'],
  [
    /^(?:thema|pijler|speerpunt|programmalijn|hoofdstuk|opgave|beleidsveld|cluster|domein)\b/u,
    'thema',
  ],
  [
    /^(?:trekkers?|wie\b|door wie|verantwoordelijk|eigenaar|initiatief(?:nemer)?|penvoerder|actiehouder|probleemeigenaar|uitvoerder|uitvoering door|aan zet|partij(?:en)?$|(?:betrokken )?partij|betrokken(?:en)?|rol(?:len)?$|voortouw|primair)/u,
    'trekker',
  ],
  [
    /^(?:planning|wanneer|termijn|tijd|deadline|gereed|datum|looptijd|periode|uiterlijk|klaar|start|einddatum|realisatie(?:datum)?|kwartaal|jaar$|opleverdatum|moment|tijdpad)/u,
    'planning',
  ],
  [/^(?:bijdrage|inzet|inspanning|aandeel|rol)\s+(?:van\s+)?(?:de\s+)?\S+/u, 'bijdrage'],
  [
    /^(?:.*\b)?(?:resultaat|resultaten|prestaties?|opbrengst|oplevering|wat levert het op|eindproduct|product|mijlpa(?:al|len)|effect|gewenste uitkomst|uitkomst)\b/u,
    'resultaat',
  ],
  [
    /^(?:.*\b)?(?:indicator(?:en)?|kpi|meetbaar|norm|streefwaarde|streefcijfer|maatstaf|meetlat|bewijs|toets)\b/u,
    'indicator',
  ],
  [
    /^(?:.*\b)?(?:prestatie-?\s?)?(?:meerjaren)?afspra(?:ak|ken)\b|^wat (?:spreken|gaan) we/u,
    'afspraak',
  ],
  [
    /^(?:acties?|wat|maatregel(?:en)?|activiteit(?:en)?|inzet|uitvoering|wat doen we|wat gaan we doen|werkzaamheden|te ondernemen|stappen|aanpak|concrete)\b/u,
    'actie',
  ],
  [
    /^(?:onderwerp|omschrijving|beschrijving|doel(?:en|stelling|stellingen)?|ambities?|inhoud|opgave|titel|project|naam)\b/u,
    'onderwerp',
  ],
  [/^(?:in\s+)?20\d\d$/u, 'resultaat'],
]

/** Role of a column heading. */
export function readKolom(kop: string): Kolom {
  const naam = kop.replace(/\s+/gu, ' ').trim()
  const laag = naam
    .toLowerCase()
    .replace(/[.:?*]+$/u, '')
    .trim()
  const jaren = laag.match(/20\d\d/gu) ?? []
  const jaar = jaren.length === 1 ? Number(jaren[0]) : null
  for (const [patroon, rol] of ROLLEN) if (patroon.test(laag)) return { rol, naam, jaar }
  // Some name of a plan for one year; money and figures of a year are no items.
  const cijfers = /(?:budget|kosten|begroting|stand|realisatie|aantal|bedrag|middelen|opmerking)/u
  return { rol: jaar !== null && !cijfers.test(laag) ? 'resultaat' : 'overig', naam, jaar }
}

/** Does this text name a column of a table of agreements? */
export function isKolomnaam(tekst: string): boolean {
  return tekst.length <= 45 && readKolom(tekst).rol !== 'overig'
}

export interface Indeling {
  readonly kolommen: readonly Kolom[]
  readonly nummer: number | null
  readonly thema: number | null
  readonly paragraaf: number | null
  readonly afspraak: number
  /** Columns whose cells are yearly items of the row. */
  readonly prestaties: readonly number[]
  /** Columns per party: every cell holds agreements of that party; `afspraak` is what the row is about, or -1. */
  readonly partijen: readonly number[]
}

/** A kind of organisation with its own name: 'Gemeente X', 'Woonstichting Y'. */
const PARTIJ_MET_NAAM =
  /^(?:de )?(?:gemeente|stichting|vereniging|(?:woning|woon)(?:stichting|bouwvereniging|corporatie)|corporatie|huurders\p{L}*|bewoners\p{L}*)\s+\S/iu

/**
 * Over lists: heads that are all names, of which one says by its kind that it is a party; the others are known to the
 * reader by their own name only. Null when it is otherwise.
 */
export function readPartijen(koppen: readonly string[]): Indeling | null {
  const kolommen = koppen.map(readKolom)
  const partij = (c: Kolom): boolean => c.rol === 'partij' || PARTIJ_MET_NAAM.test(c.naam)
  const naam = (c: Kolom): boolean => /^\p{Lu}[^.:;?!]*$/u.test(c.naam) && c.jaar === null
  if (kolommen.length < 2 || !kolommen.some(partij)) return null
  if (!kolommen.every((c) => partij(c) || (c.rol === 'overig' && naam(c)))) return null
  return {
    kolommen,
    nummer: null,
    thema: null,
    paragraaf: null,
    afspraak: -1,
    prestaties: [],
    partijen: kolommen.map((_, k) => k),
  }
}

/** How the columns of a table of agreements are to be read; null when it is no such table. */
export function readIndeling(koppen: readonly string[]): Indeling | null {
  const kolommen = koppen.map(readKolom)
  const vind = (...rollen: Kolomrol[]): number | null => {
    for (const rol of rollen) {
      const k = kolommen.findIndex((c) => c.rol === rol)
      if (k >= 0) return k
    }
    return null
  }
  const partij = (c: Kolom): boolean => c.rol === 'partij' || c.rol === 'bijdrage'
  // Beside parties a column with a name of its own is a party too.
  const bijNaam = kolommen.filter(partij).length >= 2
  const perPartij = kolommen.flatMap((c, k) =>
    partij(c) || (bijNaam && k > 0 && c.rol === 'overig' && /^\p{Lu}/u.test(c.naam)) ? [k] : [],
  )
  const eigenAfspraak = kolommen.some(
    (c) => c.rol === 'afspraak' || c.rol === 'actie' || c.rol === 'resultaat',
  )
  if (perPartij.length >= 2 && !eigenAfspraak) {
    const over = kolommen.findIndex((c, k) => !perPartij.includes(k) && c.rol !== 'nummer')
    return {
      kolommen,
      nummer: vind('nummer'),
      thema: null,
      paragraaf: null,
      afspraak: over,
      prestaties: [],
      partijen: perPartij,
    }
  }
  let afspraak = vind('afspraak')
  if (
    afspraak !== null &&
    kolommen[afspraak]?.jaar != null &&
    vind('onderwerp', 'actie') !== null
  ) {
    // 'Doel | Afspraak 2026': the year column is the yearly item.
    const ander = kolommen.findIndex(
      (c, k) =>
        k !== afspraak &&
        (c.rol === 'afspraak' || c.rol === 'actie' || c.rol === 'onderwerp') &&
        c.jaar === null,
    )
    if (ander >= 0) afspraak = ander
  }
  const meting = kolommen.findIndex((c) => c.rol === 'indicator')
  const doel = kolommen.findIndex((c) => c.rol === 'onderwerp')
  // 'Indicator | Stand | Doel': what is measured, and how far it is; nobody does anything in it.
  if (afspraak === null && vind('actie', 'resultaat') === null && meting >= 0 && meting < doel)
    return null
  if (afspraak === null) {
    const kandidaat = kolommen.findIndex((c) => c.rol === 'actie' && c.jaar === null)
    afspraak = kandidaat >= 0 ? kandidaat : vind('onderwerp', 'actie')
  }
  const steun = kolommen.filter((c) =>
    ['trekker', 'planning', 'resultaat', 'indicator', 'bijdrage', 'nummer'].includes(c.rol),
  ).length
  if (afspraak === null) {
    // 'Thema | Prestatie | Wie | Wanneer': the result itself is the agreement.
    const r = vind('resultaat', 'indicator')
    if (r === null || steun < 3) return null
    afspraak = r
  }
  if (steun < 1) return null
  const over = kolommen.map((c, k) => ({ ...c, k })).filter((c) => c.k !== afspraak)
  const jaren = over.filter(
    (c) => c.jaar !== null && (c.rol === 'resultaat' || c.rol === 'actie' || c.rol === 'afspraak'),
  )
  const resultaten = over.filter((c) => c.rol === 'resultaat')
  const bijdragen = over.filter((c) => c.rol === 'bijdrage')
  const acties = over.filter((c) => c.rol === 'actie')
  const indicatoren = over.filter((c) => c.rol === 'indicator')
  let gekozen = jaren.length > 0 ? jaren : resultaten
  if (gekozen.length === 0)
    gekozen = acties.length > 0 ? acties : bijdragen.length > 0 ? bijdragen : indicatoren
  else if (bijdragen.length > 0) gekozen = [...gekozen, ...bijdragen]
  return {
    kolommen,
    nummer: vind('nummer'),
    thema: vind('thema'),
    paragraaf: vind('paragraaf'),
    afspraak,
    prestaties: gekozen.map((c) => c.k).sort((a, b) => a - b),
    partijen: [],
  }
}
