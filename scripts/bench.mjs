/* Runs bench/NAME.ts: `npm run -s bench -- NAME`. Prints what the benchmark prints, one JSON line a figure. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'

const ROOT = resolve(import.meta.dirname, '..')
const [name, ...rest] = process.argv.slice(2)

const names = () =>
  readdirSync(join(ROOT, 'bench'), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => entry.name.slice(0, -'.ts'.length))

if (name === undefined || !/^[a-z0-9-]+$/.test(name) || !existsSync(join(ROOT, 'bench', `${name}.ts`))) {
  console.error(`usage: npm run -s bench -- NAME, where NAME is one of: ${names().join(', ') || '(none yet)'}`)
  process.exitCode = 2
} else {
  const outDir = join(ROOT, 'node_modules/.cache/gongkai-bench', name)
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: join('bench', `${name}.ts`),
      outDir,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'bench.js' } },
    },
  })
  const run = spawnSync(process.execPath, ['--expose-gc', join(outDir, 'bench.js'), ...rest], {
    cwd: ROOT,
    stdio: 'inherit',
  })
  process.exitCode = run.status ?? 1
}
