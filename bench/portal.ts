import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '../test/support/server.ts'
import { load } from './support/load.ts'
import { startNginx } from './support/nginx.ts'
import { cpuSeconds, processesNaming, pssMegabytes } from './support/processes.ts'

const scratch = mkdtempSync(join(tmpdir(), 'gongkai-bench-portal-'))
const dataDir = join(scratch, 'data')
const ROUNDS = 3
const NGINX_PORT = 18_472
const PAGE = '/liujiang/zfxxgk/nb/2022'

const print = (figure: string, value: number, n: number, more: Readonly<Record<string, unknown>> = {}): void =>
  console.log(JSON.stringify({ bench: 'portal', figure, value, n, ...more }))
const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits))
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN

const server = await startServer('demo', { DATA_DIR: dataDir })
const port = Number(new URL(server.url).port)

const REPORTS: readonly (readonly [string, number])[] = [
  ['liuzhou', 2018],
  ['manzhouli', 2018],
  ['liujiang', 2022],
  ...[2019, 2020, 2021, 2022, 2023, 2024, 2025].map((year) => ['chengchuan', year] as const),
  ...[2021, 2022, 2023, 2024, 2025].flatMap((year) => [['linxi', year] as const, ['songyangling', year] as const]),
]

/** CPU time of the server for pages that nobody has asked for yet. */
async function measureCold(): Promise<void> {
  const cold: number[] = []
  for (const prefix of ['', '/zhangbei']) {
    for (const [organ, year] of REPORTS) {
      const before = cpuSeconds(server.pid)
      const answer = await fetch(`${server.url}${prefix}/${organ}/zfxxgk/nb/${year}`)
      await answer.text()
      if (answer.status !== 200) throw new Error(`${organ} ${year}: ${answer.status}`)
      cold.push((cpuSeconds(server.pid) - before) * 1000)
    }
  }
  const mean = cold.reduce((sum, each) => sum + each, 0) / cold.length
  print('cold_page_cpu_ms', rounded(mean, 1), cold.length, { first: rounded(cold[0] ?? 0, 0), limit: 40, tick_ms: 10 })
}

/** Answers per second of CPU time; the median of rounds that alternate with the reference. */
async function measureCached(): Promise<void> {
  const etag = async (at: number): Promise<string> =>
    (await fetch(`http://127.0.0.1:${at}${PAGE}`, { headers: { 'accept-encoding': 'br' } })).headers.get('etag') ?? ''
  await etag(port)
  const nginx = await startNginx(scratch, join(dataDir, 'pages/www'), NGINX_PORT)
  const head = `GET ${PAGE} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: br\r\n`
  const requests = {
    page: () => Promise.resolve(`${head}\r\n`),
    not_modified: async (at: number) => `${head}If-None-Match: ${await etag(at)}\r\n\r\n`,
  }
  for (const [name, requestFor] of Object.entries(requests)) {
    const rates: { ours: number[]; nginx: number[] } = { ours: [], nginx: [] }
    let sizes: Record<string, number> = {}
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [who, at, pid] of [
        ['ours', port, server.pid],
        ['nginx', NGINX_PORT, nginx.worker()],
      ] as const) {
        const request = await requestFor(at)
        const before = cpuSeconds(pid)
        const { answers, status, bytes } = await load(at, request)
        const wanted = name === 'page' ? '200' : '304'
        if (!status.includes(wanted)) throw new Error(`${who}: ${status}`)
        rates[who].push(answers / (cpuSeconds(pid) - before))
        sizes = { ...sizes, [who]: bytes }
      }
    }
    const [ours, reference] = [median(rates.ours), median(rates.nginx)]
    print(`${name}_per_cpu_second`, Math.round(ours), ROUNDS, {
      reference: 'nginx',
      reference_value: Math.round(reference),
      bytes: sizes,
    })
    print(`${name}_share_of_nginx`, rounded(ours / reference), ROUNDS, { at_least: 0.6 })
  }
  nginx.stop()
}

async function measureWeight(): Promise<void> {
  const weigh = async (path: string): Promise<number> => {
    const { bytes } = await load(port, `GET ${path} HTTP/1.1\r\nHost: x\r\nAccept-Encoding: br\r\n\r\n`, {
      connections: 1,
      milliseconds: 0,
    })
    return bytes
  }
  const html = await (await fetch(`${server.url}${PAGE}`)).text()
  const assets = new Set([...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/gu)].map(([, path = '']) => path))
  const css = await (await fetch(`${server.url}${[...assets].find((path) => path.endsWith('.css')) ?? ''}`)).text()
  const folder = [...assets][0]?.split('/').slice(0, 3).join('/') ?? ''
  const icons = [...css.matchAll(/\.(i-[a-z]+) \{[^}]*url\("?([a-z0-9./-]+\.svg)"?\)/gu)]
    .filter(([, name = '']) => html.includes(name))
    .map(([, , file = '']) => `${folder}/${file}`)
  const used = new Set([PAGE, ...assets, ...icons])
  let total = 0
  for (const path of used) total += await weigh(path)
  print('report_page_kilobytes', rounded(total / 1000, 1), used.size, {
    limit: 30,
    page: rounded((await weigh(PAGE)) / 1000, 1),
    with: 'headers, style sheet, mark and the icons it shows',
  })
}

async function measureMemory(): Promise<void> {
  for (const kind of ['pdf', 'docx', 'xlsx', 'json']) await (await fetch(`${server.url}${PAGE}.${kind}`)).arrayBuffer()
  await new Promise((resolve) => setTimeout(resolve, 30_000))
  const processes = processesNaming(dataDir).concat(server.pid)
  const all = [...new Set(processes)]
  print('idle_pss_megabytes', rounded(pssMegabytes(all), 0), all.length, {
    limit: 450,
    node: rounded(pssMegabytes([server.pid]), 0),
  })
}

await measureCold()
await measureCached()
await measureWeight()
await measureMemory()
await server.stop()
rmSync(scratch, { recursive: true, force: true })
