import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { type Result, ok, refuse } from '../../../kernel/result.ts'
import type { Unreadable } from '../read-bytes.ts'
import { type RawPage, message } from './raw-page.ts'
import { WORKER_SOURCE } from './worker-source.ts'

/** What reading one PDF may cost. */
export interface PdfLimits {
  readonly pages: number
  readonly milliseconds: number
  readonly megabytes: number
  readonly characters: number
}

/** Ruling lines of a page beyond which it is a drawing. */
const MOST_RULES = 6_000
/** Words of a page beyond which it is no printed page; some programs place every character by itself. */
const MOST_WORDS = 20_000
const WATCH_EVERY = 50
const MEGABYTE = 1024 * 1024

const DAMAGED = 'PDF 已损坏或不完整，读不出来；请用原来的软件重新导出，或使用 Word 版本'
const ENCRYPTED = 'PDF 有密码保护，请先解除密码后另存'
const TOO_MUCH = 'PDF 里的内容过于庞大；请确认选对了文件，或使用 Word 版本'

export const tooSlow = ({ milliseconds }: PdfLimits): Unreadable => ({
  reason: `读取 PDF 超过 ${Math.ceil(milliseconds / 1000)} 秒；请使用 Word 版本`,
})

const library = (): string => pathToFileURL(createRequire(import.meta.url).resolve('unpdf')).href

type Outcome = Result<readonly RawPage[], Unreadable>

/** Waits for the thread's pages. */
class Reading {
  private readonly pages: RawPage[] = []
  private characters = 0

  constructor(limits: PdfLimits) {
    this.limits = limits
  }

  private readonly limits: PdfLimits

  /** The outcome, when this message settles it. */
  take(received: unknown): Outcome | undefined {
    const parsed = message.safeParse(received)
    if (!parsed.success) return refuse({ reason: DAMAGED })
    const said = parsed.data
    switch (said.kind) {
      case 'pages':
        return said.count > this.limits.pages
          ? refuse({
              reason: `PDF 有 ${said.count} 页，超过 ${this.limits.pages} 页；请确认选对了文件，只保留报告的页`,
            })
          : undefined
      case 'page':
        this.pages.push(said)
        this.characters += said.words.reduce((sum, { text }) => sum + text.length, 0)
        return this.characters > this.limits.characters || said.words.length > MOST_WORDS
          ? refuse({ reason: TOO_MUCH })
          : undefined
      case 'failed':
        return refuse({ reason: said.name === 'PasswordException' ? ENCRYPTED : DAMAGED })
      case 'done':
        return ok(this.pages)
    }
  }
}

/** Words and ruling lines of every page. The work is done in a thread of its own, which is ended at the limits. */
export async function extractPages(bytes: Uint8Array, limits: PdfLimits): Promise<Outcome> {
  const reading = new Reading(limits)
  const before = process.memoryUsage.rss()
  const started = performance.now()
  const worker = new Worker(WORKER_SOURCE, {
    eval: true,
    workerData: {
      library: library(),
      bytes: Uint8Array.from(bytes),
      mostPages: limits.pages,
      mostRules: MOST_RULES,
      mostWords: MOST_WORDS,
    },
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    env: {},
    stdout: true,
    stderr: true,
  })
  let watch: NodeJS.Timeout | undefined
  const outcome = await new Promise<Outcome>((resolve) => {
    watch = setInterval(() => {
      if (performance.now() - started > limits.milliseconds) {
        resolve(refuse(tooSlow(limits)))
      } else if (process.memoryUsage.rss() - before > limits.megabytes * MEGABYTE) resolve(refuse({ reason: TOO_MUCH }))
    }, WATCH_EVERY)
    worker.on('message', (received: unknown) => {
      const settled = reading.take(received)
      if (settled !== undefined) resolve(settled)
    })
    worker.on('error', () => resolve(refuse({ reason: TOO_MUCH })))
    worker.on('exit', () => resolve(refuse({ reason: DAMAGED })))
  })
  clearInterval(watch)
  await worker.terminate()
  return outcome
}
