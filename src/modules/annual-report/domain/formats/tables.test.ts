import { describe, expect, it } from 'vitest'
import { APPEAL_TABLE_COLUMNS, APPEAL_TABLE_ROWS } from './appeal-table.ts'
import { FORMAT_2018 } from './format-2018.ts'
import { FORMAT_2019 } from './format-2019.ts'
import { FORMAT_2021 } from './format-2021.ts'
import type { Format } from './format.ts'

const tableTwo = (format: Format) =>
  format.proactive.map(({ article, label, columns }) => [article, label, ...columns.map((column) => column.label)])

describe('表二', () => {
  it('of the 2019 format', () => {
    expect(tableTwo(FORMAT_2019)).toEqual([
      ['第二十条第（一）项', '规章', '本年新制作数量', '本年新公开数量', '对外公开总数量'],
      ['第二十条第（一）项', '规范性文件', '本年新制作数量', '本年新公开数量', '对外公开总数量'],
      ['第二十条第（五）项', '行政许可', '上一年项目数量', '本年增/减', '处理决定数量'],
      ['第二十条第（五）项', '其他对外管理服务事项', '上一年项目数量', '本年增/减', '处理决定数量'],
      ['第二十条第（六）项', '行政处罚', '上一年项目数量', '本年增/减', '处理决定数量'],
      ['第二十条第（六）项', '行政强制', '上一年项目数量', '本年增/减', '处理决定数量'],
      ['第二十条第（八）项', '行政事业性收费', '上一年项目数量', '本年增/减'],
      ['第二十条第（九）项', '政府集中采购', '采购项目数量', '采购总金额'],
    ])
  })

  it('of the 2021 format, 10 cells', () => {
    expect(tableTwo(FORMAT_2021)).toEqual([
      ['第二十条第（一）项', '规章', '本年制发件数', '本年废止件数', '现行有效件数'],
      ['第二十条第（一）项', '行政规范性文件', '本年制发件数', '本年废止件数', '现行有效件数'],
      ['第二十条第（五）项', '行政许可', '本年处理决定数量'],
      ['第二十条第（六）项', '行政处罚', '本年处理决定数量'],
      ['第二十条第（六）项', '行政强制', '本年处理决定数量'],
      ['第二十条第（八）项', '行政事业性收费', '本年收费金额（单位：万元）'],
    ])
    expect(FORMAT_2021.proactive.flatMap((row) => row.columns)).toHaveLength(10)
  })

  it('lets only money have decimals and only a change be negative', () => {
    const kinds = [FORMAT_2019, FORMAT_2021]
      .flatMap((format) => format.proactive.flatMap((row) => row.columns))
      .filter((column) => column.kind !== 'count')
      .map((column) => [column.label, column.kind, column.unit])
    expect(new Set(kinds.map((kind) => kind.join(' ')))).toEqual(
      new Set(['本年增/减 change 项', '采购总金额 amount 万元', '本年收费金额（单位：万元） amount 万元']),
    )
  })
})

describe('表四', () => {
  it('has three groups of five columns', () => {
    expect(APPEAL_TABLE_ROWS.map((row) => [...row.group, row.label].join('·'))).toEqual([
      '行政复议',
      '行政诉讼·未经复议直接起诉',
      '行政诉讼·复议后起诉',
    ])
    expect(APPEAL_TABLE_COLUMNS.map(({ label }) => label)).toEqual([
      '结果维持',
      '结果纠正',
      '其他结果',
      '尚未审结',
      '总计',
    ])
  })

  it('is the same in both formats', () => {
    expect(FORMAT_2019.appeals).toEqual(FORMAT_2021.appeals)
    expect(FORMAT_2019.appealColumns).toEqual(FORMAT_2021.appealColumns)
  })
})

describe('chapters', () => {
  const titles = (format: Format) => format.chapters.map((chapter) => chapter.title)

  it('of the present format', () => {
    expect(titles(FORMAT_2021)).toEqual([
      '总体情况',
      '主动公开政府信息情况',
      '收到和处理政府信息公开申请情况',
      '政府信息公开行政复议、行政诉讼情况',
      '存在的主要问题及改进情况',
      '其他需要报告的事项',
    ])
    expect(FORMAT_2021.headingsFixed).toBe(true)
  })

  it('ask for the fee and for last year’s problems in the present format', () => {
    expect(FORMAT_2021.chapters[5]?.contents.join()).toContain('信息处理费')
    expect(FORMAT_2021.chapters[4]?.contents).toContain('上年问题的改进情况')
    expect(FORMAT_2021.chapters[0]?.contents).toHaveLength(5)
  })

  it('of the trial format bear the same titles, and the wordings of published reports besides', () => {
    expect(titles(FORMAT_2019)).toEqual(titles(FORMAT_2021))
    expect(FORMAT_2019.chapters.flatMap((chapter) => chapter.otherTitles)).toHaveLength(3)
  })

  it('up to 2018 are contents, not prescribed headings', () => {
    expect(titles(FORMAT_2018)).toEqual([
      '主动公开情况',
      '依申请公开和不予公开情况',
      '收费及减免情况',
      '复议、诉讼情况',
      '主要问题及改进情况',
      '其他需要报告的事项',
    ])
    expect(FORMAT_2018.headingsFixed).toBe(false)
  })
})

describe('tables that a format does not have', () => {
  it('are empty', () => {
    expect([FORMAT_2018.proactive, FORMAT_2018.requests, FORMAT_2018.appeals]).toEqual([[], [], []])
    expect([FORMAT_2019.statistics, FORMAT_2021.statistics]).toEqual([[], []])
  })
})
