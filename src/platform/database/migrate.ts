import pg from 'pg'
import { z } from 'zod'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { Migration } from './migration-files.ts'
import { ensureRoles, type RolesMissing } from './roles.ts'

export const OLDEST_SERVER = 15

export type MigrationRefused =
  | RolesMissing
  | { readonly kind: 'server-too-old'; readonly version: string }
  /** A file that was applied has been changed since. */
  | { readonly kind: 'changed'; readonly name: string }
  /** The database was brought further by a newer version of the program. */
  | { readonly kind: 'newer'; readonly name: string }
  | { readonly kind: 'failed'; readonly name: string; readonly problem: string }

const appliedRow = z.object({ number: z.number(), name: z.string(), checksum: z.string() })
type Applied = z.infer<typeof appliedRow>

const LEDGER = `create table if not exists schema_migration (
  number integer primary key, name text not null, checksum text not null, applied_at timestamptz not null default now())`

async function applied(client: pg.Client): Promise<readonly Applied[]> {
  const { rows } = await client.query('select number, name, checksum from schema_migration order by number')
  return z.array(appliedRow).parse(rows)
}

/** What still has to be applied; refused where the files and the database tell different histories. */
export function pendingOf(
  files: readonly Migration[],
  done: readonly Applied[],
): Result<readonly Migration[], MigrationRefused> {
  const newer = done.find(({ number }) => files[number - 1] === undefined)
  if (newer !== undefined) return refuse({ kind: 'newer', name: newer.name })
  const changed = done.find(({ number, checksum }) => files[number - 1]?.checksum !== checksum)
  if (changed !== undefined) return refuse({ kind: 'changed', name: changed.name })
  return ok(files.slice(done.length))
}

async function apply(
  client: pg.Client,
  { number, name, checksum, sql }: Migration,
): Promise<Result<void, MigrationRefused>> {
  await client.query('begin')
  try {
    await client.query(sql)
    await client.query('insert into schema_migration (number, name, checksum) values ($1, $2, $3)', [
      number,
      name,
      checksum,
    ])
    await client.query('commit')
    return ok(undefined)
  } catch (error) {
    await client.query('rollback')
    return refuse({ kind: 'failed', name, problem: error instanceof Error ? error.message : String(error) })
  }
}

async function prepare(client: pg.Client): Promise<Result<void, MigrationRefused>> {
  const { rows } = await client.query<{ number: number; version: string }>(
    "select current_setting('server_version_num')::int / 10000 as number, current_setting('server_version') as version",
  )
  const server = rows[0]
  if (server === undefined || server.number < OLDEST_SERVER) {
    return refuse({ kind: 'server-too-old', version: server?.version ?? '' })
  }
  return ensureRoles(client)
}

async function bringUpToDate(
  client: pg.Client,
  files: readonly Migration[],
): Promise<Result<readonly string[], MigrationRefused>> {
  const prepared = await prepare(client)
  if (!prepared.ok) return prepared
  await client.query(LEDGER)
  await client.query('grant select on schema_migration to gongkai_app')
  const pending = pendingOf(files, await applied(client))
  if (!pending.ok) return pending
  for (const file of pending.value) {
    const outcome = await apply(client, file)
    if (!outcome.ok) return outcome
  }
  return ok(pending.value.map(({ name }) => name))
}

/**
 * Brings the schema up to date as its owner; the names of the files applied. Several processes may do so at the same
 * time: they wait for each other. `after` runs inside the same lock, each time.
 */
export async function migrate(
  config: pg.ClientConfig,
  files: readonly Migration[],
  after: (client: pg.Client) => Promise<void> = () => Promise.resolve(),
): Promise<Result<readonly string[], MigrationRefused>> {
  const client = new pg.Client({ ...config, application_name: 'gongkai-migrate' })
  // A server that ends takes the connection along; whoever waits for an answer learns it there.
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query("select pg_advisory_lock(hashtext('gongkai migrate'))")
    const outcome = await bringUpToDate(client, files)
    if (outcome.ok) await after(client)
    return outcome
  } finally {
    await client.end()
  }
}

/** Whether files and database agree, seen with the rights of the application. */
export async function schemaIsCurrent(pool: pg.Pool, files: readonly Migration[]): Promise<boolean> {
  const { rows } = await pool.query('select number, name, checksum from schema_migration order by number')
  const pending = pendingOf(files, z.array(appliedRow).parse(rows))
  return pending.ok && pending.value.length === 0
}
