import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { checkRoutes } from './modules/annual-report/http/check.routes.ts'
import { type CheckPool, createCheckPool } from './modules/annual-report/jobs/check-pool.ts'
import { keepSealing } from './platform/audit/keep-sealing.ts'
import { createClock } from './platform/clock.ts'
import type { Database } from './platform/database/open-database.ts'
import { follow } from './platform/events/follow.ts'
import { eventsAfter, headOf } from './platform/events/read-outbox.ts'
import { touchedBy } from './platform/events/touched.ts'
import { createApp } from './platform/http/create-app.ts'
import { healthRoutes } from './platform/http/health.ts'
import { stopApp } from './platform/http/stop-app.ts'
import { houseJobs } from './platform/jobs/house-jobs.ts'
import { startJobs } from './platform/jobs/jobs.ts'
import type { Log } from './platform/log.ts'
import { type Outage, outage } from './platform/outage.ts'
import { PACKAGE_ROOT } from './platform/root.ts'
import type { Settings } from './platform/settings.ts'
import { readInstallation } from './platform/installation.ts'
import type { PageContext, PageView } from './portal/frame/context.ts'
import { type Assets, readAssets } from './portal/serving/assets.ts'
import { fastLane } from './portal/serving/fast-lane.ts'
import { noFolder, openPageFolder } from './portal/serving/open-folder.ts'
import { createPageCache, type PageCache } from './portal/serving/page-cache.ts'
import { registerPages } from './portal/serving/register-pages.ts'
import { sendErrorPage, sendHtml } from './portal/serving/send-error.ts'
import { SECURITY_HEADERS } from './portal/serving/security-headers.ts'
import { EVENT_KINDS, firstPages, publicPages } from './site.ts'
import { readBuild } from './platform/version.ts'

export interface SiteOptions extends Pick<Settings, 'host' | 'port' | 'publicUrl' | 'fontDir' | 'today'> {
  readonly database: Database
  readonly dataDir: string
  readonly log: Log
}

export interface Running {
  readonly url: string
  readonly stop: () => Promise<void>
}

const MEMORY_BYTES = 48 * 1024 * 1024
/** For reports that are being checked when the server stops. */
const CHECK_GRACE_MS = 2000
/** On a full disk small pages still find room. */
const DISK_CALM_MS = 60_000
const touched = touchedBy(EVENT_KINDS)

type ContextOf = (view: PageView, path: string) => PageContext

const contextOf =
  (demo: boolean, assets: Assets, publicUrl: string | undefined): ContextOf =>
  (view, path) => ({
    view,
    path,
    demo,
    // Off outside the demonstration until an administrator can switch it on.
    checker: demo,
    assets: assets.folder,
    ...(publicUrl === undefined ? {} : { publicUrl }),
  })

/** Everything that makes a rendered page what it is, besides the records. */
const madeBy = (...parts: readonly string[]): string => createHash('sha256').update(parts.join('\0')).digest('hex')

async function openCache(
  { database, dataDir, log }: SiteOptions,
  assets: Assets,
  made: string,
): Promise<{ readonly cache: PageCache; readonly stop: () => Promise<void> }> {
  const { appPool, configs } = database
  const following = outage(log, 'events', { database: database.outage })
  const disk = outage(log, 'pages on disk', { calmMs: DISK_CALM_MS })
  const folder = await openPageFolder(join(dataDir, 'pages'), made).catch((error: unknown) => {
    disk.failed(error)
    return noFolder(error)
  })
  const from = await headOf(appPool)
  const cache = createPageCache({ folder, memoryBytes: MEMORY_BYTES, seen: () => follower.seen(), onDisk: disk })
  const follower = follow({
    pool: appPool,
    config: configs.app,
    from,
    onEvents: (events, head, missed) => cache.forget(missed ? [{ seq: head, tags: 'all' }] : touched(events)),
    onError: following.failed,
    onSuccess: following.worked,
  })
  try {
    await cache.takeOver(async (seq) => {
      const { events, head, missed } = await eventsAfter(appPool, seq)
      return missed ? [{ seq: head, tags: 'all' }] : touched(events)
    })
  } catch (error) {
    await follower.stop()
    throw error
  }
  for (const [address, page] of assets.pages) await folder.write(address, page, from).catch(disk.failed)
  return { cache, stop: follower.stop }
}

function addressOf(app: FastifyInstance, host: string): string {
  const address = app.server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${shown}:${port}`
}

/** Jobs and seals, which one process of several or a process of their own can do. */
export async function startWorker({
  database,
  log,
}: Pick<SiteOptions, 'database' | 'log'>): Promise<() => Promise<void>> {
  const { appPool } = database
  const ofDatabase = (what: string): Outage => outage(log, what, { database: database.outage })
  const stopJobs = await startJobs(appPool, houseJobs(appPool, log), log, ofDatabase('job queue'))
  const stopSealing = keepSealing(appPool, ofDatabase('audit seals'))
  return async () => {
    await stopJobs()
    await stopSealing()
  }
}

/** Routes of every kind; the pool checks uploaded reports away from the thread that answers readers. */
async function createSite(options: SiteOptions, cache: PageCache, assets: Assets, pool: CheckPool, demo: boolean) {
  const { database, publicUrl, fontDir, log } = options
  const context = contextOf(demo, assets, publicUrl)
  const app = createApp({
    log,
    headers: SECURITY_HEADERS,
    first: fastLane((address) => assets.pages.get(address) ?? cache.ready(address)),
    sendError: sendErrorPage(context),
  })
  healthRoutes(app, database.isCurrent)
  registerPages(app, publicPages(database.public, fontDir), { cache, context })
  const site = publicUrl === undefined ? {} : { publicUrl }
  const { today } = createClock(options.today)
  await checkRoutes(app, { enabled: demo, pool, context, today, sendPage: sendHtml, ...site })
  return app
}

/** The web server with its page cache; listening when it resolves. */
export async function startSite(options: SiteOptions): Promise<Running> {
  const { database, host, port, publicUrl } = options
  const [{ id, demo }, assets] = await Promise.all([
    readInstallation(database.appPool),
    readAssets(join(PACKAGE_ROOT, 'assets')),
  ])
  const made = madeBy(readBuild(), assets.folder, id, String(demo), publicUrl ?? '')
  const { cache, stop: stopCache } = await openCache(options, assets, made)
  const pool = createCheckPool()
  try {
    const app = await createSite(options, cache, assets, pool, demo)
    const first = await firstPages(database.public).catch(() => [])
    for (const url of first) await app.inject({ url })
    await app.listen({ host, port })
    const stop = async (): Promise<void> => {
      // A check that is soon done is answered; later ones are told so before their connection is cut.
      const late = setTimeout(() => void pool.close(), CHECK_GRACE_MS)
      await stopApp(app)
      clearTimeout(late)
      await pool.close()
      await stopCache()
    }
    return { url: addressOf(app, host), stop }
  } catch (error) {
    await stopCache()
    throw error
  }
}
