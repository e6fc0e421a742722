import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type PageFolder, pageFolder } from './page-folder.ts'

/** In place of a folder that cannot be used, for this reason: pages are kept in memory only. */
export const noFolder = (reason: unknown): PageFolder => ({
  list: () => Promise.resolve([]),
  read: () => Promise.resolve(undefined),
  write: () => Promise.reject(reason instanceof Error ? reason : new Error('no folder')),
  remove: () => Promise.resolve(),
  clear: () => Promise.resolve(),
})

/**
 * The folder of rendered pages. Pages of another version of the program, another database or other settings are thrown
 * away: `made` names all of that.
 */
export async function openPageFolder(root: string, made: string): Promise<PageFolder> {
  const mark = join(root, 'made-by')
  const folder = pageFolder(root)
  await mkdir(root, { recursive: true, mode: 0o755 })
  const before = await readFile(mark, 'utf8').catch(() => '')
  if (before !== made) {
    await folder.clear()
    await writeFile(mark, made)
  }
  return folder
}
