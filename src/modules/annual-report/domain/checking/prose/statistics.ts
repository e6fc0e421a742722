import type { Reading } from '../../reading/read-report.ts'
import type { Cell, Finding } from '../../report.ts'

interface Pair {
  readonly name: string
  readonly row: string
  readonly figure: string
  readonly value: Cell
}

/** Figures of the prose against the 2014–2018 统计表 (F1-15). */
export function checkStatisticsInProse(reading: Reading): readonly Finding[] {
  const { tables, figures, sources } = reading.report
  const table = tables.statistics
  if (table === null) return []
  const { prose } = reading
  const pairs: readonly Pair[] = [
    { name: '政务微信公开信息', row: 'L07', figure: 'wechatArticles', value: figures.wechatArticles },
    { name: '收到申请', row: 'L17', figure: 'requestsReceived', value: prose.requests?.value.value ?? null },
    { name: '行政复议', row: 'L40', figure: 'reconsiderations', value: prose.reconsiderations?.value.value ?? null },
    { name: '行政诉讼', row: 'L44', figure: 'lawsuits', value: prose.lawsuits?.value.value ?? null },
  ]
  const total = figures.proactiveTotal
  const anywhere = ['L01', 'L04', 'L05', 'L06', 'L07', 'L08'].map((row) => table[row])
  const disclosed: readonly Pair[] =
    total === null || reading.proactive.total?.value.approximation !== null || anywhere.includes(total)
      ? []
      : [{ name: '主动公开信息', row: 'L01', figure: 'proactiveTotal', value: total }]
  return [...disclosed, ...pairs].flatMap(({ name, row, figure, value }): Finding[] => {
    const printed = table[row] ?? null
    if (value === null || printed === null || value === printed) return []
    return [
      {
        rule: 'F1-15',
        severity: 'question',
        message: `正文写${name} ${String(value)}，统计表填 ${String(printed)}，请核对`,
        expected: printed,
        found: value,
        places: [sources[figure], sources[`statistics.${row}`]].filter((place) => place !== undefined),
      },
    ]
  })
}
