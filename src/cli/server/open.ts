import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Database, DatabaseServer } from '../../platform/database/open-database.ts'
import { migrateServer, openDatabase, openServer } from '../../platform/database/open-database.ts'
import type { LaunchStep } from '../../platform/embedded/launch.ts'
import { HOUSE_QUEUES } from '../../platform/jobs/house-jobs.ts'
import { installJobs } from '../../platform/jobs/install.ts'
import type { Log } from '../../platform/log.ts'
import type { Settings } from '../../platform/settings.ts'
import { databaseMessage } from './problems.ts'
import type { Progress } from './progress.ts'
import { CannotStart, EXIT_NO_DATABASE } from './refusal.ts'

const STEPS: Readonly<Record<LaunchStep, string>> = {
  unpack: '正在准备数据库程序',
  initialise: '正在建立数据库',
  start: '正在启动',
  attach: '已在运行，直接使用',
}

/** Refuses where there is no database yet, for commands that only look. */
export function databaseMustExist({ database: urls }: Settings, dataDir: string): void {
  if (urls !== undefined || existsSync(join(dataDir, 'postgres'))) return
  throw new CannotStart(`${dataDir} 里还没有数据库；请核对 DATA_DIR`, EXIT_NO_DATABASE)
}

/** Starts or finds the database server. */
export const openServerShown = (
  { database: urls }: Settings,
  dataDir: string,
  progress: Progress,
): Promise<DatabaseServer> =>
  progress.step('数据库', async (say) => {
    let last: LaunchStep | undefined
    const onStep = (step: LaunchStep): void => {
      last = step
      say(STEPS[step])
    }
    const server = await openServer({ dataDir, urls, onStep })
    if (!server.ok) throw new CannotStart(databaseMessage(server.error), EXIT_NO_DATABASE)
    const place = relative(process.cwd(), dataDir) || '.'
    say(urls === undefined ? `${last === 'attach' ? '已在运行' : '已启动'}（${place}）` : '已连接')
    return server.value
  })

/** Brings the schema up to date; the names of what was applied. */
export const migrateShown = (server: DatabaseServer, progress: Progress): Promise<readonly string[]> =>
  progress.step('数据结构', async (say) => {
    say('正在核对')
    const applied = await migrateServer(server, (client) => installJobs(client, HOUSE_QUEUES))
    if (!applied.ok) throw new CannotStart(databaseMessage(applied.error), EXIT_NO_DATABASE)
    say(applied.value.length === 0 ? '已是最新' : `已升级 ${applied.value.length} 步`)
    return applied.value
  })

/** Refuses where the schema is not the one of this version. */
export async function schemaMustBeCurrent(database: Database): Promise<void> {
  const current = await database.isCurrent().catch(() => false)
  if (!current) throw new CannotStart('数据结构与本版本不一致；请先运行 gongkai migrate', EXIT_NO_DATABASE)
}

/** A database ready for use; `stop` closes the pools and the server, if nobody else uses it. */
export async function openAll(
  settings: Settings,
  dataDir: string,
  log: Log,
  progress: Progress,
): Promise<{ readonly database: Database; readonly stop: () => Promise<void> }> {
  const server = await openServerShown(settings, dataDir, progress)
  let database: Database | undefined
  const stop = async (): Promise<void> => {
    await database?.close()
    await server.stop()
  }
  try {
    if (server.configs.owner !== undefined) await migrateShown(server, progress)
    database = await openDatabase(server, log)
    if (server.configs.owner === undefined) await schemaMustBeCurrent(database)
    return { database, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
