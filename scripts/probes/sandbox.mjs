import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

export const ROOT = resolve(import.meta.dirname, '../..')

/**
 * A folder outside the project with copies of the named configuration files. Rules are probed there, so that a planted
 * violation never lies in the real tree, not even when a run is interrupted.
 */
export function openSandbox(configurationFiles) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'gongkai-probes-')))
  for (const file of configurationFiles) cpSync(join(ROOT, file), join(folder, file))
  return {
    folder,
    plant(path, text) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    },
    linkInstalledPackages: () => symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir'),
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}
