import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { ASSETS } from './fast-lane.ts'
import { type StoredPage, storedPage } from './stored-page.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** Style sheet, icons and pictures, ready to be sent. */
export interface Assets {
  /** Their folder, with their fingerprint: what changes gets another address. */
  readonly folder: string
  readonly pages: ReadonlyMap<string, StoredPage>
}

interface File {
  readonly name: string
  readonly body: Buffer
}

/** The files of `css/` in the order of their names are one style sheet: a page asks for one, and a person reads a small one. */
const STYLE_SHEET = 'portal.css'
const isPartOfStyle = ({ name }: File): boolean => /^css\/[^/]+\.css$/u.test(name)

async function filesOf(root: string): Promise<readonly File[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile() && extname(entry.name) in TYPES)
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  return Promise.all(
    paths.map(async (path) => ({ name: relative(root, path).split(sep).join('/'), body: await readFile(path) })),
  )
}

/** Reads a folder of assets whole; it is small. */
export async function readAssets(root: string): Promise<Assets> {
  const all = await filesOf(root)
  const style = Buffer.concat(all.filter(isPartOfStyle).map(({ body }) => body))
  const files = [{ name: STYLE_SHEET, body: style }, ...all.filter((file) => !isPartOfStyle(file))]
  const hash = createHash('sha256')
  for (const { name, body } of files) hash.update(`${name}\0`).update(body)
  const folder = `${ASSETS}${hash.digest('hex').slice(0, 12)}`
  const pages = await Promise.all(
    files.map(async ({ name, body }) => {
      const page = await storedPage({ type: TYPES[extname(name)] ?? '', body, tags: [] })
      return [`${folder}/${name}`, page] as const
    }),
  )
  return { folder, pages: new Map(pages) }
}
