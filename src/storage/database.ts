// SPDX-License-Identifier: EUPL-1.2
/** Handle on the database; made by openDatabase in the composition root. */
export interface Database {
  readonly soort: 'pglite' | 'postgresql'
}
