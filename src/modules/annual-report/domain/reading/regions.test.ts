import { describe, expect, it } from 'vitest'
import { regions } from './testing/source.ts'

describe('where tables begin', () => {
  it.each([
    ['第二十条第（一）项', 'proactive'],
    ['第二十条 第（五）项', 'proactive'],
    ['| 第二十条第（六）项 |', 'proactive'],
    ['信息内容 本年制发件数 本年废止件数 现行有效件数', 'proactive'],
    ['| 信息内容 | 本年新制作数量 | 本年新公开数量 |', 'proactive'],
    ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 'requests'],
    ['一、本年新收政府信息公开申请数量', 'requests'],
    ['本年新收政府信息公开申请数量 3 0 0 0 0 0 3', 'requests'],
    ['申请人情况', 'requests'],
    ['行政复议', 'appeals'],
    ['| 行政复议 | 行政诉讼 |', 'appeals'],
    ['| 结果维持 | 结果纠正 |', 'appeals'],
    ['统计指标 单位 统计数', 'statistics'],
    ['| 统计指标 | 单位 | 统计数 |', 'statistics'],
    ['（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条） 条 12', 'statistics'],
  ])('%s', (line, region) => expect(regions(line)).toEqual([region]))

  it.each([
    '依照《条例》第二十条的规定，我局主动公开下列信息。',
    '信息内容涉及教育的各个方面，由各科室按职责审核后公开，办公室负责督促，网络中心负责发布。',
    '行政复议、行政诉讼情况如下：',
    '全年未发生行政复议案件。',
    '申请人情况：自然人3件。',
    '完善统计指标体系。',
  ])('not with the sentence %s', (line) => expect(regions(line)).toEqual(['prose']))
})

describe('where tables end', () => {
  const TABLE = ['第二十条第（一）项', '规章 0 0 0']

  it.each([
    ['the next chapter', '三、收到和处理政府信息公开申请情况'],
    ['a sentence of some length', '以上数据均为本级机关数据，所属学校的数据另行统计；不含街道。'],
    ['a short sentence', '本表由办公室填报。'],
  ])('%s', (_, line) => expect(regions(...TABLE, line)).toEqual(['proactive', 'proactive', 'prose']))

  it.each([
    ['an empty line', ''],
    ['a row', '行政规范性文件 1 0 5'],
    ['a page number', '— 3 —'],
    ['the repeated head', '信息内容 本年制发件数 本年废止件数 现行有效件数'],
    ['a word', '单位：件'],
    ['a sentence within a cell', '| 其他对外管理服务事项。 | 0 | 0 |'],
  ])('not %s', (_, line) => expect(regions(...TABLE, line)).toEqual(['proactive', 'proactive', 'proactive']))

  it.each([
    '二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0',
    '三、本年度办理结果',
    '四、结转下年度继续办理 0 0 0 0 0 0 0',
  ])('rows numbered like chapters belong to 表三: %s', (line) =>
    expect(regions('一、本年新收政府信息公开申请数量', line)).toEqual(['requests', 'requests']),
  )

  it.each([
    '二、回应解读情况',
    '三、依申请公开情况',
    '四、行政复议数量 件 0',
    '五、行政诉讼数量 件 0',
    '六、举报投诉数量 件',
    '八、机构建设和保障经费情况',
  ])('rows numbered like chapters belong to the 统计表: %s', (line) =>
    expect(regions('统计指标 单位 统计数', line)).toEqual(['statistics', 'statistics']),
  )

  it('the statistics are one table; its rows start no other', () => {
    expect(regions('统计指标', '行政复议', '结果维持')).toEqual(['statistics', 'statistics', 'statistics'])
  })
})

describe('one table behind the other', () => {
  it('each has its own region', () => {
    expect(
      regions(
        '二、主动公开政府信息情况',
        '第二十条第（一）项',
        '规章 0 0 0',
        '三、收到和处理政府信息公开申请情况',
        '申请人情况',
        '一、本年新收政府信息公开申请数量 1 0 0 0 0 0 1',
        '四、政府信息公开行政复议、行政诉讼情况',
        '行政复议 行政诉讼',
        '0 0 0 0 0 0 0 0 0 0 0 0 0 0 0',
        '五、存在的主要问题及改进情况',
        '解读不够。',
      ),
    ).toEqual([
      'prose',
      'proactive',
      'proactive',
      'prose',
      'requests',
      'requests',
      'prose',
      'appeals',
      'appeals',
      'prose',
      'prose',
    ])
  })

  it('without chapter heads between them', () => {
    expect(regions('第二十条第（一）项', '规章 0 0 0', '申请人情况', '行政复议 行政诉讼', '0 0 0')).toEqual([
      'proactive',
      'proactive',
      'requests',
      'appeals',
      'appeals',
    ])
  })

  it('an empty text has none', () => expect(regions('')).toEqual(['prose']))
})
