// SPDX-License-Identifier: EUPL-1.2
/**
 * Answers like a PostgreSQL 14 server: enough of the protocol to log in and to ask for the version.
 * Source: https://www.postgresql.org/docs/15/protocol-message-formats.html
 */
import { createServer, type Server } from 'node:net'

function bericht(soort: string, inhoud: Buffer): Buffer {
  const kop = Buffer.alloc(5)
  kop.write(soort)
  kop.writeInt32BE(inhoud.length + 4, 1)
  return Buffer.concat([kop, inhoud])
}
const tekst = (waarde: string) => Buffer.from(`${waarde}\0`)
const int32 = (waarde: number) => {
  const b = Buffer.alloc(4)
  b.writeInt32BE(waarde)
  return b
}
const int16 = (waarde: number) => {
  const b = Buffer.alloc(2)
  b.writeInt16BE(waarde)
  return b
}

const AANGEMELD = Buffer.concat([
  bericht('R', int32(0)),
  bericht('S', Buffer.concat([tekst('server_version'), tekst('14.9')])),
  bericht('Z', Buffer.from('I')),
])
const kolom = (naam: string, type: number) =>
  Buffer.concat([tekst(naam), int32(0), int16(0), int32(type), int16(-1), int32(-1), int16(0)])
const cel = (waarde: string) => Buffer.concat([int32(waarde.length), Buffer.from(waarde)])
const VERSIE = Buffer.concat([
  bericht('T', Buffer.concat([int16(2), kolom('versie', 23), kolom('naam', 25)])),
  bericht('D', Buffer.concat([int16(2), cel('140009'), cel('14.9')])),
  bericht('C', tekst('SELECT 1')),
  bericht('Z', Buffer.from('I')),
])

/** Listens on a free port of this machine; `url` is its address. */
export function startOudePostgres(): Promise<{ url: string; server: Server }> {
  const server = createServer((verbinding) => {
    let aangemeld = false
    verbinding.on('error', () => undefined)
    verbinding.on('data', (data) => {
      if (!aangemeld) {
        aangemeld = true
        verbinding.write(AANGEMELD)
      } else if (data.toString('latin1').startsWith('Q')) verbinding.write(VERSIE)
      else if (data.toString('latin1').startsWith('X')) verbinding.end()
    })
  })
  return new Promise((klaar) => {
    server.listen(0, '127.0.0.1', () => {
      const plek = server.address()
      const poort = typeof plek === 'object' && plek ? plek.port : 0
      klaar({ url: `postgresql://u:w@127.0.0.1:${poort}/d?sslmode=disable`, server })
    })
  })
}
