import { type Running, startSite, startWorker } from '../../main.ts'
import type { Database } from '../../platform/database/open-database.ts'
import type { Log } from '../../platform/log.ts'
import type { Settings } from '../../platform/settings.ts'
import type { Progress } from './progress.ts'

/** Web server and jobs in one process. */
export async function startShown(
  database: Database,
  dataDir: string,
  { host, port, publicUrl, fontDir }: Settings,
  log: Log,
  progress: Progress,
): Promise<Running> {
  return progress.step('网站', async (say) => {
    const site = await startSite({ database, dataDir, host, port, publicUrl, fontDir, log })
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
