// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { checkFile, checkSources, readTable } from './importtabel.js'

const RULES = readTable(`
<!-- importtabel -->
| Folder | may import | packages |
|---|---|---|
| \`domain\` | \`domain\` | none |
| \`teksten\` | \`teksten\`, \`domain\` (types only) | none |
| \`web\` | \`web\`, \`usecases\`, \`domain\` | \`hono\`, \`node:*\`, \`@font/*\` |
| \`server.ts\` | everything | everything |
<!-- /importtabel -->`)
const check = (file, source) => checkFile(RULES, file, source)

describe('the import table', () => {
  it('lets through what it allows', () => {
    const source = `import { A } from '../../domain/a.ts'
      import { Hono } from 'hono'
      import { css } from 'hono/css'
      import '@font/x'
      import { join } from 'node:path'
      import { b } from '../../usecases/b.ts'`
    expect(check('web/pages/p.tsx', source)).toEqual([])
    expect(check('server.ts', `import x from './storage/x.ts'; import 'pg'`)).toEqual([])
  })

  it.each([
    ['a static import', `import { x } from '../../storage/x.ts'`],
    ['an import for its effect', `import '../../storage/x.ts'`],
    ['a re-export', `export { x } from '../../storage/x.ts'`],
    ['a star re-export', `export * from '../../storage/x.ts'`],
    ['a type import', `import type { X } from '../../storage/x.ts'`],
    ['a dynamic import', `const x = await import('../../storage/x.ts')`],
    ['an import type', `let x: import('../../storage/x.ts').X`],
    ['a worker file', `new Worker(new URL('../../storage/x.ts', import.meta.url))`],
    ['a package', `import pg from 'pg'`],
  ])('refuses %s', (_, source) => {
    expect(check('web/pages/p.tsx', source)).toHaveLength(1)
  })

  it('refuses a package whose name only begins like an allowed one', () => {
    expect(check('web/p.ts', `import 'honolulu'`)).toHaveLength(1)
  })

  it('allows types only where it says so', () => {
    expect(check('teksten/t.ts', `import type { C } from '../domain/c.ts'`)).toEqual([])
    expect(check('teksten/t.ts', `import { C } from '../domain/c.ts'`)).toHaveLength(1)
    expect(check('teksten/t.ts', `import { type C, d } from '../domain/c.ts'`)).toHaveLength(1)
  })

  it('refuses a folder that it does not know', () => {
    expect(check('utils/u.ts', '')).toHaveLength(1)
  })

  it('refuses to run without a table', () => {
    expect(() => readTable('# Architecture')).toThrow('no import table')
  })

  it('holds in the sources as they are', () => {
    expect(checkSources()).toEqual([])
  })
})
