import type { Io } from './io.ts'

interface Command {
  readonly run: (args: readonly string[], io: Io) => Promise<number>
}

/** Each command is loaded only when it is asked for, so that the start stays short. */
export const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map<string, () => Promise<Command>>([
  ['demo', () => import('./demo.ts')],
  ['serve', () => import('./serve.ts')],
  ['worker', () => import('./worker.ts')],
  ['migrate', () => import('./migrate.ts')],
  ['audit', () => import('./audit.ts')],
  ['report', () => import('./report.ts')],
  ['deadline', () => import('./deadline.ts')],
  ['workdays', () => import('./workdays.ts')],
  ['fee', () => import('./fee.ts')],
])

export const HELP = `gongkai：政府信息公开工作

用法：gongkai 命令 [选项]

  demo                 用演示数据启动
  serve                启动网站和后台任务
  worker               只运行后台任务
  migrate              升级数据结构
  audit verify         核对操作留痕

  report check 文件…   核对年度报告，可一次核对多份
  report read 文件     读取年度报告：机关、年度、数据、表格
  report write 数据    把读出的数据写成 Word、PDF、网页、Excel
  deadline             依申请公开的答复期限，逐日说明
  workdays             工作日推算
  fee                  信息处理费

例：
  gongkai report check 2022年报告.docx --previous 2021年报告.docx
  gongkai report read 2022年报告.docx --json
  gongkai deadline --received 2026-02-06
  gongkai workdays --from 2026-09-18 --add 20
  gongkai fee --items 35

选项：--json 输出 JSON；gongkai 命令 --help 列出该命令的选项；--version 版本
退出码：0 完成；1 核对发现错误；2 用法不对或文件无法读取；3 数据库不可用
`
