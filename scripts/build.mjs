/* Builds dist/ when something it is made from has changed since the last build; `--force` builds in any case. */
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '..')
const PRODUCT = join(ROOT, 'dist/gongkai.js')
const STAMP = join(ROOT, 'dist/.build-stamp')
/** Built beside and then put in place, so that nobody finds half of it. */
const NEXT = join(ROOT, `.dist-${process.pid}`)
const SETTINGS = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.base.json',
  'vite.config.ts',
  'scripts/build.mjs',
]

function inputs() {
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
  return [...SETTINGS, ...sources].sort()
}

function fingerprint() {
  const hash = createHash('sha256')
  for (const file of inputs())
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(ROOT, file)))
      .update('\0')
  return hash.digest('hex')
}

function putInPlace() {
  const before = `${NEXT}-before`
  if (existsSync(join(ROOT, 'dist'))) renameSync(join(ROOT, 'dist'), before)
  renameSync(NEXT, join(ROOT, 'dist'))
  rmSync(before, { recursive: true, force: true })
}

const loadVite = () => import('vite').catch(() => undefined)

const stamp = fingerprint()
const current = existsSync(PRODUCT) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp
if (!current || process.argv.includes('--force')) {
  const vite = await loadVite()
  if (vite === undefined) {
    if (!existsSync(PRODUCT))
      console.error(
        'gongkai: dist/ is missing and cannot be built without the development packages; copy a built dist/ here.',
      )
  } else {
    // Whoever calls: with another value JSX would be compiled for React's development mode, which the product never loads.
    process.env.NODE_ENV = 'production'
    await vite.build({
      root: ROOT,
      configFile: join(ROOT, 'vite.config.ts'),
      logLevel: 'warn',
      build: { outDir: NEXT },
    })
    chmodSync(join(NEXT, 'gongkai.js'), 0o755)
    writeFileSync(join(NEXT, '.build-stamp'), stamp)
    putInPlace()
  }
}
