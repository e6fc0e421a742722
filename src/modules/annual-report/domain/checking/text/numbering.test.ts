import { describe, expect, it } from 'vitest'
import { checkNumbering } from './numbering.ts'
import { brief, checking, messages, quotes } from './testing/expect.ts'
import { read } from './testing/read.ts'

const inChapter = checking(checkNumbering, (...lines) =>
  read('某县教育局2018年政府信息公开工作年度报告', '一、工作情况', ...lines, '二、存在问题', '更新不够快。'),
)

describe('T-numbering of inner levels', () => {
  it('hints at a bracketed number left out', () => {
    const found = inChapter(
      '（一）组织领导',
      '各科室分工落实。',
      '（二）制度建设',
      '制度完善。',
      '（四）队伍建设',
      '人员到位。',
    )
    expect(brief(found)).toEqual([
      { rule: 'T-numbering', severity: 'hint', expected: '（三）', found: '（四）', lines: [5, 7] },
    ])
    expect(messages(found)).toEqual(['序号从“（二）”跳到“（四）”，缺“（三）”'])
    expect(quotes(found)).toEqual(['（二）制度建设', '（四）队伍建设'])
  })

  it('hints at a number used twice', () => {
    expect(messages(inChapter('1.加强领导。', '2.完善制度。', '2.加强培训。'))).toEqual(['序号“2.”用了两次'])
  })

  it('hints at a spoken list with a hole', () => {
    const found = inChapter('存在不足：一是认识不够；二是更新不快；四是人员不足。')
    expect(messages(found)).toEqual(['序号从“二是”跳到“四是”，缺“三是”'])
    expect(brief(found)).toMatchObject([{ severity: 'hint', lines: [3, 3] }])
  })

  it.each<[string, readonly string[]]>([
    ['lists that run on', ['（一）甲工作', '完成。', '（二）乙工作', '完成。', '一是部署，二是检查，三是总结。']],
    ['a list that starts anew', ['1.甲。', '2.乙。', '下一步：', '1.丙。', '2.丁。', '3.戊。']],
    [
      'the same numbers under the next heading',
      ['（一）甲工作', '1.部署。', '2.检查。', '（二）乙工作', '1.部署。', '2.检查。'],
    ],
    ['a list inside a list', ['一是部署。二是检查：一是查网站，二是查栏目，三是查时效。三是总结。四是整改。']],
    ['marks inside one line', ['（一）甲工作。完成。（二）乙工作。完成。', '（三）丙工作', '完成。']],
    ['a bracket that was lost', ['（一）甲工作', '完成。', '二）乙工作', '完成。', '（三）丙工作', '完成。']],
    ['a list that begins in the middle', ['3.丙。', '4.丁。']],
    ['articles and figures', ['根据第二十条第（一）项、第（五）项，公开3.5万条。', '完成2.1万条。']],
    ['numbers far apart', ['1.甲。', '9.乙。']],
  ])('says nothing about %s', (_, lines) => {
    expect(inChapter(...lines)).toEqual([])
  })
})
