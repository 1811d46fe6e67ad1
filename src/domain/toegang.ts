// SPDX-License-Identifier: EUPL-1.2
/**
 * Who may do what: one table, read by every use case before anything else. Which collaborations somebody sees is no
 * part of it: that is a filter in the queries (usecases/vind.ts), with row-level security behind it.
 */
import { AppError } from './errors.ts'
import type { Id } from './register.ts'

/** What somebody may do for the party he belongs to; one person can have several. */
export const ACCOUNTROLLEN = ['lezer', 'medewerker', 'beslisser', 'beheerder'] as const
export type Accountrol = (typeof ACCOUNTROLLEN)[number]

/** On whose behalf something happens. `systeem`: the program itself, or the command line on its machine. */
export type Wie =
  | { readonly soort: 'bezoeker' }
  | {
      readonly soort: 'gebruiker'
      readonly accountId: Id
      readonly naam: string
      readonly partijId: Id
      readonly rollen: readonly Accountrol[]
    }
  | { readonly soort: 'applicatiebeheerder'; readonly accountId: Id; readonly naam: string }
  | { readonly soort: 'systeem' }

export const BEZOEKER: Wie = { soort: 'bezoeker' }
export const SYSTEEM: Wie = { soort: 'systeem' }

/** The columns of the table. */
const HOEDANIGHEDEN = ['bezoeker', ...ACCOUNTROLLEN, 'applicatiebeheerder'] as const
export type Hoedanigheid = (typeof HOEDANIGHEDEN)[number]

/** Where a right holds: everywhere, or in collaborations in which one's party takes part. */
export type Waar = 'overal' | 'eigen_samenwerking'

export interface Recht {
  readonly wie: readonly Hoedanigheid[]
  readonly waar: Waar
}

const LEZERS = ACCOUNTROLLEN
const lezen: Recht = { wie: LEZERS, waar: 'eigen_samenwerking' }
const werken: Recht = { wie: ['medewerker', 'beslisser'], waar: 'eigen_samenwerking' }
const beslissen: Recht = { wie: ['beslisser'], waar: 'eigen_samenwerking' }
/** Only the program and the command line: nobody comes there by the website. */
const intern: Recht = { wie: [], waar: 'overal' }

/** A line for every use case, by the name of its file. */
export const RECHTEN = {
  'check-logboek': intern,
  'check-reservekopie': intern,
  'discard-document': werken,
  'edit-ontleding': werken,
  'edit-velden': werken,
  'find-samenvatting': lezen,
  'find-samenwerkingen': { wie: LEZERS, waar: 'overal' },
  'get-afspraak': lezen,
  'get-begrippen': lezen,
  'get-bron': lezen,
  'get-document': lezen,
  'get-geschiedenis': lezen,
  'get-nakijken': lezen,
  'get-origineel': lezen,
  'get-overnames': lezen,
  'get-register': lezen,
  'get-samenwerking': lezen,
  'get-stappen': lezen,
  'get-versies': lezen,
  'get-versiestempel': lezen,
  'is-zelfde-inhoud': intern,
  'load-voorbeeld': intern,
  'make-reservekopie': intern,
  'propose-concept': lezen,
  'restore-reservekopie': intern,
  'resubmit-document': werken,
  'resume-documenten': intern,
  'save-concept': werken,
  'search-afspraken': lezen,
  'submit-document': werken,
  'undo-ontleding': werken,
  'vaststel-overeenkomst': beslissen,
  'verhuis-document': werken,
} as const satisfies Record<string, Recht>
export type Handeling = keyof typeof RECHTEN

/** Whether `wie` may do this at all; where he may is asked where the thing is looked up. */
function magDoen(wie: Wie, handeling: Handeling): boolean {
  if (wie.soort === 'systeem') return true
  const { wie: toegestaan }: Recht = RECHTEN[handeling]
  const hoedanigheden: readonly Hoedanigheid[] =
    wie.soort === 'gebruiker' ? wie.rollen : [wie.soort]
  return hoedanigheden.some((h) => toegestaan.includes(h))
}

/** The first line of every use case. Refuses: niet_aangemeld (a visitor), geen_recht. */
export function eisRecht(wie: Wie, handeling: Handeling): void {
  if (magDoen(wie, handeling)) return
  throw new AppError(wie.soort === 'bezoeker' ? 'niet_aangemeld' : 'geen_recht')
}

/** How the logboek names somebody: by a number that says nothing once the account is erased. */
export function wieInLogboek(wie: Wie): string {
  switch (wie.soort) {
    case 'systeem':
    case 'bezoeker':
      return wie.soort
    default:
      return `account:${wie.accountId}`
  }
}
