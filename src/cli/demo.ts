import { join, resolve } from 'node:path'
import { loadDemo } from '../demo/load-demo.ts'
import { sealAudit } from '../platform/audit/seal.ts'
import type { Database } from '../platform/database/open-database.ts'
import { becomeDemo } from '../platform/installation.ts'
import { createLog } from '../platform/log.ts'
import { PACKAGE_ROOT } from '../platform/root.ts'
import { VERSION } from '../platform/version.ts'
import { demoWrites } from '../site.ts'
import type { Io } from './io.ts'
import { portMustBeFree } from './server/free-port.ts'
import { openAll } from './server/open.ts'
import type { Progress } from './server/progress.ts'
import { CannotStart, EXIT_USAGE } from './server/refusal.ts'
import { type Given, runServerCommand } from './server/run.ts'
import { startShown } from './server/site.ts'
import { stopRequested } from './server/until-stopped.ts'

const USAGE = `用法：gongkai demo   用演示数据启动，数据放在 ./data-demo（或 DATA_DIR）
选项：--load-only   只载入演示数据，不启动网站
退出码：0 正常停止；2 设置不对；3 数据库不可用`

const load = (database: Database, progress: Progress): Promise<void> =>
  progress.step('演示数据', async (say) => {
    if (!(await becomeDemo(database.appPool))) {
      throw new CannotStart('这个数据库里已有正式数据，不能载入演示数据；请换一个 DATA_DIR 或数据库', EXIT_USAGE)
    }
    say('正在载入')
    const { organs, reports, written } = await loadDemo(demoWrites(database.app), join(PACKAGE_ROOT, 'demo'))
    say(`${organs} 个机关、${reports} 份年报${written === 0 ? '，没有变化' : ''}`)
  })

const addresses = (url: string): string => `
  门户      ${url}/
  柳江区    ${url}/liujiang/zfxxgk/nb/2022
  年报比较  ${url}/compare/
  检查年报  ${url}/check/
  长辈版    ${url}/zhangbei/

  按 Ctrl+C 停止，再次运行会接着用现有数据。
`

async function demo({ settings, progress, has }: Given): Promise<number> {
  const dataDir = settings.dataDir ?? resolve('data-demo')
  const loadOnly = has('load-only')
  const stopping = stopRequested()
  if (!loadOnly) await portMustBeFree(settings.host, settings.port)
  progress.line(`公开 Gongkai ${VERSION} · 演示`)
  const log = createLog('warn')
  const { database, stop } = await openAll(settings, dataDir, log, progress)
  try {
    await load(database, progress)
    await sealAudit(database.appPool)
    if (loadOnly) return 0
    const site = await startShown(database, dataDir, settings, log, progress)
    progress.line(addresses(site.url))
    await stopping
    await site.stop()
  } finally {
    await stop()
  }
  return 0
}

/** `demo`: serves the demonstration from a data directory of its own. */
export const run = (args: readonly string[], io: Io): Promise<number> =>
  runServerCommand({ name: 'demo', usage: USAGE, flags: ['load-only'], run: demo }, args, io)
