import { resolve } from 'node:path'
import type { Io } from './io.ts'
import { migrateShown, openServerShown } from './server/open.ts'
import { type Given, runServerCommand } from './server/run.ts'

const USAGE = `用法：gongkai migrate   把数据结构升级到本版本，可重复运行，可几处同时运行
退出码：0 完成；2 设置不对；3 数据库不可用`

async function migrate({ settings, progress }: Given): Promise<number> {
  const server = await openServerShown(settings, settings.dataDir ?? resolve('data'), progress)
  try {
    for (const name of await migrateShown(server, progress)) progress.line(`    ${name}`)
  } finally {
    await server.stop()
  }
  return 0
}

/** `migrate`: brings the schema up to date. */
export const run = (args: readonly string[], io: Io): Promise<number> =>
  runServerCommand({ name: 'migrate', usage: USAGE, run: migrate }, args, io)
