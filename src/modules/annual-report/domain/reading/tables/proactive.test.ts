import { describe, expect, it } from 'vitest'
import { tokensOf } from '../cells.ts'
import { segments } from '../testing/source.ts'
import { readProactive } from './proactive.ts'

const table = (...lines: readonly string[]) => readProactive(tokensOf(segments(...lines)))
const rows = (...lines: readonly string[]) => table(...lines)?.rows

const HEAD = '信息内容|本年制发件数|本年废止件数|现行有效件数'

/** 表二 of the 2021 form, cells by pipes. */
const FORM_2021 = [
  '|第二十条第（一）项|',
  `|${HEAD}|`,
  '|规章|0|0|0|',
  '|行政规范性文件|3|1|12|',
  '|第二十条第（五）项|',
  '|信息内容|本年处理决定数量|',
  '|行政许可|694|',
  '|第二十条第（六）项|',
  '|信息内容|本年处理决定数量|',
  '|行政处罚|2|',
  '|行政强制|0|',
  '|第二十条第（八）项|',
  '|信息内容|本年收费金额（单位：万元）|',
  '|行政事业性收费|35.6|',
]
const VALUES_2021 = {
  规章: [0, 0, 0],
  行政规范性文件: [3, 1, 12],
  行政许可: [694],
  行政处罚: [2],
  行政强制: [0],
  行政事业性收费: [35.6],
}

/** 表二 of the 2019 form. */
const FORM_2019 = [
  '第二十条第（一）项',
  '信息内容 本年新制作数量 本年新公开数量 对外公开总数量',
  '规章 0 0 0',
  '规范性文件 2 2 15',
  '第二十条第（五）项',
  '信息内容 上一年项目数量 本年增/减 处理决定数量',
  '行政许可 7 -1 320',
  '其他对外管理服务事项 40 +2/-1 1,136',
  '第二十条第（六）项',
  '信息内容 上一年项目数量 本年增/减 处理决定数量',
  '行政处罚 12 0 1',
  '行政强制 0 0 0',
  '第二十条第（八）项',
  '信息内容 上一年项目数量 本年增/减',
  '行政事业性收费 5 减1',
  '第二十条第（九）项',
  '信息内容 采购项目数量 采购总金额',
  '政府集中采购 8 256.3万元',
]
const VALUES_2019 = {
  规章: [0, 0, 0],
  规范性文件: [2, 2, 15],
  行政许可: [7, -1, 320],
  其他对外管理服务事项: [40, 1, 1136],
  行政处罚: [12, 0, 1],
  行政强制: [0, 0, 0],
  行政事业性收费: [5, -1],
  政府集中采购: [8, 256.3],
}

const layouts: readonly (readonly [name: string, change: (line: string) => readonly string[]])[] = [
  ['by pipes', (line) => [line]],
  ['by tabs', (line) => [line.replaceAll(/^\||\|$/gu, '').replaceAll('|', '\t')]],
  ['by spaces', (line) => [line.replaceAll('|', '  ').trim()]],
  ['a cell a line', (line) => line.replaceAll(/^\||\|$/gu, '').split('|')],
  ['with blank lines between', (line) => [line, '']],
  ['with page numbers between', (line) => [line, '- 3 -']],
]

describe('the 2021 form', () => {
  it.each(layouts)('%s', (_, change) => {
    expect(rows(...FORM_2021.flatMap(change))).toEqual(VALUES_2021)
    expect(table(...FORM_2021.flatMap(change))?.heads).toBe('2021')
  })
})

describe('the 2019 form', () => {
  it.each(layouts)('%s', (_, change) => {
    const piped = FORM_2019.map((line) => `|${line.replaceAll(' ', '|')}|`)
    expect(rows(...piped.flatMap(change))).toEqual(VALUES_2019)
    expect(table(...piped.flatMap(change))?.heads).toBe('2019')
  })

  it('by spaces', () => expect(rows(...FORM_2019)).toEqual(VALUES_2019))
})

describe('forms that mix', () => {
  it('2019 heads over the documents, 2021 heads below', () => {
    const mixed = [...FORM_2019.slice(0, 4), ...FORM_2021.slice(4)]
    expect(table(...mixed)).toMatchObject({
      heads: 'mixed',
      rows: { 规章: [0, 0, 0], 规范性文件: [2, 2, 15], 行政许可: [694], 行政处罚: [2], 行政事业性收费: [35.6] },
    })
  })

  it('no heads at all', () => {
    expect(table('规章 0 0 0', '行政许可 3')).toMatchObject({ heads: null, rows: { 规章: [0, 0, 0], 行政许可: [3] } })
  })
})

describe('cells that are not numbers', () => {
  it('are null, and the mark says which', () => {
    const found = table(`|${HEAD}|`, '|规章| |/|—|', '|行政许可| |')
    expect(found?.rows).toEqual({ 规章: [null, null, null], 行政许可: [null] })
    expect(found?.marks).toEqual({ '规章.0': 'blank', '规章.1': 'slash', '规章.2': 'dash', '行政许可.0': 'blank' })
  })

  it('numbers with remarks and units are read', () => {
    expect(rows('|规章|0件|0|22（其中修订16件）|', '|行政事业性收费|1,256.80万元|')).toEqual({
      规章: [0, 0, 22],
      行政事业性收费: [1256.8],
    })
  })

  it('missing cells are null, spare ones are dropped', () => {
    expect(rows('|规章|1|', '|行政许可|3| | |')).toEqual({ 规章: [1, null, null], 行政许可: [3] })
  })
})

describe('where rows stand', () => {
  it('line of the label', () =>
    expect(table(...FORM_2021)?.lines).toMatchObject({ 规章: 3, 行政许可: 7, 行政事业性收费: 14 }))
})

describe('damage', () => {
  it('a label broken over two lines', () => {
    expect(rows('信息内容 上一年项目数量 本年增/减 处理决定数量', '其他对外管理服', '务事项 4 0 5')).toMatchObject({
      其他对外管理服务事项: [4, 0, 5],
    })
    expect(rows('行政事业性', '收费 12.5')).toEqual({ 行政事业性收费: [12.5] })
  })

  it('a repeated head after a page break does not move the cells', () => {
    const [first, ...rest] = FORM_2021
    expect(rows(first ?? '', `|${HEAD}|`, ...rest)).toEqual(VALUES_2021)
  })

  it('a row printed twice keeps its first numbers', () => {
    expect(rows('规章 0 0 0', '行政许可 3', '规章 9 9 9')).toMatchObject({ 规章: [0, 0, 0] })
  })

  it('其它 for 其他 and 政府规章 for 规章', () => {
    expect(
      rows('信息内容 上一年项目数量 本年增/减 处理决定数量', '其它对外管理服务事项 1 0 2', '政府规章 0 0 0'),
    ).toEqual({
      其他对外管理服务事项: [1, 0, 2],
      规章: [0, 0, 0],
    })
  })

  it.each([[[]], [['']], [['信息内容']], [['无此项']], [['1 2 3']]])('nothing to read in %j', (lines) =>
    expect(table(...lines)).toBeNull(),
  )
})
