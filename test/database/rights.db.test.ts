import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { freshDatabase } from '../support/database.ts'

const { configs, superuser, publicPool, appPool } = await freshDatabase()
const owner = new pg.Pool(configs.owner)
const intruder = new pg.Pool(superuser)
afterAll(() => Promise.all([owner.end(), intruder.end()]))

interface Right {
  readonly schema: string
  readonly name: string
  readonly right: string
}

const RIGHTS = ['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']

/** Every right of a role on every table, view and sequence outside PostgreSQL's own schemas; also on single columns. */
async function rightsOf(role: string): Promise<readonly Right[]> {
  const { rows } = await intruder.query<Right>(
    `select n.nspname as schema, c.relname as name, r.privilege as "right"
       from pg_class c join pg_namespace n on n.oid = c.relnamespace, unnest($2::text[]) as r(privilege)
      where n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
        and case when c.relkind in ('r', 'p', 'v', 'm', 'f')
                 then has_table_privilege($1, c.oid, r.privilege)
                   or (r.privilege in ('SELECT', 'INSERT', 'UPDATE', 'REFERENCES') and has_any_column_privilege($1, c.oid, r.privilege))
                 when c.relkind = 'S' and r.privilege in ('SELECT', 'UPDATE') then has_sequence_privilege($1, c.oid, r.privilege)
                 else false end`,
    [role, RIGHTS],
  )
  return rows
}

const refusedWith = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : String(error)),
  )

const DENIED = '42501'
const READ_ONLY = '25006'

describe('the portal (gongkai_public)', () => {
  it('may read the public projection and has no other right on anything that is stored', async () => {
    const rights = await rightsOf('gongkai_public')
    expect(rights.filter(({ right }) => right !== 'SELECT')).toEqual([])
    expect(rights.map(({ schema, name }) => `${schema}.${name}`).sort()).toEqual([
      'public.public_organ',
      'public.public_report',
    ])
  })

  it('may call none of our functions, and owns nothing', async () => {
    const { rows } = await intruder.query(
      `select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where n.nspname not in ('pg_catalog', 'information_schema') and has_function_privilege('gongkai_public', p.oid, 'EXECUTE')
        and has_schema_privilege('gongkai_public', n.oid, 'USAGE')`,
    )
    expect(rows).toEqual([])
    const { rows: owned } = await intruder.query(
      "select relname from pg_class where relowner = (select oid from pg_roles where rolname = 'gongkai_public')",
    )
    expect(owned).toEqual([])
  })

  it('is no superuser, inherits nothing, and can become nobody else', async () => {
    const { rows } = await intruder.query(
      `select rolsuper, rolcreatedb, rolcreaterole, rolreplication, rolbypassrls,
              (select count(*)::int from pg_auth_members where member = r.oid) as memberships
         from pg_roles r where rolname = 'gongkai_public'`,
    )
    expect(rows).toEqual([
      {
        rolsuper: false,
        rolcreatedb: false,
        rolcreaterole: false,
        rolreplication: false,
        rolbypassrls: false,
        memberships: 0,
      },
    ])
    expect(await refusedWith(publicPool.query('set role gongkai_app'))).toBe(DENIED)
    expect(await refusedWith(publicPool.query('set session authorization gongkai_owner'))).toBe(DENIED)
  })

  it.each([
    'select * from organ',
    'select * from annual_report',
    'select * from audit_entry',
    'select * from outbox',
    'select * from installation',
    'select * from schema_migration',
    'select * from pgboss.job',
    'insert into public_organ (slug, name, position, profile) values ($$x$$, $$x$$, 1, $${}$$)',
    "update public_report set title = 'x'",
    'delete from public_report',
    'truncate public_report',
    'drop table public_report',
    'alter table public_report add column x int',
    'create table x (id int)',
    'create schema x',
    'create temporary table x (id int)',
    "copy public_report to '/tmp/gongkai-rights'",
    "copy (select 1) to program 'true'",
    "select pg_read_file('/etc/passwd')",
    "select lo_from_bytea(0, 'x')",
    'select lo_creat(0)',
    "create function f() returns int language sql as 'select 1'",
  ])('cannot: %s', async (text) => {
    // Also without the read-only setting, which a session could take off.
    const client = await publicPool.connect()
    try {
      await client.query('set default_transaction_read_only = off')
      expect([DENIED, '3F000']).toContain(await refusedWith(client.query(text)))
    } finally {
      await client.query('reset default_transaction_read_only')
      client.release()
    }
  })

  it('is read-only and short of time by itself', async () => {
    expect(await refusedWith(publicPool.query("select nextval('organ_id_seq')"))).toBe(DENIED)
    const { rows } = await publicPool.query(
      "select current_setting('default_transaction_read_only') as read_only, current_setting('statement_timeout') as time",
    )
    expect(rows).toEqual([{ read_only: 'on', time: '5s' }])
    expect(await refusedWith(publicPool.query('create temporary table x (id int)'))).toBe(READ_ONLY)
  })
})

