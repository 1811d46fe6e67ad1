// SPDX-License-Identifier: EUPL-1.2
/** Moments that are told by their distance to another: 'binnen zes weken na ondertekening', 'nog dit jaar'. */
import { type Datum, iso, plus } from './datums.ts'
import type { GevondenGetal } from './getallen.ts'
import { grenzen, type Tijdkader, type Tijdstip } from './tijdstippen.ts'

/** 'binnen zes maanden na ondertekening', 'zes weken na afloop van het eerste halfjaar', 'zes maanden voor de einddatum'. */
export function leesAfstand(
  tekst: string,
  getallen: readonly GevondenGetal[],
  datums: readonly Datum[],
  kader: Tijdkader,
): Tijdstip | null {
  for (const g of getallen) {
    const m = /^(jaar|maand|maanden|week|weken|dag|dagen)$/u.exec(g.eenheid)
    if (!m) continue
    const na = /^\s+(na|voor|vóór|voorafgaand aan)\s+(?:de\s+|het\s+)?(.{0,70})/iu.exec(
      tekst.slice(g.tot),
    )
    if (!na) continue
    const eenheid = m[1]?.startsWith('maand')
      ? 'maand'
      : m[1]?.startsWith('week') || m[1] === 'weken'
        ? 'week'
        : m[1] === 'jaar'
          ? 'jaar'
          : 'dag'
    const richting = na[1]?.toLowerCase() === 'na' ? 1 : -1
    const anker = na[2] ?? ''
    let basis: string | null = null
    if (
      /^(?:ondertekening|tekening|sluiten|inwerkingtreding|ingangsdatum|vaststelling van (?:dit|deze))/iu.test(
        anker,
      )
    )
      basis = kader.ondertekend
    else if (
      /^(?:einddatum|afloop van (?:dit|deze|het) (?:convenant|overeenkomst|afspraken)|einde van (?:de looptijd|dit))/iu.test(
        anker,
      )
    )
      basis = kader.looptijd ? iso(kader.looptijd.tot, 12, 31) : null
    else {
      const d = datums.find((x) => x.van >= g.tot && x.van < g.tot + 60)
      const jaar = kader.jaar ?? kader.prestatiejaar ?? kader.looptijd?.van ?? null
      const gr = d ? grenzen(d, jaar) : null
      if (gr) basis = richting > 0 ? gr.laatste : gr.eerste
      else if (/^(?:afloop|einde) van (?:het|ieder|elk) (?:kalender)?jaar/iu.test(anker) && jaar)
        basis = iso(jaar, 12, 31)
    }
    if (!basis) {
      // a deadline without a date that we know: 'na ondertekening' of a document without a date of signing
      if (!/^(?:ondertekening|tekening|vaststelling|inwerkingtreding|ingangsdatum)/iu.test(anker))
        continue
      return {
        termijn: { soort: 'uiterlijk' },
        aard: 'uiterlijk',
        van: g.van,
        tot: g.tot,
        verband: 'hoofd',
      }
    }
    const datum = plus(basis, richting * g.waarde, eenheid)
    return {
      termijn: { soort: 'uiterlijk', jaar: Number(datum.slice(0, 4)), datum },
      aard: 'uiterlijk',
      van: g.van,
      tot: g.tot,
      verband: 'hoofd',
    }
  }
  return null
}

/** 'vóór het einde van het jaar', 'aan het einde van het voorgaande jaar': the year of the label. */
export function leesJaareinde(tekst: string, kader: Tijdkader): Tijdstip | null {
  const nog = /(?<![\p{L}])(?:nog dit jaar|dit jaar nog)(?![\p{L}])/iu.exec(tekst)
  const ditJaar = kader.jaar ?? kader.prestatiejaar
  if (nog && ditJaar)
    return {
      termijn: { soort: 'uiterlijk', jaar: ditJaar, datum: iso(ditJaar, 12, 31) },
      aard: 'uiterlijk',
      van: nog.index,
      tot: nog.index + nog[0].length,
      verband: 'hoofd',
    }
  const half =
    /(?<![\p{L}])(?:halverwege|medio|midden) (?:van )?(?:het|dit) (?:kalender)?jaar(?![\p{L}])/iu.exec(
      tekst,
    )
  if (half && ditJaar)
    return {
      termijn: { soort: 'uiterlijk', jaar: ditJaar, datum: iso(ditJaar, 7, 1) },
      aard: 'uiterlijk',
      van: half.index,
      tot: half.index + half[0].length,
      verband: 'hoofd',
    }
  const m =
    /(?<![\p{L}])(?:eind|einde|ultimo|jaareinde|jaarwisseling)(?:\s+van)?(?:\s+(?:het|dit))?\s*(voorgaande|vorige|volgende|komende|lopende)?\s*(?:kalender)?(jaar)?(?![\p{L}])/iu.exec(
      tekst,
    )
  const jaar = kader.jaar ?? kader.prestatiejaar
  if (!m || !jaar || (!m[2] && !/jaar/iu.test(m[0]))) return null
  const verschuiving = /^(?:voorgaande|vorige)$/iu.test(m[1] ?? '')
    ? -1
    : /^(?:volgende|komende)$/iu.test(m[1] ?? '')
      ? 1
      : 0
  const j = jaar + verschuiving
  return {
    termijn: { soort: 'uiterlijk', jaar: j, datum: iso(j, 12, 31) },
    aard: 'uiterlijk',
    van: m.index,
    tot: m.index + m[0].trimEnd().length,
    verband: 'hoofd',
  }
}
