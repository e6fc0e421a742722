import { resolve } from 'node:path'
import { createLog } from '../platform/log.ts'
import { VERSION } from '../platform/version.ts'
import type { Io } from './io.ts'
import { portMustBeFree } from './server/free-port.ts'
import { openAll } from './server/open.ts'
import { type Given, runServerCommand } from './server/run.ts'
import { startShown } from './server/site.ts'
import { stopRequested } from './server/until-stopped.ts'

const USAGE = `用法：gongkai serve   启动网站和后台任务
环境变量：HOST（默认 127.0.0.1）、PORT（3000）、DATA_DIR（./data）、PUBLIC_URL
          DATABASE_URL、DATABASE_OWNER_URL、DATABASE_PUBLIC_URL；不写时使用自带的 PostgreSQL
退出码：0 正常停止；2 设置不对；3 数据库不可用`

async function serve({ settings, progress }: Given): Promise<number> {
  const dataDir = settings.dataDir ?? resolve('data')
  const stopping = stopRequested()
  await portMustBeFree(settings.host, settings.port)
  progress.line(`公开 Gongkai ${VERSION}`)
  const log = createLog()
  const { database, stop } = await openAll(settings, dataDir, log, progress)
  try {
    const site = await startShown(database, dataDir, settings, log, progress)
    progress.line(`\n  门户      ${site.url}/\n`)
    await stopping
    await site.stop()
  } finally {
    await stop()
  }
  return 0
}

/** `serve`: web and jobs in one process, until a signal to stop. */
export const run = (args: readonly string[], io: Io): Promise<number> =>
  runServerCommand({ name: 'serve', usage: USAGE, run: serve }, args, io)
