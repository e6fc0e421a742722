import { describe, expect, it } from 'vitest'
import { checkCounts } from './counts.ts'
import { brief, checking, messages, quotes } from './testing/expect.ts'
import { read } from './testing/read.ts'

const check = checking(checkCounts, read)
const TITLE = '某县教育局2017年政府信息公开工作年度报告'

describe('T-count', () => {
  it.each([
    ['公开目录分5个大类，包括机构职能、政策文件、招生考试、财务信息。', 5, 4],
    ['坚持依法办理、如实公布、讲求实效、便于监督、便民利民四个原则。', 4, 5],
    ['开设网上咨询、电话咨询两种渠道、现场咨询等。主要涉及：均衡发展、学前教育、校园安全、教师队伍等三个方面。', 3, 4],
    ['建立了四项制度：《主动公开制度》《保密审查制度》《年度报告制度》。', 4, 3],
    ['制定《主动公开制度》《保密审查制度》《年度报告制度》等2项制度。', 2, 3],
    [
      '重大决策预公开4条，在网站公布关于《甲方案》公开征求意见的通知、关于《乙方案》公开征求意见的通知、关于征求《丙办法》意见的通知。',
      4,
      3,
    ],
  ])('asks about %s', (sentence, expected, found) => {
    expect(brief(check(TITLE, '', sentence))).toEqual([
      { rule: 'T-count', severity: 'question', expected, found, lines: [3] },
    ])
  })

  it('says both numbers and quotes the list', () => {
    const found = check(TITLE, '', '公开目录分5个大类，包括机构职能、政策文件、招生考试、财务信息。')
    expect(messages(found)).toEqual(['写明 5 项，列出的有 4 项，请核对数字或补齐名单'])
    expect(quotes(found)).toEqual(['5个大类，包括机构职能、政策文件、招生考试、财务信息'])
  })

  it.each([
    '公开目录分5个大类，包括机构职能、政策文件、招生考试、财务信息、办事指南。',
    '公开目录分5个大类，包括机构职能、政策文件、招生考试等。',
    '平台有2个，即某县教育局网站和微信公众号。',
    '平台有3个，即门户网站、微信和微博。',
    '坚持依法办理、如实公布、讲求实效、便于监督四个原则。',
    '开设网上咨询、电话咨询、现场咨询等三种便民平台。',
    '主要涉及：均衡发展、学前教育，教师队伍、校园安全、心理健康等5个方面。',
    '先后完善了5项制度，分别是《甲制度》《乙制度》《丙制度》《丁制度》和《戊制度》。',
    '制定《甲制度》《乙制度》等5项制度。',
    '制发规范性文件3件，《甲办法》《乙办法》均已公开解读。',
    '重大决策预公开2条，在网站公布关于《甲方案（2017—2020年）》的通知、关于征求《乙办法（征求意见稿）》意见的通知。',
    '向学校、家长、社会开展宣传、培训两项活动。',
    '召开3次会议，研究招生、考试、安全、资助、基建工作。',
    '建立了县、镇、校三级公开网络，落实一名分管领导和两名工作人员。',
    '全年公开3类信息，包括政策文件20条、工作动态30条。',
    '2017年第2季度，召开会议，包括动员会、推进会、总结会。',
  ])('says nothing about %s', (sentence) => {
    expect(check(TITLE, '', sentence)).toEqual([])
  })
})
