import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'

/** The tests of the command line run what is built; nothing happens when it is current. */
export function setup(): void {
  const root = resolve(import.meta.dirname, '../..')
  execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' })
}
