import { debuglog } from 'node:util'
import { basename } from 'node:path'
import type { Unreadable } from '../documents/readers/read-bytes.ts'
import { ok, refuse, type Result } from '../kernel/result.ts'
import { exportReport } from '../modules/annual-report/index.ts'
import type { Io } from './io.ts'
import { readOptions } from './options.ts'
import { printable } from './report/printable.ts'
import { readFigures } from './report-write-figures.ts'
import { type Ending, ENDINGS, endingOf } from './report-write-ending.ts'
import { findTarget, saveTo } from './report-write-save.ts'
import { printLines, printUsage, usageError } from './screen.ts'

const COMMAND = 'report write'
const USAGE = `用法：gongkai report write 数据.json --out 文件   把 report read --json 的输出写成年度报告
文件：按扩展名决定格式，可写 ${ENDINGS.join(' ')}；已有的同名文件会被替换
选项：--out 文件   写到哪里
退出码：0 完成；2 用法不对、数据无法读取或文件无法写入`

const EXAMPLE = '如 report write 2022年报告.json --out 2022年报告.docx'
const printDetails = debuglog('gongkai')

interface Order {
  readonly from: string
  readonly to: string
  readonly ending: Ending
}

function readOrder(args: readonly string[]): Result<Order, string> {
  const given = readOptions(args, { out: 'once' }, 'options and words')
  if (!given.ok) return given
  const { one, words } = given.value
  const [from] = words
  const to = one('out')
  if (from === undefined) return refuse(`缺少数据文件；${EXAMPLE}`)
  if (words.length > 1) return refuse(`一次只写一份报告；${EXAMPLE}`)
  if (to === undefined) return refuse(`缺少 --out；${EXAMPLE}`)
  const ending = endingOf(to)
  return ending.ok ? ok({ from, to, ending: ending.value }) : ending
}

const size = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`

/** Reads, renders and saves; the refusal names the file it is about. */
async function carryOut({ from, to, ending }: Order, io: Io): Promise<Result<string, Unreadable>> {
  const named = (path: string, { reason }: Unreadable) => refuse({ reason: `${printable(path)}：${reason}` })
  const target = await findTarget(to)
  if (!target.ok) return named(`--out ${to}`, target.error)
  const report = await readFigures(from)
  if (!report.ok) return named(from, report.error)
  const bytes = await exportReport(report.value, ending, { name: basename(to), fontDir: io.env['GONGKAI_FONT_DIR'] })
  if (!bytes.ok) return bytes
  const saved = await saveTo(target.value, bytes.value)
  return saved.ok ? ok(`已写出 ${printable(to)}（${size(bytes.value.length)}）`) : named(`--out ${to}`, saved.error)
}

/** `report write FIGURES.json --out FILE`. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  if (args.includes('--help')) return printUsage(io, USAGE)
  const order = readOrder(args)
  if (!order.ok) return usageError(io, COMMAND, order.error)
  try {
    const done = await carryOut(order.value, io)
    if (!done.ok) return usageError(io, COMMAND, done.error.reason)
    printLines(io, [done.value])
    return 0
  } catch (error) {
    printDetails('%O', error)
    const name = error instanceof Error ? error.name : typeof error
    return usageError(io, COMMAND, `写出时程序内部出错（${name}）；请把这份数据发给维护者`)
  }
}
