import { createHash } from 'node:crypto'
import { Kysely, PostgresDialect, type PostgresCursor, type PostgresPool, type PostgresQueryResult } from 'kysely'
import pg from 'pg'
import type { DB } from './generated/schema.ts'

/** Staff and jobs: everything but DDL, and nothing that changes the audit trail. */
export type AppDb = Kysely<DB>
type PublicTables = { [Name in keyof DB as Name extends `public_${string}` ? Name : never]: DB[Name] }
/** The portal: what has been published, and nothing else, also as far as the compiler is concerned. */
export type PublicDb = Kysely<PublicTables>

const asText = (text: string): string => text
// Civil dates and instants stay text: a `Date` would bring a time zone into days of the law.
pg.types.setTypeParser(pg.types.builtins.DATE, asText)
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, asText)

export interface PoolOptions {
  readonly config: pg.PoolConfig
  readonly size: number
  /** Shown in pg_stat_activity. */
  readonly name: string
  /** A connection that breaks while nobody uses it. */
  readonly onIdleError: (error: Error) => void
}

/** A pool of connections of one role. */
export function openPool({ config, size, name, onIdleError }: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    ...config,
    max: size,
    application_name: name,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
  })
  pool.on('error', onIdleError)
  // A connection that breaks while it is in use fails the statement; without a listener it would end the process besides.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

const names = new Map<string, string>()
const NAMES_KEPT = 1000

function nameOf(text: string): string {
  const known = names.get(text)
  if (known !== undefined) return known
  const name = createHash('sha1').update(text).digest('base64url')
  if (names.size < NAMES_KEPT) names.set(text, name)
  return name
}

/** Names each statement, so that a connection prepares it once; measured half again as fast as unnamed ones. */
const withNamedStatements = (pool: pg.Pool): PostgresPool => ({
  async connect() {
    const client = await pool.connect()
    function query<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>
    function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>
    function query(text: unknown, values: readonly unknown[] = []): unknown {
      if (typeof text !== 'string') throw new Error('cursors are not in use')
      return client.query({ name: nameOf(text), text, values: [...values] })
    }
    return { query, release: () => client.release() }
  },
  end: () => pool.end(),
})

export const appDb = (pool: pg.Pool): AppDb =>
  new Kysely<DB>({ dialect: new PostgresDialect({ pool: withNamedStatements(pool) }) })

export const publicDb = (pool: pg.Pool): PublicDb =>
  new Kysely<PublicTables>({ dialect: new PostgresDialect({ pool: withNamedStatements(pool) }) })
