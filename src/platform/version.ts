import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import manifest from '../../package.json' with { type: 'json' }
import { PACKAGE_ROOT } from './root.ts'

export const VERSION: string = manifest.version

/** What was built, to the last line; the version where nothing was. Pages kept by another build are made anew. */
export function readBuild(): string {
  try {
    return readFileSync(join(PACKAGE_ROOT, 'dist/.build-stamp'), 'utf8')
  } catch {
    return VERSION
  }
}
