import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../report.ts'
import { checkParts } from './parts.ts'
import { reading } from './testing/report.ts'

const check = (...overview: readonly string[]): readonly Finding[] => checkParts(reading({ overview }))
const shown = (...overview: readonly string[]) =>
  check(...overview).map(({ rule, severity, expected, found }) => [rule, severity, expected, found])

describe('lists that are right raise nothing', () => {
  it.each([
    '主动公开政府信息98条，其中文件2条、动态96条。',
    '主动公开政府信息98条（文件2条、动态96条）。',
    '主动公开政府信息98条：文件2条；动态96条。',
    '主动公开政府信息98条，其中文件2条，占2.04%，动态96条，占97.96%。',
    '主动公开政府信息98条，其中文件12条（规范性文件2条、其他文件10条）、动态86条。',
    '主动公开政府信息98条，其中文件12条，包括规范性文件2条、其他文件10条，动态86条。',
    '主动公开政府信息98条。其中，一是文件2条；二是动态96条。',
    '主动公开政府信息98条，其中文件2条、动态96条；收到申请5件，其中自然人3件、企业2件。',
    '主动公开政府信息98条，比上年增加8条，其中文件2条、动态96条。',
    '公开文件2条、动态96条，共计98条。',
    '主动公开政府信息98条，其中网站90条、公报8条。按内容分，文件2条、动态96条。',
    '主动公开政府信息98条，其中网站90条、公报8条；按内容分，文件2条、动态96条。',
    '主动公开政府信息近100条，其中文件2条、动态96条。',
    '主动公开政府信息约100条，其中文件2条、动态96条。',
    '主动公开政府信息90余条，其中文件2条、动态92条。',
    '访问量1.2万次，其中首页7,900次、专栏4,100次。',
    '主动公开政府信息98条，其中重点领域信息12条。',
    '主动公开政府信息98条，涉及栏目12个，其中文件2条、动态96条。',
    '培训98人次，其中局机关2人次、学校96人次。',
    '设查阅点98个，其中学校查阅点90个。',
    '主动公开政府信息0条。',
    '主动公开政府信息98条，其中含转载信息12条。',
    '收到留言98件，其中咨询60件、建议20件、投诉18件，均已办结，办结率100%。',
  ])('%s', (line) => expect(shown(line)).toEqual([]))
})

describe('more parts than the total', () => {
  it.each([
    ['主动公开政府信息98条，其中文件3条、动态96条。', 'F3-16', 99, 98],
    ['主动公开政府信息98条，其中文件3条、动态96条等。', 'F3-16', 99, 98],
    ['主动公开政府信息98条（文件3条、动态96条）。', 'F3-16', 99, 98],
    ['主动公开政府信息98条，其中文件120条。', 'F3-16', 120, 98],
    ['召开会议5次，其中专题会议3次、例会4次。', 'T-parts', 7, 5],
    ['培训98人次，其中局机关3人次、学校96人次。', 'T-parts', 99, 98],
    ['收到留言98件（含咨询120件）。', 'T-parts', 120, 98],
    ['公开文件2条、动态97条，共计98条。', 'F3-16', 99, 98],
    ['主动公开政府信息98条，其中文件12条（规范性文件3条、其他文件10条）、动态86条。', 'T-parts', 13, 12],
    ['主动公开政府信息近100条，其中文件20条、动态96条。', 'F3-16', 116, 100],
  ])('%s', (line, rule, expected, found) => expect(shown(line)).toEqual([[rule, 'error', expected, found]]))

  it('channels count one item several times: a question', () => {
    expect(shown('主动公开政府信息98条，其中政府网站90条、微信公众号60条、政务微博40条。')).toEqual([
      ['F3-16', 'question', 190, 98],
    ])
  })

  it('but a small surplus on channels is a slip of the pen', () => {
    expect(shown('主动公开政府信息98条，其中政府网站90条、微信公众号9条。')).toEqual([['F3-16', 'error', 99, 98]])
  })
})

