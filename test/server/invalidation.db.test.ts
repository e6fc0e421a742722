import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { saveOrgan } from '../../src/modules/organ/db/save-organ.ts'
import { publicOrgan } from '../../src/modules/organ/queries/public-organs.ts'
import { type AppDb, appDb, type PublicDb, publicDb } from '../../src/platform/database/pools.ts'
import { launch } from '../../src/platform/embedded/launch.ts'
import { type Server, startServer } from '../support/server.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'gongkai-invalidation-'))
let servers: readonly Server[] = []
let pool: pg.Pool
let intruder: pg.Client
let app: AppDb
let portal: PublicDb

beforeAll(async () => {
  const first = await startServer('demo', { DATA_DIR: dataDir })
  servers = [first, await startServer('serve', { DATA_DIR: dataDir })]
  const server = await launch({ dataDir })
  if (!server.ok) throw new Error(server.error.kind)
  const at = { host: server.value.socketDir, port: 5432, database: 'gongkai' }
  pool = new pg.Pool({ ...at, user: 'gongkai_app' })
  app = appDb(pool)
  portal = publicDb(pool)
  intruder = new pg.Client({ ...at, user: 'gongkai_super' })
  await intruder.connect()
})
afterAll(async () => {
  await intruder.end()
  await pool.end()
  for (const server of servers) await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

const pageOf = async (server: Server, path: string): Promise<string> => (await fetch(`${server.url}${path}`)).text()

async function rename(name: string): Promise<void> {
  const organ = await publicOrgan(portal, 'liuzhou')
  if (organ === undefined) throw new Error('no organ')
  await saveOrgan(app, { ...organ, name }, 0, 'test:clerk')
}

/** Asks until the page says it; the page must follow by itself. */
async function says(server: Server, path: string, words: string): Promise<void> {
  while (!(await pageOf(server, path)).includes(words)) await new Promise((resolve) => setTimeout(resolve, 20))
}

describe('two web processes on one database', () => {
  it('both show what one of them did not write, on every page that it stands on', async () => {
    const paths = ['/', '/liuzhou/', '/zhangbei/liuzhou/']
    for (const server of servers) for (const path of paths) await pageOf(server, path)
    await rename('柳州市教育局（改名一）')
    for (const server of servers) for (const path of paths) await says(server, path, '改名一')
  })

  it('keep what the change did not touch', async () => {
    const before = await fetch(`${servers[0]?.url ?? ''}/xiaogan/`)
    await rename('柳州市教育局（改名二）')
    for (const server of servers) await says(server, '/liuzhou/', '改名二')
    const after = await fetch(`${servers[0]?.url ?? ''}/xiaogan/`)
    expect(after.headers.get('etag')).toBe(before.headers.get('etag'))
    expect(existsSync(join(dataDir, 'pages/www/xiaogan/index.html'))).toBe(true)
  })

  it('show it also when the notification was lost', async () => {
    for (const server of servers) await pageOf(server, '/liuzhou/')
    await intruder.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'gongkai-follow'",
    )
    await rename('柳州市教育局（改名三）')
    for (const server of servers) await says(server, '/liuzhou/', '改名三')
  })

  it('leave no old page on disk for a web server in front', async () => {
    await rename('柳州市教育局（改名四）')
    for (const server of servers) await says(server, '/liuzhou/', '改名四')
    for (const server of servers) await says(server, '/', '改名四')
    // It may be absent: one process may remove what the other has just made anew, and nginx then asks a process.
    const file = join(dataDir, 'pages/www/liuzhou/index.html')
    expect(existsSync(file) ? readFileSync(file, 'utf8') : '改名四').toContain('改名四')
  })
})
