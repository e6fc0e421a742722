import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { REQUEST_ROWS_2021 } from '../formats/request-rows.data.ts'
import type { Tables } from '../report.ts'
import { read } from './testing/source.ts'

type Row = readonly (string | number)[]
type Write = (row: Row) => readonly string[]

const count = (index: number): number => (index * 7) % 11
const requestCells = (index: number): number[] => {
  const cells = [0, 1, 2, 3, 4, 5].map((column) => count(index + column))
  return [...cells, cells.reduce((sum, cell) => sum + cell, 0)]
}
const APPEALS = Array.from({ length: 15 }, (_, index) => count(index + 3))

const GROUPS: Readonly<Record<string, string>> = {
  r03: '三、本年度办理结果',
  r05: '（三）不予公开',
  r13: '（四）无法提供',
  r16: '（五）不予处理',
  r21: '（六）其他处理',
}

const TABLE_TWO: readonly Row[] = [
  ['第二十条第（一）项'],
  ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
  ['规章', 0, 0, 0],
  ['行政规范性文件', 3, 1, 12],
  ['第二十条第（五）项'],
  ['信息内容', '本年处理决定数量'],
  ['行政许可', 694],
  ['第二十条第（六）项'],
  ['信息内容', '本年处理决定数量'],
  ['行政处罚', 2],
  ['行政强制', 0],
  ['第二十条第（八）项'],
  ['信息内容', '本年收费金额（单位：万元）'],
  ['行政事业性收费', 35],
]
const TABLE_THREE: readonly Row[] = [
  ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'],
  ['申请人情况'],
  ['自然人', '法人或其他组织', '总计'],
  ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'],
  ...REQUEST_ROWS_2021.flatMap(({ id, label }, index): Row[] => [
    ...(GROUPS[id] === undefined ? [] : [[GROUPS[id]]]),
    [label, ...requestCells(index)],
  ]),
]
const TABLE_FOUR: readonly Row[] = [
  ['行政复议', '行政诉讼'],
  ['未经复议直接起诉', '复议后起诉'],
  ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'],
  APPEALS,
]

const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0, j = 0, k = 0, l = 0, m = 0, n = 0, o = 0] =
  APPEALS
const EXPECTED: Tables = {
  statistics: null,
  proactive: {
    规章: [0, 0, 0],
    行政规范性文件: [3, 1, 12],
    行政许可: [694],
    行政处罚: [2],
    行政强制: [0],
    行政事业性收费: [35],
  },
  requests: Object.fromEntries(
    REQUEST_ROWS_2021.map(({ id }, index) => {
      const [natural = 0, company = 0, research = 0, welfare = 0, legal = 0, other = 0, total = 0] = requestCells(index)
      return [id, { natural, company, research, welfare, legal, other, total }]
    }),
  ),
  appeals: {
    reconsideration: { upheld: a, corrected: b, other: c, pending: d, total: e },
    directLawsuit: { upheld: f, corrected: g, other: h, pending: i, total: j },
    lawsuitAfterReconsideration: { upheld: k, corrected: l, other: m, pending: n, total: o },
  },
}

const report = (write: Write): string[] => [
  '某县教育局2022年政府信息公开工作年度报告',
  '一、总体情况',
  '2022年，我局认真做好公开工作。',
  '二、主动公开政府信息情况',
  ...TABLE_TWO.flatMap(write),
  '三、收到和处理政府信息公开申请情况',
  ...TABLE_THREE.flatMap(write),
  '四、政府信息公开行政复议、行政诉讼情况',
  ...TABLE_FOUR.flatMap(write),
  '五、存在的主要问题及改进情况',
  '解读形式不够丰富，下一步将改进。',
  '六、其他需要报告的事项',
  '未收取信息处理费。',
]

const tabbed: Write = (row) => [row.join('\t')]
const spaced: Write = (row) => [row.join('  ')]