describe('fewer parts than the total', () => {
  it.each([
    ['主动公开政府信息98条，其中文件2条、动态90条、公告4条、其他1条。', 'error'],
    ['主动公开政府信息98条（文件1条、动态96条）。', 'error'],
    ['主动公开政府信息98条：文件1条、动态90条、公告6条。', 'error'],
    ['公开文件1条、动态96条，共计98条。', 'error'],
    ['主动公开政府信息98条，其中文件1条、动态90条等。', 'question'],
    ['主动公开政府信息98条，其中文件2条、动态6条。', 'question'],
    ['主动公开政府信息约300条，其中文件2条、动态96条、公告30条、其他20条。', 'question'],
    ['主动公开政府信息4120条，其中文件12条、动态400条。', 'error'],
  ])('%s is %s', (line, severity) => expect(check(line).map((finding) => finding.severity)).toEqual([severity]))

  it('one part of many says nothing', () => {
    expect(shown('主动公开政府信息98条，其中文件2条。')).toEqual([])
  })
})

describe('a finding', () => {
  it('says both numbers, the gap, and where', () => {
    expect(check('公开有序。', '全年共主动公开政府信息98条，其中文件3条、动态96条。')).toEqual([
      {
        rule: 'F3-16',
        severity: 'error',
        message: '主动公开信息写 98 条，所列 2 项合计 99 条，多出 1 条',
        expected: 99,
        found: 98,
        places: [{ line: 4, quote: '全年共主动公开政府信息98条，其中文件3条、动态96条' }],
      },
    ])
  })

  it.each([
    ['收到留言98件，其中咨询120件。', '总数写 98 件，其中“咨询”一项就有 120 件，部分大于总数'],
    [
      '收到留言98件，其中咨询60件、建议20件、投诉10件、其他7件。',
      '总数写 98 件，所列 4 项合计 97 件，少 1 件，请核对是否漏列或写错',
    ],
    [
      '收到留言98件，其中咨询60件、建议20件等。',
      '总数写 98 件，所列 2 项合计 80 件，相差 18 件，列举带“等”字，请核对未列出的部分',
    ],
    [
      '收到留言90余件，其中咨询10件、建议20件、投诉10件、举报5件。',
      '总数写 90余 件，所列 4 项合计 45 件，少 45 件，请核对是否漏列或写错',
    ],
  ])('%s', (line, message) => expect(check(line)[0]?.message).toBe(message))

  it('a list printed twice is one finding with two places', () => {
    const line = '收到留言98件，其中咨询60件、建议20件、投诉20件。'
    expect(check(line, line).map(({ places }) => places.map((place) => place.line))).toEqual([[3, 4]])
  })

  it('the breakdown in a later paragraph is checked as well', () => {
    expect(shown('我局主动公开政府信息98条。', '在主动公开的信息中，文件3条，动态96条。')).toEqual([
      ['F3-16', 'error', 99, 98],
    ])
  })
})

describe('a list where the text breaks off', () => {
  const ending = (end: string): readonly Finding[] => checkParts(reading({ end }))

  it('may have had more parts', () => expect(ending('收到留言98件，其中咨询60件、建议20件、投诉1')).toEqual([]))
  it('cannot have had fewer', () =>
    expect(ending('收到留言98件，其中咨询90件、建议20件')).toMatchObject([{ severity: 'error', expected: 110 }]))
})

