import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { REQUEST_ROWS_2019, REQUEST_ROWS_2021 } from '../../formats/request-rows.data.ts'
import { REQUEST_COLUMNS, type RequestRow } from '../../report.ts'
import { tokensOf } from '../cells.ts'
import { segments } from '../testing/source.ts'
import { readRequests } from './requests.ts'

const table = (...lines: readonly string[]) => readRequests(tokensOf(segments(...lines)))
const totals = (...lines: readonly string[]) =>
  Object.fromEntries(Object.entries(table(...lines)?.rows ?? {}).map(([id, row]) => [id, row?.total ?? null]))

/** Cells of the n-th row, all different: natural n, company 100 + n … */
const cellsOf = (index: number): number[] => [
  index,
  100 + index,
  200 + index,
  300 + index,
  400 + index,
  500 + index,
  600 + index,
]
const row = (cells: readonly number[]): RequestRow => {
  const [natural = 0, company = 0, research = 0, welfare = 0, legal = 0, other = 0, total = 0] = cells
  return { natural, company, research, welfare, legal, other, total }
}

interface Line {
  readonly id: string
  readonly label: string
}
const HEADS = [
  '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
  '申请人情况',
  '自然人|法人或其他组织|总计',
  '商业企业|科研机构|社会公益组织|法律服务机构|其他',
]
/** Group heads as the form prints them before their first leaf. */
const GROUPS: Readonly<Record<string, string>> = {
  r03: '三、本年度办理结果',
  r05: '（三）不予公开',
  r13: '（四）无法提供',
  r16: '（五）不予处理',
  r21: '（六）其他处理',
}
const printed = (
  form: readonly Line[],
  write: (label: string, cells: readonly number[]) => readonly string[],
): string[] =>
  form.flatMap(({ id, label }, index) => [
    ...(GROUPS[id] === undefined ? [] : [GROUPS[id]]),
    ...write(label, cellsOf(index)),
  ])

const expected = (form: readonly Line[]) => Object.fromEntries(form.map(({ id }, index) => [id, row(cellsOf(index))]))

const layouts: readonly (readonly [string, (label: string, cells: readonly number[]) => readonly string[]])[] = [
  ['by pipes', (label, cells) => [`|${[label, ...cells].join('|')}|`]],
  ['by tabs', (label, cells) => [[label, ...cells].join('\t')]],
  ['by spaces', (label, cells) => [[label, ...cells].join(' ')]],
  ['label above its cells', (label, cells) => [label, cells.join(' ')]],
  ['a cell a line', (label, cells) => [label, ...cells.map(String)]],
  ['a cell a line with blank lines', (label, cells) => [label, '', ...cells.flatMap((cell) => [String(cell), ''])]],
  ['labels broken over lines', (label, cells) => [label.slice(0, 8), `${label.slice(8)} ${cells.join(' ')}`.trim()]],
  ['with a spare column in front', (label, cells) => [`| |${[label, ...cells].join('|')}|`]],
  ['with spare columns behind the label', (label, cells) => [`|${label}| | |${cells.join('|')}|`]],
  ['with a spare column behind', (label, cells) => [`|${[label, ...cells].join('|')}| |`]],
  ['with page numbers between', (label, cells) => [[label, ...cells].join(' '), '— 4 —']],
]

describe('the 2021 form, 25 rows', () => {
  it.each(layouts)('%s', (_, write) => {
    expect(table(...HEADS, ...printed(REQUEST_ROWS_2021, write))?.rows).toEqual(expected(REQUEST_ROWS_2021))
  })

  it('heads repeated on every page', () => {
    const lines = printed(REQUEST_ROWS_2021, (label, cells) => [[label, ...cells].join(' ')])
    const paged = lines.flatMap((line, index) => (index % 7 === 6 ? [line, '- 5 -', ...HEADS.slice(1)] : [line]))
    expect(table(...HEADS, ...paged)?.rows).toEqual(expected(REQUEST_ROWS_2021))
  })

  it('labels drifted away from their numbers: the order of the form decides', () => {
    const numbers = REQUEST_ROWS_2021.map((_, index) => cellsOf(index).join(' '))
    expect(table('一、本年新收政府信息公开申请数量', ...numbers)?.rows).toEqual(expected(REQUEST_ROWS_2021))
  })

  it('line of each row', () => {
    const lines = printed(REQUEST_ROWS_2021, (label, cells) => [[label, ...cells].join(' ')])
    expect(table(...lines)?.lines).toMatchObject({ r01: 1, r02: 2, r03: 4, r25: lines.length })
  })
})

describe('the 2019 form, （六） in one row', () => {
  it.each(layouts.filter(([name]) => name !== 'labels broken over lines'))('%s', (_, write) => {
    const lines = REQUEST_ROWS_2019.flatMap(({ id, label }, index) => [
      ...(GROUPS[id] === undefined ? [] : [GROUPS[id]]),
      ...write(label, cellsOf(index)),
    ])
    expect(table(...HEADS, ...lines)?.rows).toEqual({ ...expected(REQUEST_ROWS_2019), r21: null, r22: null, r23: null })
  })
})

