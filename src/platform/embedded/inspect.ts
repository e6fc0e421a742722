import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { Places } from './places.ts'
import type { LaunchProblem } from './problems.ts'
import { errorCode } from './system-error.ts'

/** In a cluster of ours; written before the cluster gets its place. */
export const MARK = 'gongkai-cluster'

function namesIn(path: string): readonly string[] {
  try {
    return readdirSync(path)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return []
    throw error
  }
}

/** Whether the data directory holds a cluster these programs can open. Reads only; throws errors of the file system. */
export function inspectCluster(places: Places, major: number): Result<'absent' | 'present', LaunchProblem> {
  const { dataDir, cluster: path } = places
  if (existsSync(join(dataDir, 'PG_VERSION'))) return refuse({ kind: 'foreign-directory', path: dataDir })
  const names = namesIn(path)
  if (names.length === 0) return ok('absent')
  if (!names.includes('PG_VERSION') || !names.includes(MARK)) return refuse({ kind: 'foreign-directory', path })
  const cluster = Number.parseInt(readFileSync(join(path, 'PG_VERSION'), 'utf8'), 10)
  if (cluster > major) return refuse({ kind: 'cluster-newer', path, cluster, binaries: major })
  if (cluster < major) return refuse({ kind: 'cluster-older', path, cluster, binaries: major })
  return ok('present')
}