describe('any list', () => {
  const parts = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 3, maxLength: 9 })
  const names = ['机构职能', '部门文件', '工作动态', '通知公告', '财政预算', '教育督导', '招生考试', '校园安全', '人事']
  const list = (counts: readonly number[]): string =>
    counts.map((count, index) => `${names[index] ?? ''}${String(count)}条`).join('、')
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

  it('that adds up is silent', () => {
    fc.assert(
      fc.property(parts, (counts) => {
        expect(shown(`主动公开政府信息${String(sum(counts))}条，其中${list(counts)}。`)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('that exceeds its total by one is an error', () => {
    fc.assert(
      fc.property(parts, (counts) => {
        const total = sum(counts) - 1
        expect(shown(`主动公开政府信息${String(total)}条，其中${list(counts)}。`)).toEqual([
          ['F3-16', 'error', total + 1, total],
        ])
      }),
      { numRuns: 60 },
    )
  })

  it('that falls short by one is an error', () => {
    fc.assert(
      fc.property(parts, (counts) => {
        const total = sum(counts) + 1
        expect(shown(`主动公开政府信息${String(total)}条，包括${list(counts)}。`)).toEqual([
          ['F3-16', 'error', total - 1, total],
        ])
      }),
      { numRuns: 60 },
    )
  })
})

describe('wordings of right reports that are easily misread', () => {
  it.each([
    '全年推送文章356篇，阅读量达320万次，其中阅读量超过1万次的文章20篇。',
    '全年累计发布信息 1256 条，其中，政务公开专栏 256 条，教育动态 700 条，通知公示 300 条，日均发布 3.4 条。',
    '微信公众号发布信息500条，其中原创150条；抖音发布短视频60条，累计播放量5000万次。',
    '一是加强主动公开，全年公开文件23份，其中规范性文件2份；二是推进政策解读，发布解读材料5篇。',
    '全年公开信息1256条，较上年的1100条增长14.2%，其中主动公开1250条，依申请公开6条。',
    '办理人大代表建议12件，政协提案15件，共27件，办复率100%。',
    '全县共有学校86所，在校学生5.6万人，其中小学生3.2万人，初中生1.6万人，高中生0.8万人。',
    '政府网站发布信息500条，政务微博发布300条，微信公众号发布200条，共计1000条。',
    '主动公开文件20件，其中公开全文18件，公开目录2件；未公开5件。',
    '主动公开信息500条，其中工作动态300条（含转载100条）、政策文件50条、通知公告150条（含招聘公告10条）。',
    '公开信息500条（不含转载信息800条），其中文件100条、动态400条。',
    '全局有干部职工60人，其中从事信息公开3人（专职1人、兼职2人）。',
    '发放资助资金1200万元，惠及学生5000人次，其中小学2000人次、初中3000人次。',
    '公开信息500条，自公开以来累计4500条，其中2021年600条。',
    '公开信息500条，其中30条为政策文件、470条为部门动态。',
    '投入经费3.5万元，其中网站维护2万元，培训1.5万元。',
    '全年公开信息500条，平均每月42条，其中12月最多，达80条。',
    '设有查阅点5处，其中局机关1处，学校4处，配备电脑5台。',
    '召开会议12次，其中党组会3次、局长办公会9次，印发纪要12份，公开议题20个。',
    '收到信件30封，已办结28封，正在办理2封。',
  ])('%s', (line) => expect(shown(line)).toEqual([]))

  it.each([
    '全年主动公开信息1256条，包括政府网站1000条、政务微信800条、政务微博500条。',
    '主动公开信息1256条，其中收费公示5条，学校招生12条，学生资助30条等。',
    '受理咨询1000余人次，其中现场300人次，电话700人次，网络50人次。',
  ])('at most a question: %s', (line) => expect(check(line).filter(({ severity }) => severity === 'error')).toEqual([]))
})

describe('wordings of wrong reports', () => {
  it.each([
    '主动公开信息100条，其中，机构职能5条，部门文件10条，工作动态84条，其他2条。',
    '主动公开信息总数为100条，分类如下：机构职能5条；部门文件10条；工作动态86条。',
    '主动公开信息100条。按信息类别分，机构职能5条、部门文件10条、工作动态84条、其他2条。',
    '公开信息100条，分别是机构职能5条、部门文件10条、工作动态86条。',
    '公开机构职能5条、部门文件10条、工作动态86条，合计100条。',
    '公开信息100条，其中：1.机构职能5条；2.部门文件10条；3.工作动态86条。',
    '公开信息100条，其中：（1）机构职能5条；（2）部门文件10条；（3）工作动态86条。',
    '主动公开信息100条，具体为：政策文件15条，工作动态86条。',
    '主动公开信息100条，其中机构职能5条，占5%；部门文件10条，占10%；工作动态86条，占86%。',
    '主动公开信息1,000条，其中机构职能5条、部门文件10条、工作动态986条。',
    '主动公开信息100条(其中机构职能5条、部门文件10条、工作动态86条)。',
    '通过网站发布信息100条，其中图片信息20条、文字信息81条。',
    '办理建议提案27件，其中人大建议12件，政协提案16件。',
    '办理人大建议12件，政协提案16件，共27件。',
  ])('%s', (line) => expect(check(line).map(({ severity }) => severity)).toContain('error'))
})
