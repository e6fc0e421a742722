import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { launch } from '../../src/platform/embedded/launch.ts'
import { gongkai } from '../support/bin.ts'
import { type Server, startServer } from '../support/server.ts'

const scratch = mkdtempSync(join(tmpdir(), 'gongkai-start-'))
const running: Server[] = []

/** Every process whose arguments name the folder: node, postmaster and, through it, its children. */
const processesOf = (folder: string): readonly number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder)
      } catch {
        return false
      }
    })
    .map(Number)

const killAll = (folder: string): void => {
  for (const pid of processesOf(folder)) process.kill(pid, 'SIGKILL')
}

afterAll(async () => {
  await Promise.all(running.map((server) => server.kill()))
  killAll(scratch)
  rmSync(scratch, { recursive: true, force: true })
})

const dataDir = (name: string): string => join(scratch, name)
async function start(
  name: string,
  command: 'demo' | 'serve' = 'demo',
  env: Record<string, string> = {},
): Promise<Server> {
  const server = await startServer(command, { DATA_DIR: dataDir(name), ...env })
  running.push(server)
  return server
}

const statusOf = async (url: string): Promise<number> => (await fetch(url)).status

describe('the demo', () => {
  it('starts from nothing, stops in order, and is there again with the same data', async () => {
    const first = await start('demo')
    expect(await statusOf(`${first.url}/`)).toBe(200)
    expect(await statusOf(`${first.url}/readyz`)).toBe(200)
    expect(await statusOf(`${first.url}/liujiang/zfxxgk/nb/2022`)).toBe(200)
    for (const step of ['数据库', '数据结构', '演示数据', '网站']) {
      expect(first.printed()).toMatch(new RegExp(`${step}.*\\d+\\.\\d 秒`, 'u'))
    }
    expect(first.printed()).toContain(`${first.url}/check/`)
    expect(await first.stop()).toBe(0)
    expect(existsSync(join(dataDir('demo'), 'postgres/postmaster.pid'))).toBe(false)
    expect(statSync(dataDir('demo')).mode & 0o777).toBe(0o700)

    const again = await start('demo')
    expect(again.printed()).toContain('没有变化')
    expect(again.printed()).toContain('已是最新')
    expect(await statusOf(`${again.url}/liujiang/zfxxgk/nb/2022`)).toBe(200)
    expect(await again.stop('SIGINT')).toBe(0)
  })

  it('is there again after everything was killed', async () => {
    const server = await start('killed')
    killAll(dataDir('killed'))
    await server.kill()
    const again = await start('killed')
    expect(await statusOf(`${again.url}/readyz`)).toBe(200)
    expect(again.printed()).toContain('没有变化')
    await again.stop()
  })

  it('goes on when only the web process was killed: the next one attaches to the database', async () => {
    const server = await start('attach')
    await server.kill()
    const again = await start('attach')
    expect(again.printed()).toContain('已在运行')
    expect(await again.stop()).toBe(0)
  })

  it('loads twice without a change, by two processes at once', async () => {
    const env = { DATA_DIR: dataDir('load') }
    const server = await start('load')
    expect(gongkai(['demo', '--load-only'], env)).toMatchObject({ code: 0, err: '' })
    await server.stop()
    const { out } = gongkai(['demo', '--load-only'], env)
    expect(out).toContain('没有变化')
    expect(gongkai(['audit', 'verify', '--json'], env).out).toMatch(
      /^\{"holds":true,"seals":[1-9]\d*,"entries":30,"unsealed":0\}\n$/u,
    )
  })

  it('keeps its hands off a database with real records', async () => {
    const name = 'real'
    const server = await start(name, 'serve')
    const pool = new pg.Pool({ host: await socketOf(name), port: 5432, user: 'gongkai_app', database: 'gongkai' })
    await pool.query("insert into organ (slug, name, profile) values ('real', '真实的局', '{}')")
    await pool.end()
    await server.stop()
    const refused = gongkai(['demo', '--load-only'], { DATA_DIR: dataDir(name) })
    expect(refused).toMatchObject({ code: 2 })
    expect(refused.err).toMatch(/^gongkai demo：这个数据库里已有正式数据[^\n]*\n$/u)
  })
})

async function socketOf(name: string): Promise<string> {
  const server = await launch({ dataDir: dataDir(name) })
  if (!server.ok) throw new Error(server.error.kind)
  return server.value.socketDir
}

