import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Server, startServer } from '../support/server.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'gongkai-away-'))
let server: Server

beforeAll(async () => {
  server = await startServer('demo', { DATA_DIR: dataDir })
})
afterAll(async () => {
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

const cluster = join(dataDir, 'postgres')
const pidIn = (folder: string): number => Number(readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n', 1)[0])
const pidNow = (): number => {
  try {
    return pidIn(cluster)
  } catch {
    return 0
  }
}
const killDatabase = (): number => {
  const pid = pidIn(existsSync(cluster) ? cluster : `${cluster}-away`)
  process.kill(pid, 'SIGKILL')
  return pid
}

const statusOf = async (path: string): Promise<number> => (await fetch(`${server.url}${path}`)).status

async function until(path: string, status: number): Promise<void> {
  while ((await statusOf(path)) !== status) await new Promise((resolve) => setTimeout(resolve, 20))
}

const log = (): readonly string[] =>
  server
    .printed()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => /"msg":"([^"]+)"/u.exec(line)?.[1] ?? line)

describe('while the database is away', () => {
  it('known pages are shown, others told with a number, and it says so once', async () => {
    expect(await statusOf('/liujiang/')).toBe(200)
    // As when a disk is not mounted any more: there is nothing to start it with.
    renameSync(cluster, `${cluster}-away`)
    killDatabase()
    await until('/readyz', 503)
    for (let time = 0; time < 30; time += 1) {
      expect([await statusOf('/healthz'), await statusOf('/liujiang/'), await statusOf('/check/')]).toEqual([
        200, 200, 200,
      ])
      const missing = await fetch(`${server.url}/search?q=${String(time)}`)
      expect([missing.status, missing.headers.get('cache-control')]).toEqual([503, 'no-store'])
      expect(await missing.text()).toMatch(/暂时不能使用[^]*请几分钟后再试。编号 [\w-]{8}/u)
      await new Promise((resolve) => setTimeout(resolve, 60))
    }
    expect(log()).toEqual(['not working'])
  })

  it('everything goes on by itself once it is back', async () => {
    expect(existsSync(cluster)).toBe(false)
    renameSync(`${cluster}-away`, cluster)
    await until('/readyz', 200)
    expect(await statusOf('/search?q=0')).toBe(200)
    while (log().length < 2) await new Promise((resolve) => setTimeout(resolve, 20))
    expect(log()).toEqual(['not working', 'working again'])
  })

  it('one that was killed is started again, also for two programs at once, time after time', async () => {
    const other = await startServer('serve', { DATA_DIR: dataDir })
    for (let time = 0; time < 3; time += 1) {
      const killed = killDatabase()
      while ([0, killed].includes(pidNow())) await new Promise((resolve) => setTimeout(resolve, 20))
      await until('/readyz', 200)
      while ((await fetch(`${other.url}/readyz`)).status !== 200)
        await new Promise((resolve) => setTimeout(resolve, 20))
    }
    expect(await other.stop()).toBe(0)
    expect(await statusOf('/readyz')).toBe(200)
  })

  it('what changes afterwards is followed', async () => {
    const other = await startServer('serve', { DATA_DIR: dataDir })
    expect(await (await fetch(`${other.url}/liujiang/`)).text()).toBe(
      await (await fetch(`${server.url}/liujiang/`)).text(),
    )
    expect(await other.stop()).toBe(0)
  })

  it('the program stops in order', async () => {
    killDatabase()
    expect(await server.stop()).toBe(0)
    expect(server.printed()).not.toContain('程序内部错误')
  })
})
