import { describe, expect, it } from 'vitest'
import { checkCategoriesAgainstTable } from './categories-against-table.ts'
import { checkSizes } from './sizes.ts'
import { brief, messages, quotes } from './testing/expect.ts'
import { TABLE_TWO, read, report2021 } from './testing/read.ts'

const of = (organ: string, sentence: string) =>
  checkSizes(read(`${organ}2022年政府信息公开工作年度报告`, '一、总体情况', sentence))

describe('T-size', () => {
  it('asks about the followers of a county', () => {
    const found = of('某县教育局', '某县教育微信公众号发布文章180篇，订阅用户达312456人。')
    expect(brief(found)).toEqual([{ rule: 'T-size', severity: 'question', expected: null, found: 312456, lines: [3] }])
    expect(messages(found)[0]).toContain('312456 人，全年发文只有 180 篇')
  })

  it('asks about reads below readers, and a peak above the total', () => {
    expect(messages(of('某市教育局', '公众号累计阅读人数8600人，总阅读量5200次。'))).toEqual([
      '阅读次数 5200 比阅读人数 8600 还少',
    ])
    const found = of('某市教育局', '公众号总阅读量5200次，最高单篇点击率达9100点。')
    expect(messages(found)).toEqual(['单篇最高阅读量 9100 超过总阅读量 5200'])
    expect(quotes(found)).toEqual(['5200次', '9100点'])
  })

  it('asks about a fee of more than 10000 万元', () => {
    const found = of('某县教育局', '全年行政事业性收费23400万元。')
    expect(brief(found)).toMatchObject([{ severity: 'question', found: 23400, lines: [3] }])
    expect(messages(found)).toEqual(['收费金额写成 23400万元，请核对是否把“元”当成了“万元”'])
  })

  it.each([
    ['某县教育局', '某县教育微信公众号发布文章880篇，关注人数达15600人。'],
    ['某市教育局', '某市教育微信公众号发布文章1135篇，关注人数达181761人。'],
    ['某省教育厅', '某省教育微信公众号发布文章249篇，关注人数达428189人。'],
    ['上海市人民政府办公厅', '微信公众号发布文章249篇，粉丝达1360万人。'],
    ['某市教育局', '公众号累计阅读人数601016人，总阅读量865140次，最高单篇点击率超过9.1万点。'],
    ['某县教育局', '全年行政事业性收费234万元。'],
    ['某县教育局', '全年教育经费投入125000万元。'],
    ['某县人民政府', '全年行政事业性收费23400万元。'],
  ])('says nothing about %s: %s', (organ, sentence) => {
    expect(of(organ, sentence)).toEqual([])
  })
})

describe('T-documents', () => {
  const withCategories = (parts: string, total: number, table = TABLE_TWO) =>
    checkCategoriesAgainstTable(
      report2021({
        1: `一、总体情况\n2023年主动公开政府信息${total}条，其中，${parts}。`,
        2: `二、主动公开政府信息情况\n${table}`,
      }),
    )

  it('asks about policies counted where no normative document is in force', () => {
    const found = withCategories('机构职责2条，教育政策与规划14条，政策解读5条', 21)
    expect(brief(found)).toEqual([{ rule: 'T-documents', severity: 'question', expected: 0, found: 14, lines: [4] }])
    expect(messages(found)).toEqual([
      '表二现行有效规范性文件为 0，正文分类“教育政策与规划”有 14 条，请核对是否混计了转发文件或一般文件',
    ])
  })

  it('asks about enforcement where the table has none', () => {
    const found = withCategories('机构职责2条，行政执法3条', 5)
    expect(messages(found)).toEqual(['正文分类“行政执法”有 3 条，表二行政许可、行政处罚、行政强制都是 0，请核对'])
  })

  it.each([
    ['explanations and ordinary documents', '部门文件20条，政策解读5条', 25, TABLE_TWO],
    [
      'documents in force',
      '规范性文件3条，工作动态5条',
      8,
      TABLE_TWO.replace('行政规范性文件\t0\t0\t0', '行政规范性文件\t0\t0\t6'),
    ],
    ['a category of 0', '规范性文件0条，工作动态5条', 5, TABLE_TWO],
    ['a licence in the table', '行政执法3条，工作动态5条', 8, TABLE_TWO.replace('行政许可\t0', '行政许可\t12')],
    [
      'blank cells',
      '规范性文件3条，工作动态5条',
      8,
      TABLE_TWO.replace('行政规范性文件\t0\t0\t0', '行政规范性文件\t\t\t'),
    ],
  ])('says nothing about %s', (_, parts, total, table) => {
    expect(withCategories(parts, total, table)).toEqual([])
  })
})
