import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { type Server, startServer } from './server.ts'

/** A demo of a test file's own, in a new folder; stopped and removed when the file is done. */
export async function demoServer(name: string): Promise<Server> {
  const dataDir = mkdtempSync(join(tmpdir(), `gongkai-${name}-`))
  const server = await startServer('demo', { DATA_DIR: dataDir })
  afterAll(async () => {
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  })
  return server
}
