import type { Limits } from '../../documents/readers/limits.ts'
import type { Unreadable } from '../../documents/readers/read-bytes.ts'
import { ok, type Result } from '../../kernel/result.ts'
import { checkReport, type Finding, type Reading, type Report } from '../../modules/annual-report/index.ts'
import type { Io } from '../io.ts'
import { readOptions } from '../options.ts'
import { printJson, printLines, usageError } from '../screen.ts'
import { attempt } from './attempt.ts'
import { checkedLines, closingLine } from './check-screen.ts'
import { readLimits } from './limits.ts'
import { checkedJson, unreadableJson } from './json.ts'
import { namesOf } from './names.ts'
import { openReport } from './open-report.ts'
import { printablePath } from './printable.ts'
import { withinTime } from './within-time.ts'
import { sumOf, type Tally, tallyOf } from './tally.ts'

const OPTIONS = { previous: 'once', json: 'flag', limit: 'many' } as const
const COMMAND = 'report check'

interface Checked {
  readonly report: Report
  readonly findings: readonly Finding[]
}

const checkFile = (path: string, previous: Reading | undefined, limits: Limits): Promise<Result<Checked, Unreadable>> =>
  attempt(async () => {
    const reading = await openReport(path, limits)
    if (!reading.ok) return reading
    return ok({ report: reading.value.report, findings: withinTime(() => checkReport(reading.value, previous)) })
  })

function exitCode(unreadable: number, errors: number): number {
  if (unreadable > 0) return 2
  return errors > 0 ? 1 : 0
}

interface Outcome {
  readonly elements: readonly unknown[]
  readonly tally: Tally
  readonly unreadable: number
}

/** Checks files one after the other; of each only what is printed is kept. */
async function checkAll(
  paths: readonly string[],
  previous: Reading | undefined,
  limits: Limits,
  json: boolean,
  io: Io,
): Promise<Outcome> {
  const names = namesOf(paths)
  const elements: unknown[] = []
  let tally = tallyOf([])
  let unreadable = 0
  for (const [index, path] of paths.entries()) {
    const name = names[index] ?? path
    const checked = await checkFile(path, previous, limits)
    if (!checked.ok) {
      unreadable += 1
      usageError(io, COMMAND, `${printablePath(path)}：${checked.error.reason}`)
      elements.push(unreadableJson(name, checked.error.reason))
      continue
    }
    const { report, findings } = checked.value
    tally = sumOf(tally, tallyOf(findings))
    if (json) elements.push(checkedJson(name, report, findings))
    else printLines(io, [...checkedLines(io, name, report, findings), ''])
  }
  return { elements, tally, unreadable }
}

/** `report check FILE… [--previous FILE] [--json] [--limit NAME=NUMBER]…`. */
export async function check(args: readonly string[], io: Io): Promise<number> {
  const given = readOptions(args, OPTIONS, 'options and words')
  if (!given.ok) return usageError(io, COMMAND, given.error)
  const { has, one, all, words: paths } = given.value
  if (paths.length === 0)
    return usageError(io, COMMAND, '缺少文件；请写 report check 文件…，如 report check 2022年报告.txt')
  const limits = readLimits(all('limit'))
  if (!limits.ok) return usageError(io, COMMAND, limits.error)
  const before = one('previous')
  const previous = before === undefined ? ok(undefined) : await attempt(() => openReport(before, limits.value))
  if (!previous.ok)
    return usageError(io, COMMAND, `--previous ${printablePath(before ?? '')}：${previous.error.reason}`)
  const { elements, tally, unreadable } = await checkAll(paths, previous.value, limits.value, has('json'), io)
  if (has('json')) printJson(io, { files: elements, summary: { files: paths.length, ...tally } })
  else if (unreadable < paths.length) printLines(io, [closingLine(io, paths.length, tally, unreadable)])
  return exitCode(unreadable, tally.error)
}
