import { type Running, startSite, startWorker } from '../../main.ts'
import type { Database } from '../../platform/database/open-database.ts'
import { readInstallation } from '../../platform/installation.ts'
import type { Log } from '../../platform/log.ts'
import type { Settings } from '../../platform/settings.ts'
import { portProblem } from './free-port.ts'
import type { Progress } from './progress.ts'
import { CannotStart, EXIT_USAGE } from './refusal.ts'

/** Web server and jobs in one process. */
export async function startShown(
  database: Database,
  dataDir: string,
  settings: Settings,
  log: Log,
  progress: Progress,
): Promise<Running> {
  return progress.step('网站', async (say) => {
    if (settings.today !== undefined && !(await readInstallation(database.appPool)).demo) {
      throw new CannotStart('GONGKAI_TODAY 只用于演示和测试，正式使用时日期以时钟为准；请删除这个环境变量', EXIT_USAGE)
    }
    // Another program may have taken the port while the database was being started.
    const site = await startSite({ ...settings, database, dataDir, log }).catch((error: unknown) => {
      throw portProblem(error, settings.host, settings.port)
    })
    const stopWorker = await startWorker({ database, log }).catch(async (error: unknown) => {
      await site.stop()
      throw error
    })
    say('已就绪')
    const stop = async (): Promise<void> => {
      await site.stop()
      await stopWorker()
    }
    return { url: site.url, stop }
  })
}
