// SPDX-License-Identifier: EUPL-1.2
// Over 300 lines: the rules for each piece of document data beside each other.
/** The data of the document itself: title, period, year, policy it rests on, annexes, abbreviations, signing. */
import type { Bron } from '../../../domain/bron.ts'
import type { Documentgegevens } from '../../../domain/overeenkomst.ts'
import { iso, vindDatums } from './datums.ts'
import type { Kader } from './kader.ts'

const TITELWOORD =
  /(?:prestatieafspraken|meerjarenafspraken|jaarafspraken|samenwerkingsafspraken|samenwerkingsovereenkomst|convenant|overeenkomst|uitvoeringsprogramma|uitvoeringsagenda|woonafspraken|woonagenda|woonakkoord|prestatiekader|prestatiedocument|woonkader|afsprakenkader|actieprogramma|actieplan|afspraken)/iu

const schoon = (regel: string): string =>
  regel
    .replace(/(?:^|\s+)(?:Pagina|Blz\.?|Page)\s*:?\s*\d+(?:\s*(?:\/|van)\s*\d+)?\s*:?/giu, ' ')
    .replace(/^\s*\d+\s*[|•]\s*|\s*[|•]\s*\d*\s*$/gu, '')
    .replace(/^#+\s*/u, '')
    .replace(/\s+/gu, ' ')
    .trim()

const isKop = (r: string): boolean =>
  r.length >= 6 &&
  r.length <= 160 &&
  !/[.;:,]$|\p{L}[.:]\s|\s[>»›]\s/u.test(r) &&
  !/^\d+(?:\.\d+)*\s\p{L}/u.test(r) &&
  r.split(' ').length <= 22 &&
  !/(?<![\p{L}])(?:zijn|is|staan|staat|wordt|worden|hebben|heeft|bevat|wij|maken|afspraken over \p{Lu}{9})(?![\p{L}])/u.test(
    r,
  )

/** Title: from the title page, else the first line that says so, else the running header or the file's own title. */
function leesTitel(bron: Bron, kader: Kader): string | null {
  const rand = kader.delen
    .filter((d) => d.reden === 'paginarand')
    .map((d) => schoon(d.tekst))
    .find((t) => TITELWOORD.test(t) && t.length <= 160)
  const tot = kader.delen.findIndex((d) => d.reden === 'inleidend' || d.reden === 'kop')
  const blad = kader.delen
    .slice(0, tot < 0 ? undefined : tot)
    .filter((d) => d.reden === 'titelblad' || d.reden === 'tussenkop')
    .flatMap((d) => (d.regels.length > 1 ? d.regels : [d.tekst]))
    .map(schoon)
    // The trail of links at the top of a web page is no title.
    .filter((t) => t !== '' && !/\s[>›»]\s/u.test(t))
  const i = blad.findIndex((t) => TITELWOORD.test(t) && isKop(t))
  if (i >= 0) return completeTitle(blad, i)
  const eersteItem = Math.min(
    ...kader.items.flatMap((o) => o.passages.map((p) => p.van)),
    bron.tekst.length,
  )
  for (const r of bron.regels) {
    if (r.van >= eersteItem) break
    const t = schoon(bron.tekst.slice(r.van, r.tot))
    if (r.rechts !== null && r.links !== null && t.length > 80) continue
    if (
      TITELWOORD.test(t) &&
      isKop(t) &&
      /^[\p{Lu}\d]/u.test(t) &&
      t.split(' ').length <= 20 &&
      r.zone !== 'inhoudsopgave'
    )
      return t
  }
  if (rand !== undefined) return rand
  if (
    bron.eigenTitel &&
    /\p{L}{4}/u.test(bron.eigenTitel) &&
    !/\.[a-z]{2,5}$/iu.test(bron.eigenTitel)
  )
    return bron.eigenTitel
  return blad.find(isKop) ?? null
}

/** The parties behind a title, on a line of their own: 'tussen gemeente A, B en C'. */
const PARTIJREGEL = /^(?:tussen|van|gemeente)\s.*(?:,|\sen\s|\s[–-]\s)/iu

/** A title torn over lines: 'Uitvoeringsprogramma 2026' / 'bij de Prestatieafspraken X 2025-2028'. */
function completeTitle(blad: readonly string[], i: number): string {
  let titel = blad[i] ?? ''
  for (let j = i + 1; j < Math.min(blad.length, i + 3); j += 1) {
    const t = blad[j] ?? ''
    if (t.length > 120 || PARTIJREGEL.test(t)) break
    // 'SAMENWERKINGSOVEREENKOMST' alone names no place and no years
    const kaal = !titel.includes(' ')
    const plaats = /^gemeente\s/iu.test(t)
    const lopend =
      kaal ||
      /^(?:bij|van|voor|tussen|en|met|behorend)\s/iu.test(t) ||
      /^\d{4}(?:\s?[-–]|\s+t|\s*$)/u.test(t) ||
      /(?:\s(?:van|de|het|en|voor|tussen)|-|–)$/u.test(titel) ||
      (plaats && !/\s\p{Lu}/u.test(titel)) ||
      // the place or the years that the first line still lacks
      (!/\d{4}/u.test(titel) &&
        t.length <= 60 &&
        !/^(?:datum|vastgesteld|versie|concept|\d{1,2}\s)/iu.test(t) &&
        (/(?<!\d)(?:19|20)\d{2}(?!\d)/u.test(t) || !/\s\p{Lu}/u.test(titel)) &&
        /^[\p{Lu}\d]/u.test(t) &&
        !TITELWOORD.test(t))
    if (!lopend) break
    titel = /\d-$/u.test(titel) && /^\d/u.test(t) ? `${titel}${t}` : `${titel} ${t}`
    if (plaats) break
  }
  return titel
}

const BELEID =
  /(?:woonvisie|visie|woonprogramma|volkshuisvestingsprogramma|woondeal|woonagenda|akkoord|coalitie\p{L}*|omgevings\p{L}+|bod|begroting|prestatieafspraken volkshuisvesting|nationale prestatieafspraken)\b[^.;\n]{0,25}$/iu

/** Years the agreement runs, both inclusive. */
function leesLooptijd(titel: string | null, kader: Kader): { van: number; tot: number } | null {
  const scores = new Map<string, number>()
  const geef = (van: number, tot: number, punten: number) => {
    if (tot < van || tot - van > 15) return
    scores.set(`${van}-${tot}`, (scores.get(`${van}-${tot}`) ?? 0) + punten)
  }
  const lees = (tekst: string, basis: number) => {
    // 'gelden voor 2027 en 2028'
    for (const m of tekst.matchAll(
      /(?:looptijd|gelden|geldt|geldig|lopen|loopt|periode|afspraken)(?:\s\p{Ll}+){0,4}\s((?:19|20)\d{2}) en ((?:19|20)\d{2})(?![\d-])/giu,
    ))
      if (Number(m[2]) === Number(m[1]) + 1) geef(Number(m[1]), Number(m[2]), basis + 3)
    for (const d of vindDatums(tekst)) {
      if (d.soort !== 'jaren') continue
      const voor = tekst.slice(Math.max(0, d.van - 60), d.van)
      const beleid =
        BELEID.test(voor) &&
        !/prestatieafspraken[^.;\n]{0,25}$/iu.test(
          voor.replace(/nationale prestatieafspraken/iu, ''),
        )
      // a document may itself be a policy paper: 'Woonagenda X 2023-2026' as its own title
      const eigen =
        tekst === titel &&
        /^(?:(?:regiona|loka|stedelijk|gemeentelijk)\p{L}*\s)?(?:woon|volkshuisvesting)\p{L}*\s/iu.test(
          tekst,
        )
      if (beleid && !eigen) continue
      const sterk =
        /(?:looptijd|periode|gelden voor|geldt voor|prestatieafspraken|convenant|overeenkomst|afspraken)[^.;\n]{0,40}$/iu.test(
          voor,
        )
      geef(d.jaar, d.totJaar, basis + (sterk ? 3 : 0))
    }
    for (const m of tekst.matchAll(
      /(?:looptijd|periode|lopen|loopt|gelden|geldt|geldig|werking|treedt|treden|vanaf|ingang)[^.;\n]{0,60}?((?:19|20)\d{2})[^.;\n]{0,60}?(?:t\/m|tot en met|tot|eindig(?:t|en)[^.;\n]{0,40}?)\s*(?:(?:\d{1,2} )?(?:januari|december|eind) )?((?:19|20)\d{2})/giu,
    ))
      geef(Number(m[1]), Number(m[2]), basis + 3)
  }
  if (titel) lees(titel, 6)
  for (const deel of kader.delen) {
    if (deel.reden === 'bijlage' || deel.reden === 'voetnoot') continue
    lees(
      deel.tekst,
      deel.reden === 'titelblad'
        ? 4
        : deel.reden === 'paginarand'
          ? 2
          : deel.reden === 'definities'
            ? 0
            : 1,
    )
  }
  for (const item of kader.items) {
    if (
      /(?:convenant|overeenkomst|afspraken)\s[^.]{0,60}(?:werking|looptijd|geldt|gelden|eindig|lopen|loopt)/iu.test(
        item.tekst,
      )
    )
      lees(item.tekst, 2)
  }
  const beste = [...scores].filter(([, n]) => n >= 2).sort((a, b) => b[1] - a[1])[0]
  if (beste) {
    const [van = 0, tot = 0] = beste[0].split('-').map(Number)
    return { van, tot }
  }
  const jaar = titel ? vindDatums(titel).find((d) => d.soort === 'jaar') : undefined
  return jaar?.jaar ? { van: jaar.jaar, tot: jaar.jaar } : null
}

/** The year whose yearly items the document holds. */
function leesPrestatiejaar(
  titel: string | null,
  kader: Kader,
  looptijd: { van: number; tot: number } | null,
): number | null {
  const telling = new Map<number, number>()
  for (const item of kader.items) {
    if (item.soort === 'prestatie' && item.jaar !== null)
      telling.set(item.jaar, (telling.get(item.jaar) ?? 0) + 1)
  }
  const meest = [...telling].sort((a, b) => b[1] - a[1])[0]
  if (meest) return meest[0]
  const tekst = `${titel ?? ''}\n${kader.tekst}`
  const m =
    /(?:jaarafspraken|jaarschijf|afsprakenkaarten|jaarplan|jaaracties|jaaragenda|werkplan|actieplan|uitvoeringsagenda|prestaties|acties|uitvoering|uitvoeringsprogramma|jaarprogramma|activiteiten)(?: wonen)?(?: in| voor)?(?: het jaar)? ((?:19|20)\d{2})(?!\s?[-–\d])/iu.exec(
      tekst,
    )
  if (m) return Number(m[1])
  return looptijd && looptijd.van === looptijd.tot ? looptijd.van : null
}

const PLAATS = `(?:\\s\\p{Lu}[\\p{L}-]+(?:[- ]\\p{Lu}[\\p{L}-]+){0,2})?`
const JAREN = `(?:\\s(?:19|20)\\d{2}(?:\\s?[-–]\\s?(?:19|20)\\d{2})?)?`
const GRONDSLAGEN: readonly RegExp[] = [
  new RegExp(`Nationale [Pp]restatieafspraken(?: [Vv]olkshuisvesting)?${JAREN}`, 'gu'),
  new RegExp(`(?:[Rr]egionale )?[Ww]oondeal${PLAATS}${JAREN}`, 'gu'),
  new RegExp(
    `(?:(?:gemeentelijke|lokale|regionale) )?(?:[Ww]oonvisie|[Ww]oonzorgvisie|[Oo]mgevingsvisie|[Vv]olkshuisvestingsprogramma|[Ww]oonprogramma|[Ww]oonagenda|[Ww]oonnota|[Hh]uisvestingsvisie)${PLAATS}${JAREN}`,
    'gu',
  ),
  new RegExp(
    `(?:[Cc]oalitieakkoord|[Rr]aadsprogramma|[Cc]ollegeprogramma|[Bb]estuursakkoord|[Rr]aadsakkoord)(?: van de gemeente)?${JAREN}`,
    'gu',
  ),
  new RegExp(`[Rr]aamovereenkomst${PLAATS}${JAREN}`, 'gu'),
  /Woningwet|Huisvestingswet(?: 2014)?|Overlegwet|Wet op het overleg huurders verhuurder|Wet versterking regie volkshuisvesting|Wet betaalbare huur/gu,
  new RegExp(
    `(?:[Oo]ndernemingsplan|[Kk]oersplan|[Pp]ortefeuilleplan|[Ss]trategisch voorraadbeleid)${PLAATS}${JAREN}`,
    'gu',
  ),
]

/** Policy documents and laws that the frame of the document names. */
function leesGrondslagen(kader: Kader, titel: string | null): string[] {
  const uit: string[] = []
  const bronnen = kader.delen.filter((d) =>
    [
      'inleidend',
      'inleiding',
      'overwegingen',
      'toelichting',
      'definities',
      'titelblad',
      'partijen',
      'niet_geplaatst',
    ].includes(d.reden),
  )
  const eerste = bronnen.filter(
    (d) =>
      d.reden !== 'inleidend' ||
      kader.items.every(
        (i) =>
          (d.onderdeel.passages[0]?.van ?? 0) <= (i.passages[0]?.van ?? Number.POSITIVE_INFINITY),
      ),
  )
  const tekst = eerste.map((d) => d.tekst).join('\n')
  for (const patroon of GRONDSLAGEN) {
    for (const m of tekst.matchAll(patroon)) {
      const naam = m[0].trim()
      if (titel?.includes(naam) && !/raam/iu.test(naam)) continue
      const zelfde = uit.findIndex(
        (u) =>
          u.toLowerCase().includes(naam.toLowerCase()) ||
          naam.toLowerCase().includes(u.toLowerCase()),
      )
      if (zelfde < 0) uit.push(naam)
      else if (naam.length > (uit[zelfde]?.length ?? 0)) uit[zelfde] = naam
    }
  }
  return uit
}

/** ISO date of signing, from the signature block or the closing words. */
function leesOndertekend(kader: Kader): string | null {
  const delen = kader.delen.filter(
    (d) =>
      d.reden === 'ondertekening' ||
      d.reden === 'niet_geplaatst' ||
      d.reden === 'inleidend' ||
      d.reden === 'titelblad',
  )
  for (const streng of [true, false]) {
    for (const deel of [...delen].reverse()) {
      if (streng && !/ondertekend|getekend|aldus|opgemaakt|overeengekomen/iu.test(deel.tekst))
        continue
      if (!streng && deel.reden !== 'ondertekening') continue
      const dag = vindDatums(deel.tekst).find((d) => d.soort === 'dag' && d.jaar !== null)
      if (dag?.soort === 'dag' && dag.jaar !== null) return iso(dag.jaar, dag.maand, dag.dag)
    }
  }
  return null
}

/** Everything but parties and abbreviations, which `partijen.ts` reads. */
export function leesDocument(
  bron: Bron,
  kader: Kader,
): Pick<Documentgegevens, 'titel' | 'looptijd' | 'prestatiejaar' | 'grondslagen' | 'ondertekend'> {
  const titel = leesTitel(bron, kader)
  const looptijd = leesLooptijd(titel, kader)
  return {
    titel,
    looptijd,
    prestatiejaar: leesPrestatiejaar(titel, kader, looptijd),
    grondslagen: leesGrondslagen(kader, titel),
    ondertekend: leesOndertekend(kader),
  }
}
