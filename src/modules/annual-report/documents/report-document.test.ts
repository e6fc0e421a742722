import { describe, expect, it } from 'vitest'
import { SAMPLE_2018, SAMPLE_2019, SAMPLE_2021 } from '../../../../test/round-trip/sample-reports.ts'
import type { OfficialDocument, Table, TableCell } from '../../../documents/tree.ts'
import { proactive, reportWith, requests } from '../domain/checking/testing/reports.ts'
import type { Report } from '../domain/report.ts'
import { reportDocument } from './report-document.ts'

const tablesOf = ({ blocks }: OfficialDocument): readonly Table[] =>
  blocks.filter((block): block is Table => block.kind === 'table')

function tableIn(report: Report, id: string): Table {
  const table = tablesOf(reportDocument(report)).find((each) => each.id === id)
  if (table === undefined) throw new Error(`no table ${id}`)
  return table
}

const cellsOf = (table: Table): readonly TableCell[] => table.rows.flat()
const numbersOf = (table: Table) =>
  new Map(cellsOf(table).flatMap(({ number }) => (number === undefined ? [] : [[number.key, number] as const])))

/** Blocks in short: level and words of headings, roles of paragraphs, ids of tables. */
const outline = (report: Report): readonly string[] =>
  reportDocument(report).blocks.map((block) => {
    if (block.kind === 'heading') return `${block.level} ${block.text}`
    return block.kind === 'paragraph' ? block.role : block.kind === 'table' ? `[${block.id}]` : block.kind
  })
