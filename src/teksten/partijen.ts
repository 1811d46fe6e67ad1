// SPDX-License-Identifier: EUPL-1.2
/** How a party is called on the pages: the name people use, not the role, whenever exactly one party has that role. */
import type { Betrokkene, Rol } from '../domain/overeenkomst.ts'

export interface PartijNaam {
  readonly naam: string
  readonly rol: Rol
  readonly alias: readonly string[]
}

const RECHTSVORM = /^(?:de |het )?(?:stichting|vereniging|coöperatie|coöperatieve vereniging)\s+/i
const MEERVOUD: Readonly<Record<Exclude<Rol, 'anders'>, string>> = {
  gemeente: 'gemeenten',
  corporatie: 'corporaties',
  huurdersorganisatie: 'huurdersorganisaties',
}
const EIGEN: Readonly<Record<string, string>> = {
  partijen: 'alle partijen',
  energiewerkgroep: 'energiewerkgroep',
  'platform-huurdersorganisaties': 'platform huurdersorganisaties',
}

const isRolnaam = (naam: string): boolean =>
  /^(?:de |het )?(?:gemeenten?|(?:woning)?(?:corporaties?|stichting|bouwvereniging)|huurders(?:organisaties?|vereniging)?|partij(?:en)?|college)$/i.test(
    naam.trim(),
  )

/** 'Stichting Huurdersraad Zuid' → 'Huurdersraad Zuid'; a shorter defined name of the document wins. */
export function korteNaam(partij: PartijNaam): string {
  const kort = partij.alias
    .map((a) => a.replace(/^(?:de|het)\s+(?=\p{Ll})/u, '').trim())
    .filter((a) => a.length >= 2 && a.length < partij.naam.length && !isRolnaam(a))
    .sort((a, b) => a.length - b.length)[0]
  return kort ?? partij.naam.replace(RECHTSVORM, '')
}

/** 'gemeente', 'Woonstichting', 'alle partijen', 'zorgpartijen'. */
export function betrokkeneNaam(wie: Betrokkene, partijen: readonly PartijNaam[]): string {
  if (wie.startsWith('other:')) {
    const naam = wie.slice(6)
    const partij = partijen.find((p) => p.naam === naam)
    return partij ? korteNaam(partij) : naam
  }
  if (wie === 'gemeente' || wie === 'corporatie' || wie === 'huurdersorganisatie') {
    const deze = partijen.filter((p) => p.rol === wie)
    if (deze.length > 1) return MEERVOUD[wie]
    if (wie === 'gemeente' || !deze[0]) return wie
    return korteNaam(deze[0])
  }
  return EIGEN[wie] ?? wie
}

/**
 * The parties to choose from by name: those of a role that more than one has, because the role then means all of them.
 * A party that shares its short name with another is called in full.
 */
export function bijNaamTeKiezen(
  partijen: readonly PartijNaam[],
): readonly { readonly wie: `other:${string}`; readonly naam: string }[] {
  const deelt = (p: PartijNaam): boolean => partijen.filter((q) => q.rol === p.rol).length > 1
  return partijen
    .filter((p) => p.rol !== 'anders' && deelt(p))
    .map((p) => {
      const kort = korteNaam(p)
      const uniek = partijen.filter((q) => korteNaam(q) === kort).length === 1
      return { wie: `other:${p.naam}` as const, naam: uniek ? kort : p.naam }
    })
}

/** Which corners of the triangle are filled; empty for somebody outside the agreement. */
export function hoekenVan(
  wie: readonly Betrokkene[],
  partijen: readonly PartijNaam[] = [],
): readonly Exclude<Rol, 'anders'>[] {
  const eigen = new Set(partijen.filter((p) => wie.includes(`other:${p.naam}`)).map((p) => p.rol))
  const alle = ['gemeente', 'corporatie', 'huurdersorganisatie'] as const
  return alle.filter((r) => wie.includes(r) || wie.includes('partijen') || eigen.has(r))
}
