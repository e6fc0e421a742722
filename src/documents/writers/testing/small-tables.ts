import type { Row, Table, TableCell } from '../../tree.ts'

const head = (text: string, columnSpan = 1, rowSpan = 1): TableCell => ({ text, columnSpan, rowSpan, head: 'column' })
const label = (text: string): TableCell => ({ text, head: 'row' })

const count = (key: string, value: number | null, decimals = 0): TableCell => ({
  text: value === null ? '' : value.toFixed(decimals),
  number: { value, decimals, key },
})

const wide = (key: string, value: number | null, decimals = 0): TableCell => ({
  ...count(key, value, decimals),
  columnSpan: 3,
})

export const PROACTIVE: Table = {
  kind: 'table',
  id: 'proactive',
  caption: '主动公开政府信息情况',
  captionShown: false,
  columns: [40, 20, 20, 20],
  headRows: 0,
  rows: [
    [head('第二十条第（一）项', 4)],
    [head('信息内容'), head('本年制发件数'), head('本年废止件数'), head('现行有效件数')],
    [label('规章'), count('p.rules.made', 0), count('p.rules.ended', 0), count('p.rules.valid', 0)],
    [label('行政规范性文件'), count('p.norms.made', 3), count('p.norms.ended', 1), count('p.norms.valid', 1026)],
    [head('第二十条第（五）项', 4)],
    [head('信息内容'), head('本年处理决定数量', 3)],
    [label('行政许可'), wide('p.permits', 58)],
    [head('第二十条第（六）项', 4)],
    [head('信息内容'), head('本年处理决定数量', 3)],
    [label('行政处罚'), wide('p.penalties', 2)],
    [label('行政强制'), wide('p.coercion', null)],
    [head('第二十条第（八）项', 4)],
    [head('信息内容'), head('本年收费金额（单位：万元）', 3)],
    [label('行政事业性收费'), wide('p.fees', 12.5, 2)],
  ],
  ownPage: false,
}

const OUTCOMES = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']

function group(name: string, figures: readonly (number | null)[]): Row {
  const key = (at: number): string => `appeals.${name}.${String(at)}`
  const total = figures.reduce<number>((sum, figure) => sum + (figure ?? 0), 0)
  return [
    ...figures.map((value, at) => count(key(at), value)),
    {
      text: String(total),
      number: { value: total, decimals: 0, key: key(4), sumOf: figures.map((_, at) => key(at)) },
    },
  ]
}

export const APPEALS: Table = {
  kind: 'table',
  id: 'appeals',
  caption: '政府信息公开行政复议、行政诉讼情况',
  captionShown: false,
  columns: Array.from({ length: 15 }, () => 1),
  headRows: 3,
  rows: [
    [head('行政复议', 5, 2), head('行政诉讼', 10)],
    [head('未经复议直接起诉', 5), head('复议后起诉', 5)],
    [...OUTCOMES, ...OUTCOMES, ...OUTCOMES].map((text) => head(text)),
    [...group('review', [2, 1, 0, 1]), ...group('direct', [1, 0, null, 0]), ...group('after', [0, 0, 0, 1])],
  ],
  ownPage: false,
}