describe('the application (gongkai_app)', () => {
  it('never changes or removes audit entries and seals', async () => {
    const rights = await rightsOf('gongkai_app')
    const ofAudit = rights.filter(({ name }) => name.startsWith('audit_'))
    expect(new Set(ofAudit.map(({ right }) => right))).toEqual(new Set(['SELECT', 'INSERT']))
  })

  it('has no TRUNCATE, no TRIGGER and no REFERENCES anywhere', async () => {
    const rights = await rightsOf('gongkai_app')
    expect(rights.filter(({ right }) => ['TRUNCATE', 'TRIGGER', 'REFERENCES'].includes(right))).toEqual([])
  })

  it.each([
    'create table x (id int)',
    'alter table organ add column x int',
    'drop table organ',
    'create schema x',
    'create temporary table x (id int)',
    'insert into schema_migration (number, name, checksum) values (99, $$x$$, $$x$$)',
    'update installation set id = gen_random_uuid()',
    'set role gongkai_owner',
  ])('cannot: %s', async (text) => expect(await refusedWith(appPool.query(text))).toBe(DENIED))
})

describe('the audit trail', () => {
  it.each([
    "update audit_entry set actor = 'x'",
    'delete from audit_entry',
    'truncate audit_entry',
    'truncate audit_seal',
    'delete from audit_seal',
    "update audit_seal set hash = ''",
  ])('refuses even its owner: %s', async (text) => {
    await owner.query("insert into audit_entry (actor, act, subject) values ('test', 'test.test', 'test')")
    await owner.query("insert into audit_seal values (-(random() * 1e9)::bigint, '0', '{}', '')")
    expect(await refusedWith(owner.query(text))).toBe(DENIED)
  })
})

describe('every table', () => {
  it('grants rights explicitly: a new one that is forgotten is nobody’s but its owner’s', async () => {
    await owner.query(
      'create table forgotten (id int); create function forgotten() returns int language sql as $$select 1$$',
    )
    for (const role of ['gongkai_app', 'gongkai_public']) {
      expect((await rightsOf(role)).filter(({ name }) => name === 'forgotten')).toEqual([])
      const { rows } = await intruder.query("select has_function_privilege($1, 'forgotten()', 'execute') as may", [
        role,
      ])
      expect(rows).toEqual([{ may: false }])
    }
  })

  it('is described by the generated types as it is', async () => {
    const { rows } = await intruder.query<{ name: string }>(
      "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'forgotten' order by 1",
    )
    const types = readFileSync(join(import.meta.dirname, '../../src/platform/database/generated/schema.ts'), 'utf8')
    const tables = /export interface DB \{([^}]*)\}/u.exec(types)?.[1] ?? ''
    expect([...tables.matchAll(/^ {2}(\w+):/gmu)].map(([, name]) => name).sort()).toEqual(rows.map(({ name }) => name))
  })
})
