/* Writes src/platform/database/generated/schema.ts from a database that has just been migrated: `npm run db:types`. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '..')
const dataDir = mkdtempSync(join(tmpdir(), 'gongkai-types-'))
const worker = spawn(process.execPath, ['dist/gongkai.js', 'worker'], {
  cwd: ROOT,
  env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '' },
  stdio: ['ignore', 'pipe', 'inherit'],
})
const ended = new Promise((done) => worker.once('exit', done))
await new Promise((done, failed) => {
  worker.stdout.on('data', (part) => part.toString().includes('已就绪') && done(undefined))
  worker.once('exit', (code) => failed(new Error(`the database did not start (${code})`)))
})
const url = `postgres://gongkai_owner@localhost/gongkai?host=${join(dataDir, 'socket')}`
const { status } = spawnSync(
  join(ROOT, 'node_modules/.bin/kysely-codegen'),
  ['--config-file', '.kysely-codegenrc.json', '--url', url, '--out-file', 'src/platform/database/generated/schema.ts'],
  { cwd: ROOT, stdio: 'inherit' },
)
worker.kill('SIGTERM')
await ended
rmSync(dataDir, { recursive: true, force: true })
process.exitCode = status ?? 1
