import type { Io } from './io.ts'
import { check } from './report/check.ts'
import { read } from './report/read.ts'
import { run as write } from './report-write.ts'
import { printUsage, usageError } from './screen.ts'

const USAGE = `用法：gongkai report check 文件… [--previous 上年报告] [--json]   核对年度报告
      gongkai report read 文件 [--json]                            读取年度报告
      gongkai report write 数据.json --out 文件                    写出年度报告（.docx .pdf .html .xlsx .json .txt）
文件：.docx .doc .pdf .html .xlsx .txt .md，或 report read --json 的输出；每份不超过 20 MB、50 万字
限度可以改：--limit 名称=数值，如 --limit pages=800
退出码：0 没有错误；1 有错误；2 用法不对或文件无法读取`

const ACTS: ReadonlyMap<string, typeof check> = new Map([
  ['check', check],
  ['read', read],
  ['write', write],
])

/** Annual reports: `read` says what one states, `check` what is wrong with some, `write` prints one as a file. */
export async function run([name = '', ...args]: readonly string[], io: Io): Promise<number> {
  if (name === '--help' || args.includes('--help')) return printUsage(io, USAGE)
  const act = ACTS.get(name)
  if (act !== undefined) return act(args, io)
  const problem = name === '' ? '缺少 check、read 或 write' : `没有“${name}”`
  return usageError(
    io,
    'report',
    `${problem}；请写 report check 文件…、report read 文件 或 report write 数据.json --out 文件`,
  )
}
