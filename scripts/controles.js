// SPDX-License-Identifier: EUPL-1.2
/**
 * House rules that no other tool checks: a licence line in every file, and no long files without a reason.
 *
 *   node scripts/controles.js    prints what is wrong and ends with 1
 */
import { execFileSync } from 'node:child_process'
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const LICENCE = 'SPDX-License-Identifier: EUPL-1.2'
const WITH_LICENCE = new Set(['.ts', '.tsx', '.js', '.css', '.sql', '.sh', '.yml', '.yaml', '.svg'])
const MAX_LINES = 300
const REASON = /^\s*(\/\/|\*|\/\*\*?) Over 300 lines: \S/m

/** What is wrong with one file, one sentence each. */
export function checkText(file, text) {
  const mistakes = []
  const extension = extname(file)
  const first = text.split('\n', 2).join('\n')
  if ((WITH_LICENCE.has(extension) || file === '.ci/run') && !first.includes(LICENCE)) {
    mistakes.push(`${file}: de eerste regel moet "${LICENCE}" bevatten`)
  }
  const lines = text.split('\n').length - 1
  const code = ['.ts', '.tsx', '.js', '.css'].includes(extension) && !/\.test\.\w+$/.test(file)
  if (code && lines > MAX_LINES && !REASON.test(text)) {
    mistakes.push(
      `${file}: ${lines} regels; splits het bestand, of schrijf bovenin "Over 300 lines: " met de reden`,
    )
  }
  return mistakes
}

const isFile = (path) => lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false

/** What is made here and belongs to nobody: the folders of .gitignore, and hidden ones but .ci. */
const MADE = /^(?:node_modules|dist|gegevens|tests\/beelden|\.(?!ci$)[^/]*)$/

/** Every file below a folder, for a machine without git or a checkout that is no repository. */
export function filesWithoutGit(root, folder = root) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    const name = relative(root, path).split(sep).join('/')
    if (entry.isDirectory()) return MADE.test(name) ? [] : filesWithoutGit(root, path)
    return name.endsWith('.log') ? [] : [name]
  })
}

function filesOfGit(root) {
  try {
    return execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).split('\0')
  } catch {
    return null
  }
}

/** All mistakes in the files that git knows or would add; without git, in all files. */
export function checkFiles(root = ROOT) {
  return (filesOfGit(root) ?? filesWithoutGit(root))
    .filter(
      (file) => file && !/^(voorbeeld|tests\/toetsset)\//.test(file) && isFile(join(root, file)),
    )
    .flatMap((file) => checkText(file, readFileSync(join(root, file), 'utf8')))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const mistakes = checkFiles()
  for (const mistake of mistakes) console.error(mistake)
  process.exitCode = mistakes.length ? 1 : 0
}
