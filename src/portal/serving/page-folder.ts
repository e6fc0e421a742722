import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import type { StoredPage } from './stored-page.ts'

/** What is known of a page on disk without reading it. */
const about = z.object({
  address: z.string(),
  type: z.string(),
  etag: z.string(),
  compressed: z.boolean(),
  disposition: z.string().nullable(),
  tags: z.array(z.string()),
  /** Newest event that the page knows of. */
  seq: z.string().transform(BigInt),
})
export type PageOnDisk = z.infer<typeof about>

/** An address that may become a file: no segment begins with a dot, none is strange. */
const ADDRESS = /^(?=\/)(?:\/[a-z0-9_][a-z0-9._-]*)*\/?$/iu
const LONGEST = 300
const AT_ONCE = 64

/** Where the page lies below the folder: `/a/` as `a/index.html`, `/a/2018` as `a/2018.html`, `/a/2018.pdf` as it is. */
export function fileOf(address: string): string | undefined {
  if (address.length > LONGEST || !ADDRESS.test(address)) return undefined
  if (address.endsWith('/')) return `${address.slice(1)}index.html`
  return /\.[a-z0-9]+$/iu.test(address) ? address.slice(1) : `${address.slice(1)}.html`
}

/** Readers never find half a file. */
async function put(path: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o755 })
  const beside = `${path}.${randomBytes(6).toString('hex')}.part`
  try {
    await writeFile(beside, content, { mode: 0o644 })
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

export type IsOld = (page: PageOnDisk) => boolean

export interface PageFolder {
  /** Every page on disk, whoever wrote it. */
  readonly list: () => Promise<readonly PageOnDisk[]>
  readonly read: (page: PageOnDisk) => Promise<StoredPage | undefined>
  readonly write: (address: string, page: StoredPage, seq: bigint) => Promise<void>
  /** Removes a page, unless what lies there is not old: another process may have made it anew. */
  readonly remove: (address: string, isOld: IsOld) => Promise<void>
  readonly clear: () => Promise<void>
}

/** Pages as files that a web server can serve: `www/` holds `page` and `page.br`, `about/` what is known of each. */
export function pageFolder(root: string): PageFolder {
  const www = (file: string): string => join(root, 'www', file)
  const card = (file: string): string => join(root, 'about', `${file}.json`)

  const readCard = async (path: string): Promise<PageOnDisk | undefined> => {
    try {
      return about.parse(JSON.parse(await readFile(path, 'utf8')))
    } catch {
      return undefined
    }
  }
  return {
    async list() {
      const names = await readdir(join(root, 'about'), { recursive: true, withFileTypes: true }).catch(() => [])
      const cards = names.filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
      const found: PageOnDisk[] = []
      // A few at a time: a card that could not be opened for want of descriptors would count as no card.
      for (let at = 0; at < cards.length; at += AT_ONCE) {
        const some = cards.slice(at, at + AT_ONCE)
        const read = await Promise.all(some.map((entry) => readCard(join(entry.parentPath, entry.name))))
        found.push(...read.filter((page) => page !== undefined))
      }
      return found
    },
    async read({ address, type, etag, compressed, disposition, tags }) {
      const file = fileOf(address)
      if (file === undefined) return undefined
      try {
        const raw = await readFile(www(file))
        const br = compressed ? await readFile(www(`${file}.br`)) : undefined
        return { status: 200, type, etag, raw, br, disposition: disposition ?? undefined, tags }
      } catch {
        return undefined
      }
    },
    async write(address, { type, etag, raw, br, disposition, tags }, seq) {
      const file = fileOf(address)
      if (file === undefined) return
      const known = { address, type, etag, compressed: br !== undefined, disposition: disposition ?? null, tags }
      // The card first: a file without a card would outlive the event that makes it old.
      await put(card(file), JSON.stringify({ ...known, seq: seq.toString() }))
      if (br !== undefined) await put(www(`${file}.br`), br)
      await put(www(file), raw)
    },
    async remove(address, isOld) {
      const file = fileOf(address)
      if (file === undefined) return
      const known = await readCard(card(file))
      if (known !== undefined && !isOld(known)) return
      await Promise.all([www(file), www(`${file}.br`)].map((path) => rm(path, { force: true })))
      await rm(card(file), { force: true })
    },
    async clear() {
      await Promise.all(
        [join(root, 'www'), join(root, 'about')].map((path) => rm(path, { recursive: true, force: true })),
      )
    },
  }
}
