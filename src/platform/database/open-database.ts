import { join } from 'node:path'
import type pg from 'pg'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { keepRunning } from '../embedded/keep-running.ts'
import { launch, type LaunchStep } from '../embedded/launch.ts'
import type { LaunchProblem } from '../embedded/problems.ts'
import type { Log } from '../log.ts'
import { type Outage, outage } from '../outage.ts'
import { PACKAGE_ROOT } from '../root.ts'
import type { DatabaseUrls } from '../settings.ts'
import { bootstrap } from './bootstrap.ts'
import { embeddedConfigs, type RoleConfigs, serverConfigs } from './configs.ts'
import { migrate, type MigrationRefused, schemaIsCurrent } from './migrate.ts'
import { type Migration, readMigrations } from './migration-files.ts'
import { type AppDb, appDb, openPool, type PublicDb, publicDb } from './pools.ts'
import { prepareServer } from './prepare-server.ts'

export type DatabaseProblem =
  | { readonly kind: 'launch'; readonly problem: LaunchProblem }
  | { readonly kind: 'unreachable'; readonly variable: string; readonly code: string }
  | { readonly kind: 'migration'; readonly problem: MigrationRefused }
  /** The account that may change the schema is not given. */
  | { readonly kind: 'no-owner' }

/** A server that is running and who may connect as what. */
export interface DatabaseServer {
  readonly configs: RoleConfigs
  /** Where the package's own server keeps its files; absent for the operator's. */
  readonly embedded: boolean
  /** Told when it does not answer; our own is started again. */
  readonly revive: () => void
  readonly stop: () => Promise<void>
}

export interface Database {
  readonly app: AppDb
  readonly public: PublicDb
  readonly appPool: pg.Pool
  readonly configs: RoleConfigs
  /** Whether the database could be reached, told once for all that depend on it. */
  readonly outage: Outage
  readonly isCurrent: () => Promise<boolean>
  readonly close: () => Promise<void>
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : ''

async function embeddedServer(
  dataDir: string,
  onStep: (step: LaunchStep) => void,
  packageName?: string,
): Promise<Result<DatabaseServer, DatabaseProblem>> {
  const options = { dataDir, ...(packageName === undefined ? {} : { packageName }) }
  const started = await launch({ ...options, onStep })
  if (!started.ok) return refuse({ kind: 'launch', problem: started.error })
  const { socketDir: host, port } = started.value
  await bootstrap({ host, port, user: 'gongkai_super' })
  return ok({ configs: embeddedConfigs(host, port), embedded: true, ...keepRunning(started.value, options) })
}

async function operatorsServer(urls: DatabaseUrls): Promise<Result<DatabaseServer, DatabaseProblem>> {
  try {
    await prepareServer(urls.owner ?? urls.app)
    return ok({ configs: serverConfigs(urls), embedded: false, revive: () => undefined, stop: () => Promise.resolve() })
  } catch (error) {
    const variable = urls.owner === undefined ? 'DATABASE_URL' : 'DATABASE_OWNER_URL'
    return refuse({ kind: 'unreachable', variable, code: codeOf(error) })
  }
}

export interface ServerOptions {
  readonly dataDir: string
  readonly urls: DatabaseUrls | undefined
  readonly onStep?: (step: LaunchStep) => void
  /** Another version of the package's server, for tests. */
  readonly packageName?: string
}

/** The operator's server, or our own, started or found running. */
export const openServer = ({
  dataDir,
  urls,
  onStep = () => undefined,
  packageName,
}: ServerOptions): Promise<Result<DatabaseServer, DatabaseProblem>> =>
  urls === undefined ? embeddedServer(dataDir, onStep, packageName) : operatorsServer(urls)

export const migrationFiles = (): Promise<readonly Migration[]> => readMigrations(join(PACKAGE_ROOT, 'migrations'))

/** Brings the schema up to date; the names of the migrations applied. */
export async function migrateServer(
  server: DatabaseServer,
  after: (client: pg.Client) => Promise<void>,
): Promise<Result<readonly string[], DatabaseProblem>> {
  const { owner } = server.configs
  if (owner === undefined) return refuse({ kind: 'no-owner' })
  try {
    const outcome = await migrate(owner, await migrationFiles(), after)
    return outcome.ok ? outcome : refuse({ kind: 'migration', problem: outcome.error })
  } catch (error) {
    const code = codeOf(error)
    if (code === '') throw error
    return refuse({ kind: 'unreachable', variable: 'DATABASE_OWNER_URL', code })
  }
}

const POOL_SIZE = 10

/** Pools for the two roles that serve: nothing connects before it is needed. */
export async function openDatabase({ configs, revive }: DatabaseServer, log: Log): Promise<Database> {
  const { failed, worked } = outage(log, 'database')
  const away: Outage = {
    failed(error) {
      failed(error)
      revive()
    },
    worked,
  }
  const open = (config: pg.ClientConfig, name: string): pg.Pool =>
    openPool({ config, size: POOL_SIZE, name, onIdleError: away.failed }).on('connect', away.worked)
  const appPool = open(configs.app, 'gongkai-app')
  const publicPool = open(configs.public, 'gongkai-portal')
  const files = await migrationFiles()
  return {
    app: appDb(appPool),
    public: publicDb(publicPool),
    appPool,
    configs,
    outage: away,
    isCurrent: async () => (await publicPool.query('select 1')).rowCount === 1 && schemaIsCurrent(appPool, files),
    close: async () => {
      await Promise.all([appPool.end(), publicPool.end()])
    },
  }
}
