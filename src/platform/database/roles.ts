import type pg from 'pg'
import { ok, refuse, type Result } from '../../kernel/result.ts'

export const ROLES = ['gongkai_owner', 'gongkai_app', 'gongkai_public'] as const
export type Role = (typeof ROLES)[number]

export interface RolesMissing {
  readonly kind: 'roles-missing'
  readonly roles: readonly string[]
}

/** What a role may use up; the portal's statements are short ones. */
const LIMITS = [
  "alter role gongkai_app set statement_timeout = '60s'",
  "alter role gongkai_app set idle_in_transaction_session_timeout = '60s'",
  "alter role gongkai_public set statement_timeout = '5s'",
  "alter role gongkai_public set idle_in_transaction_session_timeout = '5s'",
  'alter role gongkai_public set default_transaction_read_only = on',
]

/** Creates the three roles where they are missing and the connected role may do so. */
export async function ensureRoles(client: pg.Client): Promise<Result<void, RolesMissing>> {
  const { rows } = await client.query<{ name: string }>(
    'select rolname as name from pg_roles where rolname = any($1::text[])',
    [ROLES],
  )
  const missing = ROLES.filter((role) => !rows.some(({ name }) => name === role))
  if (missing.length === 0) return ok(undefined)
  const { rows: own } = await client.query<{ may: boolean }>(
    'select rolsuper or rolcreaterole as may from pg_roles where rolname = current_user',
  )
  if (own[0]?.may !== true) return refuse({ kind: 'roles-missing', roles: missing })
  for (const role of missing) {
    await client.query(`create role ${role} login nosuperuser nocreatedb nocreaterole noinherit noreplication`)
  }
  for (const limit of LIMITS) await client.query(limit)
  return ok(undefined)
}
