import { defineConfig } from 'vite'

/**
 * The command line, and the program of the thread that checks uploaded reports; parts that are rarely needed in files of
 * their own, packages left to node_modules.
 */
export default defineConfig({
  build: {
    ssr: true,
    outDir: 'dist',
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: {
      input: {
        gongkai: 'src/cli/main.ts',
        'check-worker': 'src/modules/annual-report/jobs/check-worker.ts',
      },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'parts/[name]-[hash].js',
        banner: ({ name }) => (name === 'gongkai' ? '#!/usr/bin/env node' : ''),
      },
    },
  },
})