describe('refuses in one line and changes nothing', () => {
  const one = (ran: { readonly err: string }): string => {
    expect(ran.err).toMatch(/^gongkai [a-z]+：[^\n]+\n$/u)
    return ran.err
  }

  it('a port that is taken, before anything is created', async () => {
    const taken = createServer()
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
    const address = taken.address()
    const port = typeof address === 'object' && address !== null ? String(address.port) : ''
    const ran = gongkai(['demo'], { DATA_DIR: dataDir('port'), PORT: port })
    taken.close()
    expect(ran.code).toBe(2)
    expect(one(ran)).toContain(`端口 ${port} 已被别的程序占用`)
    expect(existsSync(dataDir('port'))).toBe(false)
  })

  it('a data directory that is somebody else’s', () => {
    mkdirSync(join(dataDir('foreign'), 'postgres'), { recursive: true })
    writeFileSync(join(dataDir('foreign'), 'postgres/letter.txt'), 'mine')
    const ran = gongkai(['demo', '--load-only'], { DATA_DIR: dataDir('foreign') })
    expect(ran.code).toBe(3)
    expect(one(ran)).toContain('不属于本系统')
    expect(readdirSync(join(dataDir('foreign'), 'postgres'))).toEqual(['letter.txt'])
  })

  it('a schema that a newer version has made', async () => {
    const env = { DATA_DIR: dataDir('newer') }
    expect(gongkai(['migrate'], env).code).toBe(0)
    const pool = new pg.Pool({ host: await socketOf('newer'), port: 5432, user: 'gongkai_owner', database: 'gongkai' })
    await pool.query("insert into schema_migration (number, name, checksum) values (9999, '9999-future.sql', 'x')")
    await pool.end()
    const ran = gongkai(['migrate'], env)
    expect(ran.code).toBe(3)
    expect(one(ran)).toContain('9999-future.sql')
  })

  it.each([
    ['PORT', 'eighty', '整数'],
    ['PORT', '70000', '整数'],
    ['HOST', 'a b', '主机名'],
    ['PUBLIC_URL', 'jyj.example.gov.cn', 'https://'],
    ['PUBLIC_URL', 'https://jyj.example.gov.cn/site', '不带路径'],
    ['DATABASE_URL', 'mysql://x', 'postgres://'],
    ['GONGKAI_TODAY', '2026-13-01', '日期'],
    ['GONGKAI_TODY', '2026-01-01', 'GONGKAI_TODY'],
  ])('%s=%s', (name, value, words) => {
    const ran = gongkai(['demo', '--load-only'], { DATA_DIR: dataDir('never'), [name]: value })
    expect(ran.code).toBe(2)
    expect(ran.err).toMatch(/^[^\n]+\n$/u)
    expect(ran.err).toContain(words)
    expect(existsSync(dataDir('never'))).toBe(false)
  })

  it('a database that does not answer', () => {
    const ran = gongkai(['migrate'], { DATABASE_URL: 'postgres://x@127.0.0.1:9/gongkai' })
    expect(ran.code).toBe(3)
    expect(one(ran)).toContain('DATABASE_URL')
  })
})

describe('a start with nothing in the environment', () => {
  it('needs neither LANG nor HOME', () => {
    const bin = join(import.meta.dirname, '../../dist/gongkai.js')
    const env = { PATH: process.env['PATH'] ?? '', DATA_DIR: dataDir('bare') }
    expect(execFileSync(process.execPath, [bin, 'migrate'], { env, encoding: 'utf8' })).toContain('已升级')
  })
})

describe('audit verify', () => {
  it('creates nothing where there is no database', () => {
    const ran = gongkai(['audit', 'verify'], { DATA_DIR: dataDir('absent') })
    expect(ran).toMatchObject({ code: 3, out: '' })
    expect(ran.err).toMatch(/^gongkai audit：[^\n]*还没有数据库；请核对 DATA_DIR\n$/u)
    expect(existsSync(dataDir('absent'))).toBe(false)
  })
})

describe('another day as today', () => {
  it('is refused outside the demonstration', () => {
    const ran = gongkai(['serve'], { DATA_DIR: dataDir('today'), PORT: '0', GONGKAI_TODAY: '2026-02-06' })
    expect(ran.code).toBe(2)
    expect(ran.err).toContain('GONGKAI_TODAY 只用于演示和测试')
  })
})