const headings = (report: Report): readonly string[] => outline(report).filter((line) => /^1 |^\[/u.test(line))

const section = (title: string, text = '内容。') => ({ title, text })
const WITH_ALL = { proactive: proactive('2021'), requests: requests() }

describe('the document of a report', () => {
  it('has its title, text, headings, tables and signature in the order of the form', () => {
    expect(outline(SAMPLE_2021)).toEqual([
      '0 松阳岭县教育局2023年政府信息公开工作年度报告',
      'body',
      '1 一、总体情况',
      '2 （一）主动公开',
      'body',
      '2 （二）依申请公开',
      'body',
      '2 （三）政府信息管理',
      'body',
      'body',
      '2 （四）政府信息公开平台建设',
      'body',
      '2 （五）监督保障',
      'body',
      '1 二、主动公开政府信息情况',
      '[proactive]',
      '1 三、收到和处理政府信息公开申请情况',
      '[requests]',
      '1 四、政府信息公开行政复议、行政诉讼情况',
      '[appeals]',
      '1 五、存在的主要问题及改进情况',
      '2 （一）上年问题的改进情况',
      'body',
      '2 （二）本年存在的问题',
      'body',
      '2 （三）改进措施',
      'body',
      '1 六、其他需要报告的事项',
      'body',
      'body',
      'signature',
      'date',
    ])
  })

  it('ends with the 统计表 on a page of its own for years up to 2018', () => {
    expect(outline(SAMPLE_2018).slice(-4)).toEqual(['signature', 'date', 'page-break', '[statistics]'])
  })

  it('names organ, year and the day it is signed in its properties, and invents neither', () => {
    expect(reportDocument(SAMPLE_2021).properties).toMatchObject({ author: '松阳岭县教育局', date: '2024-01-20' })
    expect(reportDocument(SAMPLE_2019).properties).not.toHaveProperty('date')
  })

  it.each([
    ['organ and year', { organ: '某县教育局', year: 2022 }, '某县教育局2022年政府信息公开工作年度报告'],
    ['nothing', { organ: null, year: null }, '政府信息公开工作年度报告'],
    ['a title of its own', { title: '某局年报' }, '某局年报'],
  ])('is entitled by %s', (_, rest, title) => {
    expect(outline(reportWith({}, rest))).toEqual([`0 ${title}`])
  })
})

describe('chapters', () => {
  it('are opened for a table whose chapter the text lacks, at its place', () => {
    const sections = [section('总体情况'), section('存在的主要问题及改进情况')]
    expect(headings(reportWith(WITH_ALL, { sections }))).toEqual([
      '1 一、总体情况',
      '1 二、主动公开政府信息情况',
      '[proactive]',
      '1 三、收到和处理政府信息公开申请情况',
      '[requests]',
      '1 五、存在的主要问题及改进情况',
    ])
  })

  it('keep names of their own, and take the table that belongs to them', () => {
    const sections = [section('概述'), section('主动公开工作'), section('收到申请的处理'), section('其他')]
    expect(headings(reportWith(WITH_ALL, { sections }))).toEqual([
      '1 一、概述',
      '1 二、主动公开工作',
      '[proactive]',
      '1 三、收到申请的处理',
      '[requests]',
      '1 四、其他',
    ])
  })

  it('are numbered once, whatever number the title brings', () => {
    expect(headings(reportWith({}, { sections: [section('一、总体情况'), section('三、其他')] }))).toEqual([
      '1 一、总体情况',
      '1 二、其他',
    ])
  })

  it('are made of the tables alone when there is no text', () => {
    expect(headings(reportWith(WITH_ALL))).toEqual([
      '1 二、主动公开政府信息情况',
      '[proactive]',
      '1 三、收到和处理政府信息公开申请情况',
      '[requests]',
    ])
  })

  it('keep sentences that only begin like a heading as sentences', () => {
    const text = '（一）主动公开。全年公开信息。\n（二）依申请公开'
    expect(outline(reportWith({}, { sections: [section('总体情况', text)] })).slice(2)).toEqual([
      'body',
      '2 （二）依申请公开',
    ])
  })
})

describe('表三', () => {
  const table = tableIn(SAMPLE_2021, 'requests')

  it('has three rows of heads over ten columns and stands on its own page', () => {
    expect(table).toMatchObject({ headRows: 3, ownPage: true })
    expect(table.columns).toHaveLength(10)
    const spans = table.rows
      .slice(0, 3)
      .map((row) => row.map(({ text, columnSpan = 1, rowSpan = 1 }) => [text, columnSpan, rowSpan]))
    expect(spans).toEqual([
      [
        ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 3, 3],
        ['申请人情况', 7, 1],
      ],
      [
        ['自然人', 1, 2],
        ['法人或其他组织', 5, 1],
        ['总计', 1, 2],
      ],
      ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'].map((text) => [text, 1, 1]),
    ])
  })

  it.each([
    ['2021', SAMPLE_2021, 22, 3],
    ['2019', SAMPLE_2019, 20, 0],
  ] as const)('merges the labels as the form of %s does', (_, report, handled, others) => {
    const merged = cellsOf(tableIn(report, 'requests')).filter(({ head, rowSpan = 1 }) => head === 'row' && rowSpan > 1)
    expect(merged.map(({ text, rowSpan }) => [text, rowSpan])).toEqual([
      ['三、本年度办理结果', handled],
      ['（三）不予公开', 8],
      ['（四）无法提供', 3],
      ['（五）不予处理', 5],
      ...(others === 0 ? [] : [['（六）其他处理', others]]),
    ])
  })

  it('names every cell, and of totals the cells they add up', () => {
    const numbers = numbersOf(table)
    expect(numbers.size).toBe(25 * 7)
    expect(numbers.get('requests.r01.natural')).toEqual({ value: 19, decimals: 0, key: 'requests.r01.natural' })
    expect(numbers.get('requests.r13.total')?.sumOf).toEqual(
      ['natural', 'company', 'research', 'welfare', 'legal', 'other'].map((column) => `requests.r13.${column}`),
    )
    expect(numbers.get('requests.r24.company')?.sumOf).toHaveLength(21)
    expect(numbers.get('requests.r24.total')?.sumOf?.[0]).toBe('requests.r03.total')
    expect(numbers.get('requests.r25.company')?.sumOf).toBeUndefined()
  })

  it('adds up the single row （六） in the form of 2019', () => {
    const parts = numbersOf(tableIn(SAMPLE_2019, 'requests')).get('requests.r24.total')?.sumOf
    expect(parts).toHaveLength(19)
    expect(parts).toContain('requests.r21to23.total')
  })

  it('leaves blank what is blank, also a total, and computes no total of blanks', () => {
    const blank = { natural: null, company: null, research: null, welfare: null, legal: null, other: null }
    const report = reportWith({ requests: requests({ r05: { ...blank, total: 2 }, r06: { total: null } }) })
    const numbers = numbersOf(tableIn(report, 'requests'))
    expect(numbers.get('requests.r05.total')).toEqual({ value: 2, decimals: 0, key: 'requests.r05.total' })
    expect(numbers.get('requests.r06.total')).toEqual({ value: null, decimals: 0, key: 'requests.r06.total' })
  })
})

