import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

function folderAbove(folder: string): string {
  if (existsSync(join(folder, 'migrations')) && existsSync(join(folder, 'package.json'))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error('the folder of the package was not found')
  return folderAbove(parent)
}

/** The folder of the package: what lies beside the code (migrations, assets, demonstration data) is found from here. */
export const PACKAGE_ROOT = folderAbove(import.meta.dirname)
