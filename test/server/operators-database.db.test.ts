import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { bareDatabase } from '../support/database.ts'
import { BIN, gongkai, QUIET } from '../support/bin.ts'
import { startServer } from '../support/server.ts'

const scratch = mkdtempSync(join(tmpdir(), 'gongkai-operators-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const { superuser } = await bareDatabase()
const urlOf = (user: string, database = superuser.database): string =>
  `postgres://${user}@localhost/${database}?host=${encodeURIComponent(superuser.host)}`

const ALL = {
  DATABASE_URL: urlOf('gongkai_app'),
  DATABASE_OWNER_URL: urlOf('gongkai_owner'),
  DATABASE_PUBLIC_URL: urlOf('gongkai_public'),
}
const WITHOUT_OWNER = { DATABASE_URL: ALL.DATABASE_URL, DATABASE_PUBLIC_URL: ALL.DATABASE_PUBLIC_URL }
const dataDir = (name: string): string => join(scratch, name)

describe('a PostgreSQL of the operator’s', () => {
  it('is refused without the owner until its schema is current, in one line', () => {
    const serve = gongkai(['serve'], { ...WITHOUT_OWNER, DATA_DIR: dataDir('early'), PORT: '0' })
    expect(serve.code).toBe(3)
    expect(serve.err).toMatch(/^gongkai serve：数据结构与本版本不一致[^\n]*\n$/u)
    const migrate = gongkai(['migrate'], { ...WITHOUT_OWNER, DATA_DIR: dataDir('early') })
    expect(migrate.code).toBe(3)
    expect(migrate.err).toContain('DATABASE_OWNER_URL')
  })

  it('is migrated once by processes that come at the same time', async () => {
    const migrate = (): Promise<{ readonly code: number | null; readonly out: string }> =>
      new Promise((resolve) => {
        const child = spawn(process.execPath, [BIN, 'migrate'], {
          env: { ...QUIET, ...ALL, DATA_DIR: dataDir('race') },
        })
        let out = ''
        child.stdout.on('data', (part: Buffer) => (out += part.toString()))
        child.once('exit', (code) => resolve({ code, out }))
      })
    const ran = await Promise.all([migrate(), migrate(), migrate()])
    expect(ran.map(({ code }) => code)).toEqual([0, 0, 0])
    expect(ran.filter(({ out }) => out.includes('0001-foundation.sql'))).toHaveLength(1)
    expect(ran.filter(({ out }) => out.includes('已是最新'))).toHaveLength(2)
  })

  it('serves with the accounts of the three roles, and afterwards without the owner’s', async () => {
    expect(gongkai(['migrate'], { ...ALL, DATA_DIR: dataDir('three') })).toMatchObject({ code: 0, err: '' })
    expect(gongkai(['demo', '--load-only'], { ...ALL, DATA_DIR: dataDir('three') })).toMatchObject({ code: 0, err: '' })
    const server = await startServer('serve', { ...WITHOUT_OWNER, DATA_DIR: dataDir('three') })
    expect((await fetch(`${server.url}/liujiang/zfxxgk/nb/2022`)).status).toBe(200)
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
    expect(await server.stop()).toBe(0)
  })

  it('may be one powerful account, on a second database of a server that has the roles', async () => {
    const name = 'test_second_database'
    const admin = new pg.Client({ ...superuser, database: 'postgres' })
    await admin.connect()
    await admin.query(`create database ${name}`)
    await admin.end()
    const env = { DATABASE_URL: urlOf('gongkai_super', name), DATA_DIR: dataDir('one') }
    expect(gongkai(['demo', '--load-only'], env)).toMatchObject({ code: 0, err: '' })
    const server = await startServer('serve', env)
    expect((await fetch(`${server.url}/liujiang/`)).status).toBe(200)
    const inside = new pg.Client({ ...superuser, database: name })
    await inside.connect()
    const { rows } = await inside.query<{ name: string }>(
      "select pg_get_userbyid(relowner) as name from pg_class where relname = 'public_report'",
    )
    await inside.end()
    expect(rows).toEqual([{ name: 'gongkai_owner' }])
    await server.stop()
  })

  it.each([
    ['nobody there', 'postgres://x@127.0.0.1:9/gongkai'],
    ['no such database', urlOf('gongkai_super', 'no_such_database')],
    ['no such account', urlOf('no_such_account')],
  ])('that cannot be used is one line and exit code 3: %s', (_, url) => {
    const ran = gongkai(['migrate'], { DATABASE_URL: url, DATA_DIR: dataDir('unusable') })
    expect(ran.code).toBe(3)
    expect(ran.err).toMatch(/^gongkai migrate：[^\n]*DATABASE_URL[^\n]*\n$/u)
  })
})
