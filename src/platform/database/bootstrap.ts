import pg from 'pg'
import { ensureRoles } from './roles.ts'

export const DATABASE_NAME = 'gongkai'

/** Functions of PostgreSQL that anybody may call and that write or wait: the portal's role has no use for them. */
const NOT_FOR_THE_PORTAL = [
  'lo_creat(integer)',
  'lo_create(oid)',
  'lo_from_bytea(oid, bytea)',
  'lo_put(oid, bigint, bytea)',
  'lo_unlink(oid)',
  'lowrite(integer, bytea)',
  'lo_open(oid, integer)',
]

async function asSuperuser(config: pg.ClientConfig, database: string, work: (client: pg.Client) => Promise<void>) {
  const client = new pg.Client({ ...config, database })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

async function createDatabase(client: pg.Client): Promise<void> {
  const roles = await ensureRoles(client)
  if (!roles.ok) throw new Error(`roles are missing: ${roles.error.roles.join(', ')}`)
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE_NAME])
  if (rowCount !== 0) return
  await client.query(`create database ${DATABASE_NAME} owner gongkai_owner encoding 'UTF8' template template0`)
}

/** Gives a database to the three roles: the owner owns, the others connect, everybody else stays outside. */
export async function divideRights(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>('select quote_ident(current_database()) as name')
  const name = rows[0]?.name ?? DATABASE_NAME
  await client.query(`revoke all on database ${name} from public`)
  await client.query(`grant create, connect, temporary on database ${name} to gongkai_owner`)
  await client.query(`grant connect on database ${name} to gongkai_app, gongkai_public`)
  await client.query('alter schema public owner to gongkai_owner')
  for (const signature of NOT_FOR_THE_PORTAL) {
    await client.query(`revoke execute on function pg_catalog.${signature} from public`)
  }
}

const ready = async (client: pg.Client): Promise<boolean> => {
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE_NAME])
  return rowCount === 1
}

/** Prepares a server of our own: the three roles and the database. Done once; two processes may come at the same time. */
export async function bootstrap(config: pg.ClientConfig): Promise<void> {
  await asSuperuser(config, 'postgres', async (client) => {
    await client.query("select pg_advisory_lock(hashtext('gongkai bootstrap'))")
    if (!(await ready(client))) await createDatabase(client)
    await asSuperuser(config, DATABASE_NAME, divideRights)
  })
}
