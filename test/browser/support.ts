import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { type Server, startServer } from '../support/server.ts'

const CHROMIUM = '/usr/bin/chromium'
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const HANGS = 60_000

/** A desktop and a reader without script, as far as a test does not say otherwise. */
const READER: BrowserContextOptions = {
  javaScriptEnabled: false,
  viewport: { width: 1440, height: 900 },
  locale: 'zh-CN',
  reducedMotion: 'reduce',
}

export interface Site {
  /** Address of the demonstration, without the slash at the end. */
  readonly url: () => string
  /** A page of a browser profile of its own. */
  readonly page: (options?: BrowserContextOptions) => Promise<Page>
}

/** The demonstration in a folder of its own and a real browser, both for one test file. */
export function useSite(): Site {
  const dataDir = mkdtempSync(join(tmpdir(), 'gongkai-browser-'))
  const running: { server?: Server; browser?: Browser } = {}
  beforeAll(async () => {
    const [server, browser] = await Promise.allSettled([
      startServer('demo', { DATA_DIR: dataDir }),
      chromium.launch({ executablePath: CHROMIUM, args: FLAGS }),
    ])
    if (server.status === 'fulfilled') running.server = server.value
    if (browser.status === 'fulfilled') running.browser = browser.value
    for (const started of [server, browser]) if (started.status === 'rejected') throw started.reason
  })
  afterAll(async () => {
    await running.browser?.close()
    await running.server?.stop()
    rmSync(dataDir, { recursive: true, force: true })
  })
  return {
    url: () => running.server?.url ?? '',
    async page(options = {}) {
      if (running.browser === undefined) throw new Error('the browser has not started')
      const context = await running.browser.newContext({ ...READER, baseURL: running.server?.url ?? '', ...options })
      // As vitest's own limit: it only ends a test that hangs.
      context.setDefaultTimeout(HANGS)
      return context.newPage()
    },
  }
}
