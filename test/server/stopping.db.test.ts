import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { BIN, QUIET, ROOT } from '../support/bin.ts'
import { type Server, startServer } from '../support/server.ts'

const scratch = mkdtempSync(join(tmpdir(), 'gongkai-stopping-'))
const dataDir = join(scratch, 'data')
const running: Server[] = []
afterAll(async () => {
  await Promise.all(running.map((server) => server.stop()))
  rmSync(scratch, { recursive: true, force: true })
})

async function start(folder = dataDir): Promise<Server> {
  const server = await startServer('demo', { DATA_DIR: folder })
  running.push(server)
  return server
}

const HOST = 'Host: localhost\r\n'
const UPLOAD = `POST /check/ HTTP/1.1\r\n${HOST}Content-Type: multipart/form-data; boundary=b\r\n`
const PART = '--b\r\nContent-Disposition: form-data; name="report"; filename="a.txt"\r\n\r\n'
const isStopped = (): boolean => !existsSync(join(dataDir, 'postgres/postmaster.pid'))

async function hold(server: Server, text: string): Promise<void> {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1').on('error', () => undefined)
  await once(socket, 'connect')
  socket.pause()
  socket.write(text)
  await fetch(`${server.url}/healthz`)
}

describe('a stop', () => {
  it('in the middle of an upload, of answers that nobody reads, and of kept connections', async () => {
    const server = await start()
    await hold(server, `${UPLOAD}Content-Length: 100000\r\n\r\n${PART}half`)
    await hold(server, `${UPLOAD}Content-Length: 300\r\n\r\n${PART}${'字'.repeat(50)}\r\n--b--\r\n`)
    await hold(server, `GET /compare/ HTTP/1.1\r\n${HOST}\r\n`.repeat(200))
    await hold(server, `GET / HTTP/1.1\r\n${HOST}\r\n`)
    await hold(server, 'GET / HT')
    const printed = server.printed()
    expect(await server.stop()).toBe(0)
    expect(server.printed()).toBe(printed)
    expect(isStopped()).toBe(true)
  })

  it('in the middle of an upload that goes on: it is answered whole', async () => {
    const server = await start()
    const body = `${PART}${'字'.repeat(50)}\r\n--b--\r\n`
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
    socket.write(`${UPLOAD}Content-Length: ${String(Buffer.byteLength(body))}\r\n\r\n${PART}`)
    await fetch(`${server.url}/healthz`)
    const stopped = server.stop()
    await new Promise((resolve) => setTimeout(resolve, 100))
    socket.write(body.slice(PART.length))
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 \d{3} [^]*<\/html>\s*(?:0\s*)?$/u)
    expect(await stopped).toBe(0)
  })

  it('in the middle of many requests: each is answered whole or not at all', async () => {
    const server = await start()
    const answers = Array.from({ length: 60 }, (_, at) =>
      fetch(`${server.url}/search?q=${String(at)}`).then(
        async (answer) => [answer.status, /<\/html>\s*$/u.test(await answer.text())] as const,
        () => 'no connection',
      ),
    )
    await answers[0]
    const stopped = server.stop()
    for (const answer of await Promise.all(answers)) expect([[200, true], 'no connection']).toContainEqual(answer)
    expect(await stopped).toBe(0)
    expect(server.printed()).not.toMatch(/"level"|程序内部错误/u)
  })

  it('comes in order when one wish to stop arrives several times, as from a terminal through npm', async () => {
    const server = await start()
    for (let time = 0; time < 3; time += 1) {
      process.kill(server.pid, 'SIGINT')
      await new Promise((resolve) => setTimeout(resolve, 3))
    }
    expect(await server.stop('SIGINT')).toBe(0)
    expect(isStopped()).toBe(true)
  })

  it('asked for twice is at once, and the next start finds everything in order', async () => {
    const server = await start()
    await hold(server, `${UPLOAD}Content-Length: 100000\r\n\r\n${PART}half`)
    process.kill(server.pid, 'SIGTERM')
    await new Promise((resolve) => setTimeout(resolve, 1000))
    expect(await server.stop('SIGINT')).toBe(1)
    const again = await start()
    expect(again.printed()).toContain('没有变化')
    expect(await again.stop()).toBe(0)
    expect(isStopped()).toBe(true)
  })

  it('asked for during the start comes when the start is done', async () => {
    const child = spawn(process.execPath, [BIN, 'demo'], { cwd: ROOT, env: { ...QUIET, DATA_DIR: dataDir, PORT: '0' } })
    await once(child.stdout, 'data')
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
    expect(isStopped()).toBe(true)
  })
})

const somePort = (): string => String(20_000 + Math.floor(Math.random() * 10_000))

describe('a reader of the output who has seen enough', () => {
  it('the server goes on', async () => {
    const port = somePort()
    const shell = spawn('sh', ['-c', `"${process.execPath}" "${BIN}" demo 2>&1 | head -1`], {
      cwd: ROOT,
      detached: true,
      env: { ...QUIET, DATA_DIR: dataDir, PORT: port },
    })
    const url = `http://127.0.0.1:${port}`
    while ((await fetch(`${url}/readyz`).catch(() => undefined))?.status !== 200)
      await new Promise((resolve) => setTimeout(resolve, 50))
    expect((await fetch(`${url}/liuzhou/`)).status).toBe(200)
    process.kill(-(shell.pid ?? 0), 'SIGTERM')
    await once(shell, 'exit')
    while (!isStopped()) await new Promise((resolve) => setTimeout(resolve, 50))
  })
})

describe('two demonstrations', () => {
  it('of one port: one runs, the other says so in a line', async () => {
    const env = { DATA_DIR: dataDir, PORT: somePort() }
    const both = await Promise.allSettled([startServer('demo', env), startServer('demo', env)])
    const refused = both.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []))
    expect(refused.join()).toMatch(/^Error: demo ended with 2: [^]*gongkai demo：[^\n]*已被别的程序占用[^\n]*\n$/u)
    for (const one of both) if (one.status === 'fulfilled') expect(await one.value.stop()).toBe(0)
  })

  it('start in one directory at the same time, from nothing', async () => {
    const folder = join(scratch, 'both')
    const both = await Promise.all([start(folder), start(folder)])
    for (const server of both) {
      expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
      expect((await fetch(`${server.url}/liujiang/zfxxgk/nb/2022`)).status).toBe(200)
      expect(server.printed()).not.toMatch(/"level"|内部错误/u)
    }
    expect(await both[0].stop()).toBe(0)
    expect((await fetch(`${both[1].url}/search?q=x`)).status).toBe(200)
    expect(await both[1].stop()).toBe(0)
    expect(existsSync(join(folder, 'postgres/postmaster.pid'))).toBe(false)
  })
})