describe('the three tables of one report', () => {
  it.each<readonly [string, Write]>([
    ['by tabs', tabbed],
    ['by spaces', spaced],
    ['by single spaces', (row) => [row.join(' ')]],
    ['in markdown', (row) => [`| ${row.join(' | ')} |`]],
    ['in markdown with rules', (row) => [`| ${row.join(' | ')} |`, `|${row.map(() => '---').join('|')}|`]],
    ['by drawn lines', (row) => [`│${row.join('│')}│`]],
    ['a cell a line', (row) => row.map(String)],
    ['a cell a line with blank lines', (row) => row.flatMap((cell) => [String(cell), ''])],
    ['indented', (row) => [`    ${row.join('  ')}`]],
    [
      'full-width digits',
      (row) => [row.join('  ').replaceAll(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))],
    ],
    [
      'radicals for ideographs',
      (row) => [row.join('  ').replaceAll('行', '⾏').replaceAll('人', '⼈').replaceAll('一', '⼀')],
    ],
  ])('%s', (_, write) => expect(read(...report(write)).report.tables).toEqual(EXPECTED))

  it('in a single line, as a web page without breaks', () => {
    expect(read(report(spaced).join(' ')).report.tables).toEqual(EXPECTED)
  })

  it('one line a chapter', () => {
    const lines = report(spaced)
      .join(' ')
      .replaceAll(/ (?=[二三四五六]、(?:主动公开政府|收到|政府信息公开行政|存在|其他需要))/gu, '\n')
    expect(read(lines).report.tables).toEqual(EXPECTED)
  })

  it('sections keep the prose apart from the tables', () => {
    const { sections, format, year } = read(...report(tabbed)).report
    expect([format, year, sections.map(({ title }) => title).filter((title) => title !== '')]).toEqual([
      '2021',
      2022,
      [
        '总体情况',
        '主动公开政府信息情况',
        '收到和处理政府信息公开申请情况',
        '政府信息公开行政复议、行政诉讼情况',
        '存在的主要问题及改进情况',
        '其他需要报告的事项',
      ],
    ])
    for (const { text } of sections) expect(text).not.toMatch(/本年新收|现行有效|结果维持/u)
  })
})

describe('noise anywhere', () => {
  const layout = fc.constantFrom(tabbed, spaced)

  it('page breaks', () => {
    const noise = fc.constantFrom('', '- 3 -', '— 12 —', '第 4 页', '\f')
    fc.assert(
      fc.property(layout, fc.array(fc.tuple(fc.nat({ max: 70 }), noise), { maxLength: 6 }), (write, breaks) => {
        const lines = report(write)
        for (const [at, mark] of breaks) lines.splice(at, 0, mark)
        expect(read(...lines).report.tables).toEqual(EXPECTED)
      }),
      { numRuns: 40 },
    )
  })

  it('spaces of OCR between the characters of the labels', () => {
    fc.assert(
      fc.property(fc.constantFrom(' ', '\u3000', '\u00a0'), fc.nat({ max: 70 }), (space, at) => {
        const lines = report(tabbed)
        const line = lines[at % lines.length] ?? ''
        lines[at % lines.length] = line.replaceAll(/(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])/gu, space)
        expect(read(...lines).report.tables).toEqual(EXPECTED)
      }),
      { numRuns: 60 },
    )
  })

  it('a text that ends anywhere gives the rows it still has, unchanged', () => {
    fc.assert(
      fc.property(fc.nat({ max: 70 }), (length) => {
        const { proactive, requests } = read(...report(tabbed).slice(0, length)).report.tables
        for (const [label, cells] of Object.entries(proactive ?? {})) expect(cells).toEqual(EXPECTED.proactive?.[label])
        for (const [id, row] of Object.entries(requests ?? {})) expect(row).toEqual(EXPECTED.requests?.[id])
      }),
      { numRuns: 60 },
    )
  })

  it('blank cells stay blank wherever they are', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 24 }),
        fc.integer({ min: 1, max: 7 }),
        fc.constantFrom('', '/', '—'),
        (row, column, mark) => {
          const id = REQUEST_ROWS_2021[row]?.id ?? ''
          const write: Write = (cells) => [
            `|${cells.map((cell, at) => (cells[0] === REQUEST_ROWS_2021[row]?.label && at === column ? mark : cell)).join('|')}|`,
          ]
          const { requests } = read(...report(write)).report.tables
          const { tables } = read(...report(tabbed)).report
          const changed = Object.entries(requests?.[id] ?? {}).filter(
            ([name, cell]) => cell !== Object.entries(tables.requests?.[id] ?? {}).find(([key]) => key === name)?.[1],
          )
          expect(changed.map(([, cell]) => cell)).toEqual([null])
        },
      ),
      { numRuns: 60 },
    )
  })
})
