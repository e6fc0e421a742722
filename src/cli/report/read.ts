import type { Io } from '../io.ts'
import { readOptions } from '../options.ts'
import { printJson, printLines, usageError } from '../screen.ts'
import { attempt } from './attempt.ts'
import { readLimits } from './limits.ts'
import { readJson } from './json.ts'
import { namesOf } from './names.ts'
import { openReport } from './open-report.ts'
import { printablePath } from './printable.ts'
import { readLines } from './read-screen.ts'

const COMMAND = 'report read'

/** `report read FILE [--json] [--limit NAME=NUMBER]…`. */
export async function read(args: readonly string[], io: Io): Promise<number> {
  const given = readOptions(args, { json: 'flag', limit: 'many' }, 'options and words')
  if (!given.ok) return usageError(io, COMMAND, given.error)
  const { has, all, words } = given.value
  const limits = readLimits(all('limit'))
  if (!limits.ok) return usageError(io, COMMAND, limits.error)
  const [path] = words
  if (path === undefined || words.length > 1) {
    const problem = path === undefined ? '缺少文件' : '一次只读一份文件'
    return usageError(io, COMMAND, `${problem}；请写 report read 文件，如 report read 2022年报告.txt`)
  }
  const reading = await attempt(() => openReport(path, limits.value))
  if (!reading.ok) return usageError(io, COMMAND, `${printablePath(path)}：${reading.error.reason}`)
  const [name = path] = namesOf([path])
  const { report } = reading.value
  if (has('json')) printJson(io, readJson(name, report))
  else printLines(io, readLines(io, name, report))
  return 0
}
