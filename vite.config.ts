// SPDX-License-Identifier: EUPL-1.2
/**
 * Two builds: the browser files (hashed names, with a manifest that src/web/middelen.ts reads) and the program.
 * `scripts/bouw.js` runs both; packages stay outside and come from node_modules.
 */
import { existsSync } from 'node:fs'
import { defineConfig } from 'vite'

const PROGRAMMA = {
  server: 'src/server.ts',
  cli: 'src/cli.ts',
  werker: 'src/intake/documenten/werker.ts',
}

export default defineConfig(({ isSsrBuild }) => {
  if (!isSsrBuild) {
    return {
      base: '/middelen/',
      publicDir: false,
      build: {
        outDir: 'dist/web',
        assetsDir: '',
        manifest: 'manifest.json',
        // the pages allow no data: addresses
        assetsInlineLimit: 0,
        cssCodeSplit: false,
        modulePreload: false,
        target: 'es2022',
        rolldownOptions: { input: 'src/web/enhance/begin.ts' },
      },
    }
  }
  return {
    publicDir: false,
    build: {
      ssr: true,
      outDir: 'dist',
      target: 'node24',
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(PROGRAMMA).filter(([, file]) => existsSync(file))),
        output: { entryFileNames: '[name].js', chunkFileNames: 'delen/[name]-[hash].js' },
      },
    },
  }
})
