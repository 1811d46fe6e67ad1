// SPDX-License-Identifier: EUPL-1.2
/**
 * Holds the import table of ARCHITECTURE.md: which folder may import which folder and which package.
 *
 *   node scripts/importtabel.js    prints each forbidden import and ends with 1
 *
 * Needs the pinned Node (Vite's parser).
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const EVERYTHING = 'everything'

const quoted = (cell) => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1])

/** The table as rules: one per folder or file in src/. Throws when the table is missing or malformed. */
export function readTable(markdown) {
  const table = /<!-- importtabel -->\n([\s\S]*?)<!-- \/importtabel -->/.exec(markdown)?.[1]
  const rows = table?.trim().split('\n').slice(2) ?? []
  const rules = new Map()
  for (const row of rows) {
    const [, who = '', may = '', packages = ''] = row.split('|').map((cell) => cell.trim())
    const rule = {
      folders: may === EVERYTHING ? EVERYTHING : quoted(may),
      typesOnly: [...may.matchAll(/`([^`]+)` \(types only\)/g)].map((match) => match[1]),
      packages: packages === EVERYTHING ? EVERYTHING : quoted(packages),
    }
    for (const name of quoted(who)) rules.set(name, rule)
  }
  if (rules.size === 0) throw new Error('ARCHITECTURE.md has no import table')
  return rules
}

/** Every module that a source file names, with whether only its types are used. */
export function readImports(file, source) {
  const { module, errors } = parseSync(file, source)
  if (errors.length) throw new Error(`${file}: ${errors[0].message}`)
  const found = []
  for (const item of module.staticImports) {
    const types = item.entries.length > 0 && item.entries.every((entry) => entry.isType)
    found.push({ from: item.moduleRequest.value, types })
  }
  for (const item of module.staticExports) {
    for (const entry of item.entries) {
      if (entry.moduleRequest) found.push({ from: entry.moduleRequest.value, types: entry.isType })
    }
  }
  // import('…') as value and as type, and files named for a worker
  for (const [, from] of source.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)) {
    found.push({ from, types: false })
  }
  for (const [, from] of source.matchAll(
    /new URL\(\s*['"](\.[^'"]+)['"]\s*,\s*import\.meta\.url/g,
  )) {
    found.push({ from, types: false })
  }
  return found
}

const fits = (pattern, name) =>
  pattern.endsWith('*')
    ? name.startsWith(pattern.slice(0, -1))
    : name === pattern || name.startsWith(`${pattern}/`)

/** The forbidden imports of one file, one sentence each. `file` is relative to src/, with forward slashes. */
export function checkFile(rules, file, source) {
  const place = file.includes('/') ? file.slice(0, file.indexOf('/')) : file
  const rule = rules.get(place)
  if (!rule) return [`src/${file}: ${place} staat niet in de importtabel van ARCHITECTURE.md`]
  const mistakes = []
  for (const { from, types } of readImports(file, source)) {
    if (from.startsWith('.')) {
      if (rule.folders === EVERYTHING) continue
      const target = posix.join(posix.dirname(file), from)
      const folder = target.includes('/') ? target.slice(0, target.indexOf('/')) : target
      if (!rule.folders.includes(folder)) mistakes.push(`src/${file}: mag ${from} niet importeren`)
      else if (rule.typesOnly.includes(folder) && !types)
        mistakes.push(`src/${file}: mag van ${from} alleen types importeren`)
    } else if (
      rule.packages !== EVERYTHING &&
      !rule.packages.some((pattern) => fits(pattern, from))
    ) {
      mistakes.push(`src/${file}: mag het pakket ${from} niet importeren`)
    }
  }
  return mistakes
}

/** All forbidden imports in src/. */
export function checkSources(root = ROOT) {
  const rules = readTable(readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8'))
  const src = join(root, 'src')
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .sort()
    .flatMap((file) => checkFile(rules, file, readFileSync(join(src, file), 'utf8')))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const mistakes = checkSources()
  for (const mistake of mistakes) console.error(mistake)
  if (mistakes.length)
    console.error('De tabel staat in ARCHITECTURE.md, onder "What may import what".')
  process.exitCode = mistakes.length ? 1 : 0
}
