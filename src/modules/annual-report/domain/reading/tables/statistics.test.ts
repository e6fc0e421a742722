import { describe, expect, it } from 'vitest'
import { STATISTICS_ROWS } from '../../formats/statistics-rows.data.ts'
import { tokensOf } from '../cells.ts'
import { segments } from '../testing/source.ts'
import { readStatistics } from './statistics.ts'

const table = (...lines: readonly string[]) => readStatistics(tokensOf(segments(...lines)))

const expected = Object.fromEntries(STATISTICS_ROWS.map(({ id }, index) => [id, index + 1]))
const write = (line: (label: string, unit: string, value: number) => readonly string[]): string[] =>
  STATISTICS_ROWS.flatMap(({ label, unit }, index) => line(label, unit, index + 1))

describe('the 58 rows', () => {
  it.each([
    ['by pipes', write((label, unit, value) => [`|${label}|${unit}|${String(value)}|`])],
    ['by tabs', write((label, unit, value) => [`${label}\t${unit}\t${String(value)}`])],
    ['by wide spaces', write((label, unit, value) => [`${label}   ${unit}   ${String(value)}`])],
    ['a cell a line', write((label, unit, value) => [label, unit, String(value)])],
    ['without units', write((label, _unit, value) => [`${label}\t${String(value)}`])],
  ])('%s', (_, lines) => expect(table('统计指标\t单位\t统计数', ...lines)?.rows).toEqual(expected))

  it('headlines between the rows are no rows', () => {
    const [first, ...rest] = write((label, unit, value) => [`${label}\t${unit}\t${String(value)}`])
    expect(table('一、主动公开情况\t—\t—', first ?? '', '二、回应解读情况', ...rest)?.rows).toEqual(expected)
  })
})

describe('cells that are not numbers', () => {
  const lines = (value: string): string[] => [
    `（一）收到申请数\t件\t${value}`,
    '1.当面申请数\t件\t0',
    '2.传真申请数\t件\t0',
    '3.网络申请数\t件\t2',
    '4.信函申请数\t件\t0',
  ]

  it.each([
    ['', null, 'blank'],
    ['/', null, 'slash'],
    ['—', null, 'dash'],
    ['0', 0, undefined],
    ['2', 2, undefined],
  ])('%j is %j', (cell, value, mark) => {
    const found = table(...lines(cell))
    expect(found?.rows['L17']).toBe(value)
    expect(found?.rows['L20']).toBe(2)
    if (mark !== 'blank') expect(found?.marks['L17']).toBe(mark)
  })

  it('money keeps its decimals', () => {
    const found = table(...lines('2'), '七、依申请公开信息收取的费用\t万元\t0.25')
    expect(found?.rows['L49']).toBe(0.25)
  })
})

describe('rows of one name', () => {
  it('are told apart by their order: 复议 first, 诉讼 behind', () => {
    const found = table(
      '四、行政复议数量\t件\t3',
      '（一）维持具体行政行为数\t件\t2',
      '（二）被依法纠错数\t件\t1',
      '（三）其他情形数\t件\t0',
      '五、行政诉讼数量\t件\t1',
      '（一）维持具体行政行为或者驳回原告诉讼请求数\t件\t0',
      '（二）被依法纠错数\t件\t1',
      '（三）其他情形数\t件\t0',
    )
    expect(found?.rows).toEqual({ L40: 3, L41: 2, L42: 1, L43: 0, L44: 1, L45: 0, L46: 1, L47: 0 })
  })
})

describe('damage', () => {
  it.each([
    ['a misprint', '（三）从事政府信息公开工作人员数', '（三）从事政府信息公开工作人贝数'],
    ['a label without its remark', '1.专职人员数（不包括政府公报及政府网站工作人员数）', '1.专职人员数'],
    ['other numbering', '2.兼职人员数', '2、兼职人员数'],
  ])('%s', (_, label, misprint) => {
    const lines = write((words, unit, value) => [`${words === label ? misprint : words}\t${unit}\t${String(value)}`])
    expect(table(...lines)?.rows).toEqual(expected)
  })

  it('a label broken over two lines', () => {
    const lines = write((label, unit, value) => [
      label.slice(0, 12),
      `${label.slice(12)}\t${unit}\t${String(value)}`.replace(/^\t/u, ''),
    ])
    const rows = table(...lines)?.rows ?? {}
    const right = Object.entries(expected).filter(([id, value]) => rows[id] === value)
    expect(right.length).toBeGreaterThanOrEqual(57)
  })

  it('line of each row', () =>
    expect(table(...write((label, unit, value) => [`${label}\t${unit}\t${String(value)}`]))?.lines['L58']).toBe(58))

  it.each([[[]], [['统计指标 单位 统计数']], [['（一）收到申请数\t件\t3']], [['公开', '3']]])(
    'too little to be the table: %j',
    (lines) => expect(table(...lines)).toBeNull(),
  )
})
