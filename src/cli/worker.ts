import { resolve } from 'node:path'
import { startWorker } from '../main.ts'
import { createLog } from '../platform/log.ts'
import type { Io } from './io.ts'
import { openAll } from './server/open.ts'
import { type Given, runServerCommand } from './server/run.ts'
import { stopRequested } from './server/until-stopped.ts'

const USAGE = `用法：gongkai worker   只运行后台任务，与 serve 使用同一个数据库
退出码：0 正常停止；2 设置不对；3 数据库不可用`

async function work({ settings, progress }: Given): Promise<number> {
  const stopping = stopRequested()
  const log = createLog()
  const { database, stop } = await openAll(settings, settings.dataDir ?? resolve('data'), log, progress)
  try {
    const stopWorker = await startWorker({ database, log })
    progress.line('  后台任务  已就绪')
    await stopping
    await stopWorker()
  } finally {
    await stop()
  }
  return 0
}

/** `worker`: jobs only. */
export const run = (args: readonly string[], io: Io): Promise<number> =>
  runServerCommand({ name: 'worker', usage: USAGE, run: work }, args, io)
