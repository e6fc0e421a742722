import pg from 'pg'
import { divideRights } from './bootstrap.ts'
import { ensureRoles } from './roles.ts'

/**
 * A database of the operator's that one powerful account opens: creates the roles and divides the rights, as the
 * package's own server has it. With an account that may not do so nothing happens, and what is missing shows later.
 */
export async function prepareServer(connectionString: string): Promise<void> {
  const client = new pg.Client({
    connectionString,
    application_name: 'gongkai-prepare',
    connectionTimeoutMillis: 10_000,
  })
  client.on('error', () => undefined)
  await client.connect()
  try {
    const { rows } = await client.query<{ superuser: boolean }>(
      'select rolsuper as superuser from pg_roles where rolname = current_user',
    )
    if (rows[0]?.superuser !== true) return
    await client.query("select pg_advisory_lock(hashtext('gongkai bootstrap'))")
    await ensureRoles(client)
    const { rowCount } = await client.query(
      "select 1 from pg_namespace where nspname = 'public' and pg_get_userbyid(nspowner) = 'gongkai_owner'",
    )
    if (rowCount === 0) await divideRights(client)
  } finally {
    await client.end()
  }
}
