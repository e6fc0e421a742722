import type { Place, Tables } from '../report.ts'
import { type Mark, tokensOf } from './cells.ts'
import type { Region } from './regions.ts'
import type { Segment, SourceText } from './segments.ts'
import { readAppeals } from './tables/appeals.ts'
import { type Heads, readProactive } from './tables/proactive.ts'
import { readRequests } from './tables/requests.ts'
import { readStatistics } from './tables/statistics.ts'

export interface ReadTables {
  readonly tables: Tables
  readonly sources: Readonly<Record<string, Place>>
  /** Cells printed as blank, slash or dash, like `requests.r05.company`. */
  readonly marks: Readonly<Record<string, Mark>>
  /** Heads of the printed 表二. */
  readonly heads: Heads
}

function prefixed<T>(prefix: string, record: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(record).map(([key, value]) => [`${prefix}.${key}`, value])
}

/** Reads the statutory tables of the text. */
export function tablesOf(source: SourceText, segments: readonly Segment[], regions: readonly Region[]): ReadTables {
  const within = (region: Region): Segment[] => segments.filter((_, index) => regions[index] === region)
  const proactive = readProactive(tokensOf(within('proactive')))
  const requests = readRequests(tokensOf(within('requests')))
  const appeals = readAppeals(tokensOf(within('appeals')))
  const statistics = readStatistics(tokensOf(within('statistics')))
  const placed = (line: number): Place => ({ line, quote: (source.lines[line - 1] ?? '').trim().slice(0, 80) })
  const lines: [string, number][] = [
    ...prefixed('proactive', proactive?.lines ?? {}),
    ...prefixed('requests', requests?.lines ?? {}),
    ...prefixed('statistics', statistics?.lines ?? {}),
    ...Object.keys(appeals?.groups ?? {}).map((group): [string, number] => [`appeals.${group}`, appeals?.line ?? 1]),
  ]
  return {
    tables: {
      statistics: statistics?.rows ?? null,
      proactive: proactive?.rows ?? null,
      requests: requests?.rows ?? null,
      appeals: appeals?.groups ?? null,
    },
    sources: Object.fromEntries(lines.map(([key, line]) => [key, placed(line)])),
    marks: Object.fromEntries([
      ...prefixed('proactive', proactive?.marks ?? {}),
      ...prefixed('requests', requests?.marks ?? {}),
      ...prefixed('appeals', appeals?.marks ?? {}),
      ...prefixed('statistics', statistics?.marks ?? {}),
    ]),
    heads: proactive?.heads ?? null,
  }
}