describe('cells that are not numbers', () => {
  it('are null, never 0; the mark says which', () => {
    const found = table('|二、上年结转政府信息公开申请数量|3| |/|—|-|0|3|')
    expect(found?.rows['r02']).toEqual({
      ...row([3, 0, 0, 0, 0, 0, 3]),
      company: null,
      research: null,
      welfare: null,
      legal: null,
    })
    expect(found?.marks).toEqual({
      'r02.company': 'blank',
      'r02.research': 'slash',
      'r02.welfare': 'dash',
      'r02.legal': 'dash',
    })
  })

  it('a row all blank is a row', () => {
    expect(table('|二、上年结转政府信息公开申请数量| | | | | | | |')?.rows['r02']).toEqual({
      natural: null,
      company: null,
      research: null,
      welfare: null,
      legal: null,
      other: null,
      total: null,
    })
  })

  it('a row with fewer cells is not guessed at', () => {
    expect(table('重复申请 1 2 3 4', '公开出版物 0 0 0 0 0 0 0')?.rows['r17']).toBeUndefined()
  })

  it('unless the last number is the sum of the others: then it is the total', () => {
    expect(table('重复申请 2 3 5')?.rows['r17']).toMatchObject({ natural: null, total: 5 })
  })
})

describe('labels as they come', () => {
  const seven = '1 0 0 0 0 0 1'
  it.each([
    ['一、本年新收政府信息公开申请数量', 'r01'],
    ['本年度新收申请', 'r01'],
    ['上一年度结转政府信息公开申请数量', 'r02'],
    ['（一）予以公开', 'r03'],
    ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', 'r04'],
    ['1.属于国家秘密', 'r05'],
    ['1、属于国家秘密', 'r05'],
    ['2.其他法律行政法规禁止公开', 'r06'],
    ['3.危及“三安全一稳定”', 'r07'],
    ['4.保护第三方合法权益', 'r08'],
    ['5.属于三类内部事务信息', 'r09'],
    ['6.属于四类过程性信息', 'r10'],
    ['7.属于行政执法案卷', 'r11'],
    ['8.属于行政查询事项', 'r12'],
    ['1.本机关不掌握相关政府信息', 'r13'],
    ['2.没有现成信息需要另行制作', 'r14'],
    ['3.补正后申请内容仍不明确', 'r15'],
    ['1.信访举报投诉类申请', 'r16'],
    ['2.重复申请', 'r17'],
    ['3.要求提供公开出版物', 'r18'],
    ['4.无正当理由大量反复申请', 'r19'],
    ['5.要求行政机关确认或重新出具已获取信息', 'r20'],
    ['1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', 'r21'],
    ['2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', 'r22'],
    ['（七）总计', 'r24'],
    ['四、结转下年度继续办理', 'r25'],
    ['四、结转下一年度继续办理', 'r25'],
    ['3.补証后申请內容仍不明确', 'r15'],
    ['属于三类内部亊务信息', 'r09'],
  ])('%s', (label, id) => expect(totals(`${label} ${seven}`)).toEqual({ [id]: 1 }))

  it('3.其他 is the last leaf of （六）, not the column head', () => {
    expect(totals('商业企业 其他', '3.其他 1 0 0 0 0 0 1')).toEqual({ r23: 1 })
  })

  it('总计 behind （六） is （七）, as a column head it is nothing', () => {
    expect(totals('自然人 总计', '3.其他 1 0 0 0 0 0 1', '总计 9 0 0 0 0 0 9')).toEqual({ r23: 1, r24: 9 })
  })

  it('the leaves of （六） win over its head', () => {
    const lines = [
      '（六）其他处理',
      '1.逾期不补正 1 0 0 0 0 0 1',
      '2.逾期未按收费通知要求缴纳费用 0 0 0 0 0 0 0',
      '3.其他 0 0 0 0 0 0 0',
    ]
    expect(totals(...lines)).toEqual({ r21: 1, r22: 0, r23: 0 })
  })
})

describe('nothing to read', () => {
  it.each([[[]], [['']], [HEADS], [['一、本年新收政府信息公开申请数量']], [['没有申请']]])('%j', (lines) =>
    expect(table(...lines)).toBeNull(),
  )

  it('any cells: seven columns or no row', () => {
    const label = fc.constantFrom(...REQUEST_ROWS_2021.map(({ label: words }) => words), '总计', '其他', '')
    const line = fc.tuple(label, fc.array(fc.constantFrom('0', '1', '', '/', '—', 'x'), { maxLength: 9 }))
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const found = table(...lines.map(([words, cells]) => `|${[words, ...cells].join('|')}|`))
        for (const cells of Object.values(found?.rows ?? {})) {
          if (cells !== null) expect(Object.keys(cells)).toEqual([...REQUEST_COLUMNS])
        }
      }),
    )
  })
})
