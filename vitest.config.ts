// SPDX-License-Identifier: EUPL-1.2
/** One project per kind of test, so that scripts/test.js can run them one after another, each with what it needs. */
import { defineConfig } from 'vitest/config'

const UITGESLOTEN = ['**/node_modules/**', 'dist/**', '.dist-*/**']
const OPSLAG = ['src/storage/**/*.test.ts', 'src/usecases/**/*.test.ts']
// pages are polled: a busy machine may take long, a right page never hurts
const traag = {
  testTimeout: 120_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 20_000, interval: 100 } },
}
const gebouwd = { ...traag, globalSetup: 'tests/support/bouw.ts' }
const inBrowser = { ...traag, globalSetup: 'tests/support/mal.ts' }

export default defineConfig({
  test: {
    maxWorkers: 2,
    exclude: UITGESLOTEN,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{src,bench}/**/*.test.{ts,tsx}', 'scripts/**/*.test.js'],
          exclude: [...UITGESLOTEN, ...OPSLAG],
          testTimeout: 30_000,
        },
      },
      // on PGlite, or on the server of TEST_DATABASE_URL
      { extends: true, test: { name: 'storage', include: OPSLAG, ...traag } },
      { extends: true, test: { name: 'api', include: ['tests/api/**/*.test.ts'], ...gebouwd } },
      { extends: true, test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], ...inBrowser } },
      { extends: true, test: { name: 'a11y', include: ['tests/a11y/**/*.test.ts'], ...inBrowser } },
    ],
  },
})