describe('表二', () => {
  const heads = (table: Table) =>
    table.rows.filter(([first]) => first?.text === '信息内容').map((row) => row.map(({ text }) => text))

  it('has the four blocks of 2021', () => {
    const table = tableIn(SAMPLE_2021, 'proactive')
    expect(heads(table).map((row) => row.slice(1))).toEqual([
      ['本年制发件数', '本年废止件数', '现行有效件数'],
      ['本年处理决定数量'],
      ['本年处理决定数量'],
      ['本年收费金额（单位：万元）'],
    ])
    expect(numbersOf(table).get('proactive.行政事业性收费.0')).toMatchObject({ value: 128.6, decimals: 2 })
  })

  it('has the five blocks of 2019, a fall with its sign', () => {
    const table = tableIn(SAMPLE_2019, 'proactive')
    expect(heads(table).map((row) => row.length - 1)).toEqual([3, 3, 3, 2, 2])
    expect(cellsOf(table).find(({ number }) => number?.key === 'proactive.其他对外管理服务事项.1')?.text).toBe('-2')
  })

  it('keeps the label that the report prints for a row of its form', () => {
    const cells = { 规章: [0, 0, 0], 规范性文件: [1, 0, 4], 行政许可: [7] }
    const table = tableIn(reportWith({ proactive: cells }), 'proactive')
    expect(numbersOf(table).get('proactive.规范性文件.2')?.value).toBe(4)
    expect(heads(table)[0]?.[1]).toBe('本年制发件数')
  })

  it('has in a mixed report for each block the form that its cells fit', () => {
    const cells = {
      规章: [0, 0, 0],
      规范性文件: [1, 1, 9],
      行政许可: [4],
      行政处罚: [0],
      行政强制: [0],
      行政事业性收费: [1.5],
    }
    const table = tableIn(reportWith({ proactive: cells }, { format: 'mixed' }), 'proactive')
    expect(heads(table).map(([, second]) => second)).toEqual([
      '本年新制作数量',
      '本年处理决定数量',
      '本年处理决定数量',
      '本年收费金额（单位：万元）',
    ])
  })

  it('loses no cell of a report whose blocks are of both forms', () => {
    const cells = { ...proactive('2021'), 行政许可: [3, -1, 20], 政府集中采购: [2, 40.5] }
    const numbers = numbersOf(tableIn(reportWith({ proactive: cells }, { format: 'mixed' }), 'proactive'))
    for (const [label, row] of Object.entries(cells)) {
      row.forEach((value, index) => expect(numbers.get(`proactive.${label}.${index}`)?.value).toBe(value))
    }
  })
})

describe('表四', () => {
  it('has fifteen columns under three groups, the lawsuits one level deeper', () => {
    const table = tableIn(SAMPLE_2021, 'appeals')
    const [groups = [], middle = [], leaves = [], values = []] = table.rows
    expect(groups.map(({ text, columnSpan }) => [text, columnSpan])).toEqual([
      ['行政复议', 5],
      ['行政诉讼', 10],
    ])
    expect(middle.map(({ rowSpan = 1, columnSpan = 1 }) => [rowSpan, columnSpan])).toEqual([
      ...Array.from({ length: 5 }, () => [2, 1]),
      [1, 5],
      [1, 5],
    ])
    expect([leaves.length, values.length, table.headRows]).toEqual([10, 15, 3])
    expect(values[4]?.number).toEqual({
      value: 2,
      decimals: 0,
      key: 'appeals.reconsideration.total',
      sumOf: ['upheld', 'corrected', 'other', 'pending'].map((column) => `appeals.reconsideration.${column}`),
    })
  })
})

describe('the 统计表', () => {
  const table = tableIn(SAMPLE_2018, 'statistics')

  it('has its 58 rows and the headings that hold no number', () => {
    expect(numbersOf(table).size).toBe(58)
    const empty = table.rows.slice(1).filter(([, unit]) => unit?.text === '—')
    expect(empty.map(([label]) => label?.text)).toEqual([
      '一、主动公开情况',
      '（二）通过不同渠道和方式公开政府信息的情况',
      '二、回应解读情况',
      '（二）通过不同渠道和方式回应解读的情况',
      '三、依申请公开情况',
      '八、机构建设和保障经费情况',
      '九、政府信息公开会议和培训情况',
    ])
  })

  it('prints money to the fen, blanks as blanks, and states its totals', () => {
    const text = (key: string) => cellsOf(table).find(({ number }) => number?.key === key)?.text
    expect([text('statistics.L55'), text('statistics.L49'), text('statistics.L01')]).toEqual(['3.25', '', '486'])
    const sum = numbersOf(table).get('statistics.L17')?.sumOf
    expect(sum).toEqual(['L18', 'L19', 'L20', 'L21'].map((row) => `statistics.${row}`))
  })
})
