// SPDX-License-Identifier: EUPL-1.2
/** Forward only: add one at the end, never change one that was released. */
import { sql0001 } from './0001-register.ts'
import { sql0002 } from './0002-logboekkop.ts'
import { sql0003 } from './0003-uploads.ts'
import { sql0004 } from './0004-toegang.ts'

export interface Migratie {
  readonly nr: number
  readonly naam: string
  readonly sql: string
}

export const MIGRATIES: readonly Migratie[] = [
  { nr: 1, naam: 'register', sql: sql0001 },
  { nr: 2, naam: 'logboekkop', sql: sql0002 },
  { nr: 3, naam: 'uploads', sql: sql0003 },
  { nr: 4, naam: 'toegang', sql: sql0004 },
]
