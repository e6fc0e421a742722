import { REQUEST_ROWS_2021 } from '../../../formats/request-rows.data.ts'
import { type Reading, readReport } from '../../../reading/read-report.ts'

/** What a self-written report of 2022 says; what is left out is 0 or words without numbers. */
export interface Says {
  readonly year?: number
  readonly overview?: readonly string[]
  readonly requests?: readonly string[]
  readonly appeals?: readonly string[]
  readonly end?: string
  /** 表二: 规范性文件 (制发, 废止, 现行有效), 许可, 处罚, 强制, 收费. */
  readonly documents?: readonly [number, number, number]
  readonly permits?: number
  readonly penalties?: number
  /** 表三: totals of rows, all of natural persons. */
  readonly rows?: Readonly<Record<string, number>>
  /** 表四: fifteen cells. */
  readonly cells?: readonly number[]
}

const requestLine = (label: string, count: number): string => [label, count, 0, 0, 0, 0, 0, count].join('\t')

/** Lines of a report of the 2021 form with its three tables. */
export function linesOf(says: Says): string[] {
  const { year = 2022, documents = [0, 0, 0], permits = 0, penalties = 0, rows = {} } = says
  return [
    `某县教育局${String(year)}年政府信息公开工作年度报告`,
    '一、总体情况',
    ...(says.overview ?? ['公开工作有序开展。']),
    '二、主动公开政府信息情况',
    '第二十条第（一）项',
    '信息内容\t本年制发件数\t本年废止件数\t现行有效件数',
    '规章\t0\t0\t0',
    ['行政规范性文件', ...documents].join('\t'),
    '第二十条第（五）项',
    '信息内容\t本年处理决定数量',
    `行政许可\t${String(permits)}`,
    '第二十条第（六）项',
    '信息内容\t本年处理决定数量',
    `行政处罚\t${String(penalties)}`,
    '行政强制\t0',
    '三、收到和处理政府信息公开申请情况',
    ...(says.requests ?? []),
    '申请人情况',
    ...REQUEST_ROWS_2021.map(({ id, label }) => requestLine(label, rows[id] ?? 0)),
    '四、政府信息公开行政复议、行政诉讼情况',
    ...(says.appeals ?? []),
    '行政复议\t行政诉讼',
    (says.cells ?? Array.from({ length: 15 }, () => 0)).join('\t'),
    '五、存在的主要问题及改进情况',
    '解读形式不够丰富。',
    '六、其他需要报告的事项',
    says.end ?? '未收取信息处理费。',
  ]
}

export function reading(says: Says): Reading {
  const lines = linesOf(says)
  return readReport({ lines, folded: lines })
}
