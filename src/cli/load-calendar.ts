import { readFile } from 'node:fs/promises'
import { ok, refuse, type Result } from '../kernel/result.ts'
import { BUILT_IN, calendarFor, mergeSources } from '../law/calendar/build.ts'
import type { CalendarSource, WorkdayCalendar } from '../law/calendar/calendar.ts'
import { parseCalendarTsv } from '../law/calendar/parse-tsv.ts'
import { resolveRegion, type Region } from '../law/calendar/region.ts'

export interface LoadedCalendar {
  readonly calendar: WorkdayCalendar
  /** Chinese name of the place. */
  readonly place: string
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN'

const READ_PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: '不存在；请核对路径',
  EISDIR: '是文件夹；请指定其中的文件',
  EACCES: '没有读取权限；请修改权限',
  ERR_ENCODING_INVALID_ENCODED_DATA: '不是 UTF-8 编码；请另存为 UTF-8',
}

async function readSource(file: string): Promise<Result<CalendarSource, string>> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file))
    const parsed = parseCalendarTsv(text)
    return parsed.ok ? parsed : refuse(`日历文件 ${file} 第 ${parsed.error.line} 行：${parsed.error.reason}`)
  } catch (error) {
    return refuse(`日历文件 ${file} ${READ_PROBLEMS[codeOf(error)] ?? `无法读取（${codeOf(error)}）；请检查文件`}`)
  }
}

/** A place known to the product, or one that the loaded arrangements name themselves. */
function findRegion(text: string, { locals }: CalendarSource): Region | undefined {
  const name = text.trim()
  const inFile = locals.some(({ region }) => region === name)
  return resolveRegion(name) ?? (inFile ? { key: name, label: name, chain: [name] } : undefined)
}

/** The calendar of a region (national without one), with the arrangements of a file over those shipped. */
export async function loadCalendar(options: {
  readonly file: string | undefined
  readonly region: string | undefined
}): Promise<Result<LoadedCalendar, string>> {
  const added = options.file === undefined ? ok({ editions: [], locals: [] }) : await readSource(options.file)
  if (!added.ok) return added
  const source = mergeSources(BUILT_IN, added.value)
  if (options.region === undefined) return ok({ calendar: calendarFor(source), place: '全国' })
  const region = findRegion(options.region, source)
  if (region === undefined) {
    return refuse(`不认识地区“${options.region}”；请写省级名称（如 广西）、市县全称（如 广西柳州市）或六位行政区划代码`)
  }
  return ok({ calendar: calendarFor(source, { region }), place: region.label })
}
