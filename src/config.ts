// SPDX-License-Identifier: EUPL-1.2
/** The environment, read once. Nothing else in the program looks at process.env. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'

export interface Config {
  /** 0: any free port. */
  readonly poort: number
  readonly host: string
  /** Names in `Host` that the site answers to, beside its own: small letters, without port. */
  readonly namen: readonly string[]
  /** Absolute path of the directory with the embedded database. */
  readonly gegevensmap: string
  /** Address of a PostgreSQL server; null: the embedded database. */
  readonly databaseUrl: string | null
  readonly productie: boolean
}

export const CONFIG_FOUTEN = [
  'PORT',
  'HOST',
  'ALLOWED_HOSTS',
  'DATA_DIR',
  'DATABASE_URL',
  'NODE_ENV',
] as const
/** The variable that is wrong; its sentence is in src/teksten/opdrachtregel.ts. */
export type ConfigFout = (typeof CONFIG_FOUTEN)[number]

/** An empty variable counts as not set: that is what `PORT= npm start` means. */
const leegIsNiets = (waarde: unknown) =>
  typeof waarde === 'string' && waarde.trim() === '' ? undefined : waarde

const isPostgresAdres = (waarde: string) =>
  URL.canParse(waarde) && /^postgres(ql)?:$/.test(new URL(waarde).protocol)

const Omgeving = z.object({
  PORT: z.preprocess(
    leegIsNiets,
    z
      .string()
      .trim()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .refine((poort) => poort <= 65_535)
      .default(3000),
  ),
  HOST: z.preprocess(
    leegIsNiets,
    z
      .string()
      .trim()
      .regex(/^[\w.:-]+$/)
      .default('127.0.0.1'),
  ),
  ALLOWED_HOSTS: z.preprocess(
    leegIsNiets,
    z
      .string()
      .default('')
      .transform((namen) =>
        namen
          .toLowerCase()
          .split(/[\s,]+/)
          .filter(Boolean),
      )
      .refine((namen) => namen.every((naam) => /^[a-z\d_](?:[\w.-]*[a-z\d_])?$/.test(naam))),
  ),
  DATA_DIR: z.preprocess(
    leegIsNiets,
    z
      .string()
      .refine((map) => !map.includes('\0'))
      .default('gegevens'),
  ),
  DATABASE_URL: z.preprocess(leegIsNiets, z.string().trim().refine(isPostgresAdres).optional()),
  NODE_ENV: z.preprocess(
    leegIsNiets,
    z.enum(['production', 'development', 'test']).default('production'),
  ),
})

/** Reads and checks the environment. Refuses with every wrong variable, in a fixed order. */
export function leesConfig(
  omgeving: Readonly<Record<string, string | undefined>>,
  hoofdmap = zoekHoofdmap(),
):
  | { readonly ok: true; readonly waarde: Config }
  | { readonly ok: false; readonly fouten: readonly ConfigFout[] } {
  const gelezen = Omgeving.safeParse(omgeving)
  if (!gelezen.success) {
    const namen = new Set(gelezen.error.issues.map((issue) => issue.path[0]))
    return { ok: false, fouten: CONFIG_FOUTEN.filter((naam) => namen.has(naam)) }
  }
  const { PORT, HOST, ALLOWED_HOSTS, DATA_DIR, DATABASE_URL, NODE_ENV } = gelezen.data
  return {
    ok: true,
    waarde: {
      poort: PORT,
      host: HOST,
      namen: ALLOWED_HOSTS,
      gegevensmap: resolve(hoofdmap, DATA_DIR),
      databaseUrl: DATABASE_URL ?? null,
      productie: NODE_ENV === 'production',
    },
  }
}

/** The folder with our package.json, both for src/ and for the built dist/. */
export function zoekHoofdmap(vanaf = import.meta.dirname): string {
  for (let map = vanaf; ; map = dirname(map)) {
    const pakket = join(map, 'package.json')
    if (existsSync(pakket) && JSON.parse(readFileSync(pakket, 'utf8')).name === 'driehoek')
      return map
    if (dirname(map) === map) throw new Error(`no package.json of driehoek above ${vanaf}`)
  }
}
