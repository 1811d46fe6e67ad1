// SPDX-License-Identifier: EUPL-1.2
/** Sentences whose subject does not act: it is involved in a passive, or it receives what another gives. */
import type { Rolgroep } from './zinsdelen.ts'

const LIJDEND =
  /(?<![\p{L}])(?:wordt|worden)(?![\p{L}])[^.;]*(?<![\p{L}])(?:betrokken|geconsulteerd|bijgepraat|aangehaakt|voorgelicht|gekend|geïnformeerd|geraadpleegd|uitgenodigd|gehoord|ondersteund|gefaciliteerd|meegenomen|ingelicht|op de hoogte (?:gehouden|gebracht|gesteld)|in de gelegenheid gesteld|om advies gevraagd)(?![\p{L}])/iu

/** 'De huurdersraad wordt door de gemeente betrokken': the subject is involved, whoever stands behind 'door' acts. */
export function keerLijdendeVorm(groepen: readonly Rolgroep[]): Rolgroep[] {
  return groepen.map((g) => {
    if (!LIJDEND.test(g.zin.tekst)) return g
    if (g.functie === 'onderwerp' && g.leden.every((l) => l.wie !== 'wij'))
      return { ...g, functie: 'betrokken' as const }
    const door = /(?<![\p{L}])door\s+(?:de\s+|het\s+)?$/iu.test(
      g.zin.tekst.slice(0, g.van - g.zin.van),
    )
    return door && g.verband === 'hoofd' ? { ...g, functie: 'door' as const } : g
  })
}

/** 'De HBV ontvangt van de corporatie …': the giver acts, the subject receives. */
export function keerOntvangst(groepen: readonly Rolgroep[]): Rolgroep[] {
  const gever = groepen.find(
    (g) =>
      g.leden.some((l) => l.partij) &&
      /(?:ontvang(?:t|en)|krijg(?:t|en))\s+[^.;]{0,60}(?<![\p{L}])van\s+(?:(?:de|het|beide|alle|elke)\s+){0,2}$/iu.test(
        g.zin.tekst.slice(0, g.van - g.zin.van),
      ),
  )
  // 'Van de gemeente ontvangt X': the giver stands first
  const vooraan = groepen.find(
    (g) =>
      g.leden.some((l) => l.partij) &&
      /^\s*Van\s(?:de\s|het\s|beide\s)?$/u.test(g.zin.tekst.slice(0, g.van - g.zin.van)) &&
      /^\s(?:ontvang(?:t|en)|krijg(?:t|en))(?![\p{L}])/u.test(g.zin.tekst.slice(g.tot - g.zin.van)),
  )
  const betaler = groepen.find((g) => g.functie === 'door' && g.leden.some((l) => l.partij))
  if (
    !gever &&
    !vooraan &&
    betaler &&
    /(?:ontvang(?:t|en)|krijg(?:t|en))(?![\p{L}])/iu.test(betaler.zin.tekst)
  )
    return groepen.map((g) =>
      g.functie === 'onderwerp' ? { ...g, functie: 'betrokken' as const } : g,
    )
  if (!gever && !vooraan) return [...groepen]
  return groepen.map((g) => {
    if (g === (gever ?? vooraan)) return { ...g, functie: 'onderwerp' as const }
    return g.functie === 'onderwerp' ? { ...g, functie: 'betrokken' as const } : g
  })
}
