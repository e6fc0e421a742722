import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { openPageFolder } from './open-folder.ts'
import { type Change, createPageCache, type PageCache } from './page-cache.ts'
import { fileOf } from './page-folder.ts'
import type { Rendered } from './page-source.ts'

const scratch = mkdtempSync(join(tmpdir(), 'gongkai-pages-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

let root = ''
let seen = 0n
let diskErrors: unknown[] = []
beforeEach(() => {
  root = mkdtempSync(join(scratch, 'root-'))
  seen = 10n
  diskErrors = []
})

const open = async (made = 'version 1', memoryBytes = 1 << 22): Promise<PageCache> =>
  createPageCache({
    folder: await openPageFolder(root, made),
    memoryBytes,
    seen: () => seen,
    onDisk: { failed: (error) => diskErrors.push(error), worked: () => undefined },
  })

const text = (words: string): string => `<!doctype html><p>${words}</p>`.padEnd(2000, ' 公开')
const page = (words: string, ...tags: readonly string[]): Rendered => ({
  type: 'text/html; charset=utf-8',
  body: text(words),
  tags,
})

/** Counts how often a page is made. */
function maker(...tags: readonly string[]) {
  const made = { times: 0 }
  const make = (): Promise<Rendered> => {
    made.times += 1
    return Promise.resolve(page(`${made.times}`, ...tags))
  }
  return { made, make }
}

const change = (seq: bigint, ...tags: readonly string[]): Change => ({ seq, tags })
const www = (...parts: readonly string[]): string => join(root, 'www', ...parts)

describe('a page', () => {
  it('is made once, also when many ask at the same time', async () => {
    const cache = await open()
    const { made, make } = maker('organ:a')
    const answers = await Promise.all(Array.from({ length: 50 }, () => cache.get('/a/', make)))
    await cache.get('/a/', make)
    expect(made.times).toBe(1)
    expect(new Set(answers.map((answer) => answer?.etag)).size).toBe(1)
    expect(cache.ready('/a/')?.raw.toString()).toBe(text('1'))
  })

  it('lies on disk as it is and compressed, in mode that a web server can read', async () => {
    const cache = await open()
    await cache.get('/a/zfxxgk/nb/2022', maker('reports:a').make)
    expect(readFileSync(www('a/zfxxgk/nb/2022.html'), 'utf8')).toBe(text('1'))
    expect(brotliDecompressSync(readFileSync(www('a/zfxxgk/nb/2022.html.br'))).toString()).toBe(text('1'))
  })

  it('that does not exist, fails or has a query leaves nothing on disk', async () => {
    const cache = await open()
    expect(await cache.get('/none/', () => Promise.resolve(undefined))).toBeUndefined()
    await expect(cache.get('/broken/', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    await cache.get('/compare/?a=1', maker('reports').make)
    await cache.get('/gone/', () => Promise.resolve({ ...page('gone'), status: 410 }))
    expect(existsSync(www())).toBe(false)
    expect(cache.ready('/compare/?a=1')).toBeDefined()
    expect(cache.ready('/gone/')).toBeUndefined()
  })

  it('makes room for others when the memory is full, and is read from disk again', async () => {
    const cache = await open('version 1', 30_000)
    for (let number = 0; number < 20; number += 1) await cache.get(`/p${number}/`, maker('x').make)
    expect(cache.ready('/p0/')).toBeUndefined()
    expect(cache.ready('/p19/')).toBeDefined()
  })
})

describe('pages with a query', () => {
  it('push out one another, however many and long, and none of those that everybody reads', async () => {
    const cache = await open('version 1', 800_000)
    for (const address of ['/a/', '/b/', '/c/']) await cache.get(address, maker('x').make)
    const addresses = Array.from({ length: 300 }, (_, number) => `/search?q=${'y'.repeat(5000)}${String(number)}`)
    for (const address of addresses) await cache.get(address, maker('x').make)
    expect(['/a/', '/b/', '/c/'].map((address) => cache.ready(address) !== undefined)).toEqual([true, true, true])
    const kept = addresses.filter((address) => cache.ready(address) !== undefined)
    expect(kept.length).toBeGreaterThan(0)
    expect(kept.length * 15_000).toBeLessThan(800_000 / 4)
  })
})

describe('an event', () => {
  it('makes what was made from its records anew, and nothing else', async () => {
    const cache = await open()
    const a = maker('organ:a')
    const b = maker('organ:b')
    await Promise.all([cache.get('/a/', a.make), cache.get('/b/', b.make)])
    await cache.forget([change(11n, 'organ:a')])
    expect(existsSync(www('a/index.html'))).toBe(false)
    expect(existsSync(www('a/index.html.br'))).toBe(false)
    await Promise.all([cache.get('/a/', a.make), cache.get('/b/', b.make)])
    expect([a.made.times, b.made.times]).toEqual([2, 1])
  })

  it('that comes while a page is being made keeps that page out of memory and disk', async () => {
    const cache = await open()
    let finish: (rendered: Rendered) => void = () => undefined
    const slow = cache.get('/a/', () => new Promise<Rendered>((resolve) => (finish = resolve)))
    await new Promise((resolve) => setImmediate(resolve))
    await cache.forget([change(11n, 'organ:a')])
    finish(page('old', 'organ:a'))
    expect((await slow)?.raw.toString()).toBe(text('old'))
    expect(cache.ready('/a/')).toBeUndefined()
    expect(existsSync(www('a/index.html'))).toBe(false)
  })

  it('removes from disk what another process has put there', async () => {
    const [here, there] = [await open(), await open()]
    await there.get('/a/', maker('organ:a').make)
    await here.forget([change(11n, 'organ:a')])
    expect(existsSync(www('a/index.html'))).toBe(false)
  })

  it('leaves on disk what another process has made anew since', async () => {
    const [here, there] = [await open(), await open()]
    await here.get('/a/', maker('organ:a').make)
    seen = 11n
    await there.get('/a/', maker('organ:a').make)
    await here.forget([change(11n, 'organ:a')])
    expect(here.ready('/a/')).toBeUndefined()
    expect(existsSync(www('a/index.html'))).toBe(true)
  })

  it('of an unknown kind makes everything anew', async () => {
    const cache = await open()
    await cache.get('/a/', maker('organ:a').make)
    await cache.forget([{ seq: 11n, tags: 'all' }])
    expect(cache.ready('/a/')).toBeUndefined()
    expect(existsSync(www('a/index.html'))).toBe(false)
  })
})

describe('a page that was still being written when another process took its card away', () => {
  it('is removed by the event that made it old', async () => {
    const cache = await open()
    await cache.get('/a/', maker('organ:a').make)
    rmSync(join(root, 'about/a/index.html.json'))
    await cache.forget([change(11n, 'organ:a')])
    expect(existsSync(www('a/index.html'))).toBe(false)
  })
})

describe('a database that was set back to an earlier state', () => {
  it('makes everything anew that is on disk, after a restart', async () => {
    const before = await open()
    await Promise.all([before.get('/a/', maker('organ:a').make), before.get('/b/', maker('organ:b').make)])
    seen = 8n
    const after = await open()
    await after.takeOver(() => Promise.resolve([]))
    expect(existsSync(www('a/index.html'))).toBe(false)
    const { made, make } = maker('organ:a')
    await after.get('/a/', make)
    expect(made.times).toBe(1)
  })

  it('makes everything anew, while the program runs', async () => {
    const [here, there] = [await open(), await open()]
    await Promise.all([here.get('/a/', maker('organ:a').make), there.get('/b/', maker('organ:b').make)])
    await here.forget([{ seq: 8n, tags: 'all' }])
    expect(here.ready('/a/')).toBeUndefined()
    expect([www('a/index.html'), www('b/index.html')].map((file) => existsSync(file))).toEqual([false, false])
  })
})

describe('after a restart', () => {
  it('pages on disk are used, but those that an event has made old meanwhile', async () => {
    const before = await open()
    await Promise.all([before.get('/a/', maker('organ:a').make), before.get('/b/', maker('organ:b').make)])
    const after = await open()
    await after.takeOver((seq) => {
      expect(seq).toBe(10n)
      return Promise.resolve([change(12n, 'organ:b')])
    })
    const a = maker('organ:a')
    const b = maker('organ:b')
    await Promise.all([after.get('/a/', a.make), after.get('/b/', b.make)])
    expect([a.made.times, b.made.times]).toEqual([0, 1])
  })

  it('of another version everything is made anew', async () => {
    await (await open()).get('/a/', maker('organ:a').make)
    await open('version 2')
    expect(existsSync(www('a/index.html'))).toBe(false)
  })

  it.each([
    ['half a card', (card: string) => writeFileSync(card, '{"address":"/a/"')],
    ['no page beside the card', () => rmSync(www('a/index.html'))],
  ])('%s does no harm', async (_, damage) => {
    await (await open()).get('/a/', maker('organ:a').make)
    damage(join(root, 'about/a/index.html.json'))
    const after = await open()
    await after.takeOver(() => Promise.resolve([]))
    const { made, make } = maker('organ:a')
    await after.get('/a/', make)
    expect(made.times).toBe(1)
  })
})

describe('a disk that cannot be written', () => {
  it('is told, and pages are served from memory all the same', async () => {
    const cache = await open()
    writeFileSync(www(), 'a file in place of the folder')
    expect(await cache.get('/a/', maker('organ:a').make)).toBeDefined()
    expect(cache.ready('/a/')).toBeDefined()
    expect(diskErrors).not.toEqual([])
    expect(readdirSync(root, { recursive: true }).filter((name) => String(name).endsWith('.part'))).toEqual([])
  })
})

describe('the file of an address', () => {
  it.each([
    ['/', 'index.html'],
    ['/liuzhou/', 'liuzhou/index.html'],
    ['/liuzhou/zfxxgk/nb/2018', 'liuzhou/zfxxgk/nb/2018.html'],
    ['/liuzhou/zfxxgk/nb/2018.pdf', 'liuzhou/zfxxgk/nb/2018.pdf'],
    ['/zhangbei/', 'zhangbei/index.html'],
  ])('%s is %s', (address, file) => expect(fileOf(address)).toBe(file))

  it.each([
    '/../etc/passwd',
    '/a/../b',
    '/a/./b',
    '/a//b',
    '/.hidden',
    '/a/.part',
    '/%2e%2e/x',
    '/a?b=1',
    '/a\\b',
    '/a\0b',
    '//host/x',
    `/${'a'.repeat(400)}`,
    '',
  ])('%j is none', (address) => expect(fileOf(address)).toBeUndefined())
})
