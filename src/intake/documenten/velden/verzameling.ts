// SPDX-License-Identifier: EUPL-1.2
/** The parties found so far: the same organisation under several names is one. */
import type { Rol } from '../../../domain/overeenkomst.ts'
import { nameVariants } from './namenboek.ts'
import { isNaam, plat, schoon } from './naamvorm.ts'
import { ROLWOORDEN, rolUitNaam } from './partijrollen.ts'

export interface Kandidaat {
  naam: string
  rol: Rol | null
  alias: Set<string>
  gewicht: number
}

export class Verzameling {
  readonly lijst: Kandidaat[] = []

  find(naam: string): Kandidaat | undefined {
    const doel = plat(naam)
    return this.lijst.find((k) => [k.naam, ...k.alias].some((n) => plat(n) === doel))
  }

  /** A name without a role that is the short form of a party of another kind: 'De Klink' of 'Huurdersplatform De Klink'. */
  mergeShortForms(): void {
    for (const k of this.lijst.slice()) {
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
    if (naam.length < 2 || !isNaam(naam)) return null
    if (new RegExp(`^(?:${Object.values(ROLWOORDEN).join('|')})$`, 'iu').test(naam)) return null
    const plaats = this.lijst.some(
      (k) => k.rol === 'gemeente' && plat(k.naam) === `gemeente ${plat(naam)}`,
    )
    if (plaats) return null
    const eigen = rolUitNaam(naam)
    const r = eigen ?? rol
    // signatures on one line: 'gemeente SVX De Linde' holds the short name of another party
    const woorden = naam.split(' ')
    const andere = this.lijst.some(
      (k) => k.rol !== r && [...k.alias].some((a) => /^\p{Lu}{2,}/u.test(a) && woorden.includes(a)),
    )
    if (r === 'gemeente' && andere) return null
    let k = this.find(naam) ?? alias.map((a) => this.find(a)).find((x) => x !== undefined)
    // the same name with less before or behind it: 'Christelijke Woningstichting X', 'Huurdersvereniging A en B'
    k ??= this.lijst.find(
      (x) =>
        x.rol === r &&
        r !== null &&
        (x.naam.endsWith(` ${naam}`) || x.naam.startsWith(`${naam} en `)),
    )
    if (
      k &&
      k.rol === r &&
      k.naam.length > naam.length &&
      this.find(naam) === undefined &&
      naam.includes(' ')
    )
      k.alias.add(naam)
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
    for (const a of alias.flatMap((x) =>
      x.replace(/^(?:hierna|verder)(?:\s+te noemen)?\s*:?\s*/iu, '').split(/\s+of\s+/u),
    )) {
      const kort = schoon(a)
      if (
        kort.length >= 2 &&
        !/^(?:jaar|corporaties|partijen)$/iu.test(kort) &&
        plat(kort) !== plat(k.naam)
      )
        k.alias.add(kort)
    }
    return k
  }
}
