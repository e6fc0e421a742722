import { Socket } from 'node:net'
import pg from 'pg'
import { PORT, SUPERUSER } from './places.ts'

/** Of connections that only ask; they do not count as clients. */
const ASKING = 'gongkai-launcher'
/** Of the connection each launcher keeps: an idle pool may have none, and its server must not be stopped. */
const PRESENT = 'gongkai-presence'

const STARTING_OR_STOPPING = '57P03'
const TOO_MANY_CONNECTIONS = '53300'

function clientFor(socketDir: string, name: string, socket = new Socket()): pg.Client {
  const client = new pg.Client({
    ...{ host: socketDir, port: PORT, user: SUPERUSER, database: 'postgres', ssl: false },
    ...{ application_name: name, stream: () => socket },
  })
  // A server that ends takes the connection along; whoever waits for an answer learns it there.
  client.on('error', () => undefined)
  return client
}

export type Answer = 'ready' | 'not-yet' | 'silent' | { readonly refusal: string }

/** What a server at this socket says to a client. */
export async function askServer(socketDir: string): Promise<Answer> {
  const client = clientFor(socketDir, ASKING)
  try {
    await client.connect()
    await client.end()
    return 'ready'
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) return 'silent'
    if (error.code === STARTING_OR_STOPPING) return 'not-yet'
    return error.code === TOO_MANY_CONNECTIONS ? 'ready' : { refusal: error.message }
  }
}

/** The number of clients, without those that only ask; `undefined` when the server does not say. */
export async function countClients(socketDir: string): Promise<number | undefined> {
  const client = clientFor(socketDir, ASKING)
  try {
    await client.connect()
    const { rowCount } = await client.query(
      "select 1 from pg_stat_activity where backend_type = 'client backend' and application_name <> $1",
      [ASKING],
    )
    await client.end()
    return rowCount ?? undefined
  } catch {
    return undefined
  }
}

/** Keeps one connection open, so that no other launcher stops the server; it does not keep this process alive. */
export async function bePresent(socketDir: string): Promise<{ readonly leave: () => Promise<void> }> {
  const socket = new Socket()
  const client = clientFor(socketDir, PRESENT, socket)
  try {
    await client.connect()
    socket.unref()
  } catch {
    socket.destroy()
  }
  return {
    leave: async () => {
      socket.ref()
      if (!socket.destroyed) await client.end()
    },
  }
}
