import { defineConfig } from 'vite'

/** The command line: one entry, parts that are rarely needed in files of their own, packages left to node_modules. */
export default defineConfig({
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist',
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: {
      output: {
        entryFileNames: 'gongkai.js',
        chunkFileNames: 'parts/[name]-[hash].js',
        banner: ({ isEntry }) => (isEntry ? '#!/usr/bin/env node' : ''),
      },
    },
  },
})
