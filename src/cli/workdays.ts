import type { CivilDate } from '../kernel/civil-date.ts'
import { ok, refuse, type Result } from '../kernel/result.ts'
import type { WorkdayCalendar } from '../law/calendar/calendar.ts'
import { addWorkdays, MOST_WORKDAYS, workdaysBetween, type WorkdaysRefused } from '../law/calendar/workdays.ts'
import type { Io } from './io.ts'
import { loadCalendar } from './load-calendar.ts'
import { readCount, readDate, readOptions } from './options.ts'
import { ESTIMATED_NOTE, printJson, printLines, printUsage, usageError, withWeekday } from './screen.ts'

const OPTIONS = {
  from: 'once',
  add: 'once',
  to: 'once',
  region: 'once',
  calendar: 'once',
  json: 'flag',
  help: 'flag',
} as const

const USAGE = `用法：gongkai workdays --from 日期 --add N      起始日之后第 N 个工作日
      gongkai workdays --from 日期 --to 日期    起始日之后至截止日（含）的工作日数
选项：--region 地区  --calendar 文件  --json`

interface Answer {
  readonly json: { readonly date: CivilDate } | { readonly days: number }
  readonly line: string
  readonly estimated: boolean
}

const messageOf = (error: WorkdaysRefused): string =>
  error.kind === 'reversed'
    ? `--to ${error.to} 早于 --from ${error.from}；请调换`
    : `--add 应为 0 至 ${MOST_WORKDAYS} 的整数；请改正`

function add(calendar: WorkdayCalendar, from: CivilDate, text: string): Result<Answer, string> {
  const count = readCount('add', text)
  if (!count.ok) return count
  const sum = addWorkdays(calendar, from, count.value)
  if (!sum.ok) return refuse(messageOf(sum.error))
  const { date, estimated } = sum.value
  return ok({
    json: { date },
    line: `${withWeekday(from)}之后第 ${count.value} 个工作日：${withWeekday(date)}`,
    estimated,
  })
}

function count(calendar: WorkdayCalendar, from: CivilDate, text: string): Result<Answer, string> {
  const to = readDate('to', text)
  if (!to.ok) return to
  const counted = workdaysBetween(calendar, from, to.value)
  if (!counted.ok) return refuse(messageOf(counted.error))
  const { days, estimated } = counted.value
  return ok({
    json: { days },
    line: `${withWeekday(from)}之后至${withWeekday(to.value)}（含）：${days} 个工作日`,
    estimated,
  })
}

/** Working-day arithmetic. The JSON has `"estimated":true` added when the calendar does not reach that far. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const given = readOptions(args, OPTIONS)
  if (!given.ok) return usageError(io, 'workdays', given.error)
  const { has, one } = given.value
  if (has('help')) return printUsage(io, USAGE)
  const [addText, toText] = [one('add'), one('to')]
  if ((addText === undefined) === (toText === undefined)) {
    return usageError(io, 'workdays', '请在 --add N 与 --to 日期 之中写一个，且只写一个')
  }
  const fromText = one('from')
  if (fromText === undefined) return usageError(io, 'workdays', '缺少起始日；请写 --from 日期，如 --from 2026-02-06')
  const from = readDate('from', fromText)
  if (!from.ok) return usageError(io, 'workdays', from.error)
  const loaded = await loadCalendar({ file: one('calendar'), region: one('region') })
  if (!loaded.ok) return usageError(io, 'workdays', loaded.error)
  const { calendar } = loaded.value
  const answer = addText === undefined ? count(calendar, from.value, toText ?? '') : add(calendar, from.value, addText)
  if (!answer.ok) return usageError(io, 'workdays', answer.error)
  const { json, line, estimated } = answer.value
  if (has('json')) printJson(io, estimated ? { ...json, estimated } : json)
  else printLines(io, estimated ? [line, ESTIMATED_NOTE] : [line])
  return 0
}
