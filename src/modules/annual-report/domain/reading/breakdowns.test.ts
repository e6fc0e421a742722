import { describe, expect, it } from 'vitest'
import { breakdownsOf } from './breakdowns.ts'
import { prose } from './testing/source.ts'

/** 「98 = 2 + 96」 for each breakdown of a text. */
const sums = (text: string): string[] =>
  breakdownsOf(prose(text)).map(
    ({ total, parts }) => `${String(total.value)} = ${parts.map(({ quantity }) => String(quantity.value)).join(' + ')}`,
  )

describe('a total and its parts', () => {
  it.each([
    ['其中', '主动公开信息98条，其中文件2条、动态96条。', ['98 = 2 + 96']],
    ['其中 behind a stop', '主动公开信息98条。其中，文件2条，动态96条。', ['98 = 2 + 96']],
    ['其中 behind a comparison', '主动公开信息98条，比上年增加12条，其中文件2条、动态96条。', ['98 = 2 + 96']],
    ['包括', '主动公开信息98条，包括文件2条、动态96条。', ['98 = 2 + 96']],
    ['分别为', '收到申请5件，分别为自然人3件、企业2件。', ['5 = 3 + 2']],
    ['a bracket', '收到申请5件（自然人3件、企业2件）。', ['5 = 3 + 2']],
    ['a colon', '主动公开信息98条：文件2条、动态96条。', ['98 = 2 + 96']],
    ['a colon with words', '主动公开信息98条，具体情况如下：文件2条、动态96条。', ['98 = 2 + 96']],
    ['按…分', '主动公开信息98条。按渠道分，网站90条、公报8条。', ['98 = 90 + 8']],
    ['in the information disclosed', '主动公开信息98条。在公开的信息中，文件2条、动态96条。', ['98 = 2 + 96']],
    ['numbers first', '收到申请5件，其中3件为网络申请，2件为信函申请。', ['5 = 3 + 2']],
    ['the sum behind', '公开文件2条、动态96条，共计98条。', ['98 = 2 + 96']],
    ['the sum behind, 合计', '网站公开2条，公报公开96条，合计98条。', ['98 = 2 + 96']],
    ['one part', '收到申请5件，其中网络申请3件。', ['5 = 3']],
    ['含', '主动公开信息98条（含转载12条）。', ['98 = 12']],
    ['other units that are things', '公开信息98条，其中文件2份、动态96篇。', ['98 = 2 + 96']],
    ['persons', '培训98人次，其中局机关2人次、学校96人次。', ['98 = 2 + 96']],
    ['in 万', '公开信息1.2万条，其中首页1万条、专栏2000条。', ['12000 = 10000 + 2000']],
  ])('%s', (_, text, found) => expect(sums(text)).toEqual(found))

  it('two totals in one paragraph', () => {
    expect(sums('公开信息98条，其中文件2条、动态96条；收到申请5件，其中自然人3件、企业2件。')).toEqual([
      '98 = 2 + 96',
      '5 = 3 + 2',
    ])
  })

  it('parts that are divided themselves', () => {
    expect(sums('公开信息98条，其中文件12条（规范性文件2条、其他文件10条）、动态86条。')).toEqual([
      '98 = 12 + 86',
      '12 = 2 + 10',
    ])
    expect(sums('公开信息98条，其中文件12条，包括规范性文件2条、其他文件10条，动态86条。')).toContain('98 = 12 + 86')
  })

  it.each([
    [
      'a part that is larger than the nearer number takes the farther total',
      '公开信息98条，涉及栏目12条，其中文件20条、动态78条。',
      '98 = 20 + 78',
    ],
    ['a number of another unit is no total', '公开信息98条，培训3人，其中文件20条、动态78条。', '98 = 20 + 78'],
    ['a percentage is no total', '公开信息98条，增长20%，其中文件20条、动态78条。', '98 = 20 + 78'],
  ])('%s', (_, text, sum) => expect(sums(text)).toContain(sum))

  it.each([
    ['nothing to divide', '其中文件2条、动态96条。'],
    ['one number', '公开信息98条。'],
    ['a colon far from a total', '公开信息98条，以办公室为主要责任单位，联系电话：内线2条、外线3条。'],
    ['a bracket that only explains', '公开信息98条（见附件）。'],
    ['a bracket with one part', '公开信息98条（文件2条）。'],
    ['another unit', '公开信息98条，其中培训3人次。'],
  ])('none: %s', (_, text) => expect(sums(text)).toEqual([]))

  it('says whether the list claims to be complete', () => {
    const [breakdown] = breakdownsOf(prose('公开信息98条，其中文件2条、动态6条等。'))
    expect(breakdown).toMatchObject({ open: true, connector: 'among' })
  })

  it('stays quick and silent in a list without end', () => {
    expect(breakdownsOf(prose(`公开信息500条，其中：${'文件1条、'.repeat(500)}`))).toEqual([])
    expect(breakdownsOf(prose(`${'文件1条、'.repeat(500)}共计500条`))).toEqual([])
  })
})
