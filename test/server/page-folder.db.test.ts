import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, expect, it } from 'vitest'
import { saveOrgan } from '../../src/modules/organ/db/save-organ.ts'
import { publicOrgan } from '../../src/modules/organ/queries/public-organs.ts'
import { appDb, publicDb } from '../../src/platform/database/pools.ts'
import { launch } from '../../src/platform/embedded/launch.ts'
import { type Server, startServer } from '../support/server.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'gongkai-page-folder-'))
const pages = join(dataDir, 'pages')
let running: Server | undefined
afterAll(async () => {
  await running?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

const messages = ({ printed }: Server): readonly string[] =>
  [...printed().matchAll(/"what":"([^"]+)".*"msg":"([^"]+)"/gu)].map(
    ([, what = '', message = '']) => `${what}: ${message}`,
  )

async function everyPage({ url }: Server): Promise<void> {
  for (const path of ['/', '/liujiang/', '/liujiang/zfxxgk/nb/2022', '/zhangbei/', '/search?q=x', '/xiaogan/']) {
    for (let time = 0; time < 2; time += 1) expect([path, (await fetch(`${url}${path}`)).status]).toEqual([path, 200])
  }
}

it('a folder that cannot be used at the start: pages are served, and it is said once', async () => {
  writeFileSync(pages, 'a file in place of the folder')
  const server = (running = await startServer('demo', { DATA_DIR: dataDir }))
  await everyPage(server)
  expect(messages(server)).toEqual(['pages on disk: not working'])
  expect(await server.stop()).toBe(0)
})

it('a folder that cannot be used any more: it is said once', async () => {
  rmSync(pages)
  const server = (running = await startServer('demo', { DATA_DIR: dataDir }))
  expect(messages(server)).toEqual([])
  rmSync(join(pages, 'www'), { recursive: true })
  writeFileSync(join(pages, 'www'), 'a file in place of the folder')
  await everyPage(server)
  expect(messages(server)).toEqual(['pages on disk: not working'])
})

it('a stop while records change comes in order, and no old page is left on disk', async () => {
  const started = await launch({ dataDir })
  if (!started.ok || running === undefined) throw new Error('no server')
  const at = { host: started.value.socketDir, port: started.value.port, database: 'gongkai' }
  const pools = [new pg.Pool({ ...at, user: 'gongkai_app' }), new pg.Pool({ ...at, user: 'gongkai_public' })] as const
  const organ = await publicOrgan(publicDb(pools[1]), 'liuzhou')
  if (organ === undefined) throw new Error('no organ')
  let stopped: Promise<number | null> | undefined
  for (let number = 0; number < 60; number += 1) {
    await saveOrgan(appDb(pools[0]), { ...organ, name: `柳州改名 ${String(number)}` }, 0, 'test:clerk')
    await fetch(`${running.url}/liuzhou/`).catch(() => undefined)
    if (number === 30) stopped = running.stop()
  }
  expect(await stopped).toBe(0)
  expect(running.printed()).not.toMatch(/内部错误/u)
  running = await startServer('demo', { DATA_DIR: dataDir })
  // Loading the demonstration has named it as before.
  expect(await (await fetch(`${running.url}/liuzhou/`)).text()).not.toContain('改名')
  await Promise.all(pools.map((pool) => pool.end()))
  await started.value.stop()
})
