import type { FastifyReply } from 'fastify'
import type { Readable } from 'node:stream'
import type { PageContext, PageView, Site } from '../../../portal/frame/context.ts'
import type { CheckPool } from '../jobs/check-pool.ts'
import type { UploadMemory } from './upload-memory.ts'

export interface CheckDeps {
  /** The setting; read at every request, so it may change. */
  readonly enabled: boolean
  readonly pool: CheckPool
  readonly context: (view: PageView, path: string) => PageContext
  /** Today, in China. */
  readonly today: () => string
  /** On whose site the checker stands; the platform's unless told. */
  readonly site?: (context: PageContext) => Site
  /** Sends a page with the headers all pages have. A stream is to be passed on piece by piece, not collected or packed. */
  readonly sendPage: (reply: FastifyReply, status: number, html: string | Readable) => FastifyReply
  /** Address of the whole site; forms sent from it are accepted although a proxy changed the host. */
  readonly publicUrl?: string
  /** How long to wait for a result before the page begins without it. */
  readonly patience?: number
  /** How long an upload may take. */
  readonly uploadMilliseconds?: number
  /** Counts what all uploads together hold in memory. */
  readonly memory?: UploadMemory
}
