// SPDX-License-Identifier: EUPL-1.2
/** What the driver and PostgreSQL say, in our own codes. Messages of the driver never go on: they can hold secrets. */
import { AppError, type OpenFout } from '../domain/errors.ts'

/** The code of a driver or system error: an SQLSTATE ('53100') or a system code ('ECONNREFUSED'). */
export function foutcode(fout: unknown): string | null {
  if (typeof fout !== 'object' || fout === null) return null
  if ('code' in fout && typeof fout.code === 'string') return fout.code
  // A refused connection to a name with two addresses comes as an AggregateError.
  if ('errors' in fout && Array.isArray(fout.errors)) return foutcode(fout.errors[0])
  return null
}

const NETWERK =
  /^(ECONN|ENOTFOUND|EAI_|ETIMEDOUT|EHOST|ENET|EPIPE|ENOENT$|EACCES$|EPERM$|ERR_TLS|SELF_SIGNED|UNABLE_TO|DEPTH_ZERO|CERT_|ERR_SSL)/

function isOnbereikbaar(fout: unknown): boolean {
  const code = foutcode(fout)
  // 08: connection; 57P: shutting down or starting up; 53300: too many connections
  if (code !== null) return NETWERK.test(code) || /^(08|57P|53300)/.test(code)
  // pg and pg-pool throw a plain Error without a code for these.
  return (
    fout instanceof Error &&
    /(timeout exceeded when trying to connect|connection terminated|connection timeout|not queryable|does not support ssl|client was closed)/i.test(
      fout.message,
    )
  )
}

function isVol(fout: unknown): boolean {
  const code = foutcode(fout)
  return code === '53100' || code === 'ENOSPC' || code === 'EDQUOT'
}

/** For a running program: a refusal with its own sentence where there is one, else the error as it was (a bug). */
export function vertaalFout(fout: unknown): unknown {
  if (fout instanceof AppError) return fout
  if (isVol(fout)) return new AppError('schijf_vol')
  if (isOnbereikbaar(fout)) return new AppError('database_onbereikbaar')
  const code = foutcode(fout)
  // serialisation failure, deadlock, lock timeout: somebody else was first
  if (code === '40001' || code === '40P01' || code === '55P03')
    return new AppError('intussen_gewijzigd')
  return fout
}

/** PGlite sets this aside for its log at the start, and stops without saying why when it cannot. */
const LOGBESTAND_BYTES = 16 * 1024 * 1024

/** For starting up on the embedded database, with the room on its disk. null: not a known reason. */
export function vertaalIngebedFout(fout: unknown, vrijeBytes: number): OpenFout | null {
  return vertaalOpenFout(fout) ?? (vrijeBytes < LOGBESTAND_BYTES ? 'schijf_vol' : null)
}

/** For starting up. null: not a known reason, so a bug. */
export function vertaalOpenFout(fout: unknown): OpenFout | null {
  if (isVol(fout)) return 'schijf_vol'
  const code = foutcode(fout)
  if (code !== null && /^(28|3D000|0P000)/.test(code)) return 'database_geweigerd'
  if (code === '42501') return 'database_rechten'
  if (isOnbereikbaar(fout)) return 'database_onbereikbaar'
  return fout instanceof Error && /password|SASL|SCRAM/i.test(fout.message)
    ? 'database_geweigerd'
    : null
}
