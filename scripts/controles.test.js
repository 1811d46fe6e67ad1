// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { checkFiles, checkText, filesWithoutGit } from './controles.js'

const LICENCE = '// SPDX-License-Identifier: EUPL-1.2\n'

describe('checkText', () => {
  it('asks for the licence line and for a reason above 300 lines, in code only', () => {
    expect(checkText('a.ts', LICENCE)).toEqual([])
    expect(checkText('a.ts', 'const a = 1\n')).toHaveLength(1)
    expect(checkText('a.md', 'tekst\n')).toEqual([])
    const long = LICENCE + 'x\n'.repeat(300)
    expect(checkText('a.ts', long)).toHaveLength(1)
    expect(checkText('a.ts', `// Over 300 lines: one table\n${long}`)).toEqual([])
    expect(checkText('a.test.ts', long)).toEqual([])
  })
})

describe('checkFiles', () => {
  const root = mkdtempSync(join(tmpdir(), 'driehoek-huisregels-'))
  afterAll(() => rmSync(root, { recursive: true }))

  it('also looks where there is no git repository, and not at what is made there', () => {
    for (const file of [
      'src/a.ts',
      '.ci/run',
      'node_modules/p/p.ts',
      '.dist-1/q.js',
      'dist/a.js',
      'npm.log',
    ]) {
      mkdirSync(dirname(join(root, file)), { recursive: true })
      writeFileSync(join(root, file), 'x\n')
    }
    expect(filesWithoutGit(root).sort()).toEqual(['.ci/run', 'src/a.ts'])
    expect(checkFiles(root)).toHaveLength(2)
  })

  it('finds the files of this repository without git', () => {
    const known = new Set(filesWithoutGit(join(import.meta.dirname, '..')))
    for (const file of ['.ci/run', 'package.json', 'src/server.ts', 'scripts/test.js'])
      expect(known).toContain(file)
  })
})
