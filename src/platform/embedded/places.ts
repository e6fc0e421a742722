import { createHash } from 'node:crypto'
import { existsSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** No port is opened; the number is part of the socket's file name. */
export const PORT = 5432
export const SUPERUSER = 'gongkai_super'

/** sun_path holds 108 bytes on Linux (104 elsewhere), the last of which is zero. */
const LONGEST_SOCKET_PATH = process.platform === 'linux' ? 107 : 103

export interface Places {
  readonly dataDir: string
  readonly cluster: string
  readonly log: string
  readonly binaries: string
}

/** Where everything of the embedded server lies below a data directory. */
export const placesIn = (dataDir: string): Places => ({
  dataDir,
  cluster: join(dataDir, 'postgres'),
  log: join(dataDir, 'postgres.log'),
  binaries: join(dataDir, 'postgres-binaries'),
})

/** The same, links resolved: by these paths a running server is recognised. */
export function realPlacesIn(dataDir: string): Places {
  const places = placesIn(realpathSync(dataDir))
  return existsSync(places.cluster) ? { ...places, cluster: realpathSync(places.cluster) } : places
}

/** Where the socket lies when the path is not too long. */
export const innerSocketDir = (dataDir: string): string => join(dataDir, 'socket')

/** The file a client connects to. */
export const socketFile = (socketDir: string): string => join(socketDir, `.s.PGSQL.${PORT}`)

const fits = (socketDir: string): boolean => Buffer.byteLength(socketFile(socketDir)) <= LONGEST_SOCKET_PATH

/** Inside the data directory when the path is short enough, else a private directory among the temporary ones. */
export function socketDirFor(dataDir: string, uid: number, temporary: string = tmpdir()): string {
  const name = `gongkai-${createHash('sha256').update(`${uid} ${dataDir}`).digest('hex').slice(0, 16)}`
  const wanted = [innerSocketDir(dataDir), join(temporary, name)]
  return wanted.find(fits) ?? join('/tmp', name)
}
