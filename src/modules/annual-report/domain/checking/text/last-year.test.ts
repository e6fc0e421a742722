import { describe, expect, it } from 'vitest'
import { checkLastYear, shareOfLastYear } from './last-year.ts'
import { similarity } from './similarity.ts'
import { brief, messages } from './testing/expect.ts'
import { read } from './testing/read.ts'

const PROBLEMS =
  '我局公开工作取得了一定成绩，但还存在一些问题：一是部分科室主动公开的意识不强，报送信息不够及时；二是解读形式比较单一，群众不容易看懂；三是专业人员不足，培训还不够经常。下一步，我局将建立月通报制度，把报送情况纳入考核，运用图表和短视频解读重点政策，每季度组织一次业务培训。'
const NEW =
  '上年提出的月通报制度已经建立，各科室报送及时率提高。今年的短板在依申请公开：答复文书不够规范，征求第三方意见的时间偏长，个别答复没有写明救济途径。我局将统一文书模板，请法律顾问逐件审核，并对承办人员开展案例教学，力争做到每一份答复都有依据、讲清楚、查得到。'
const report = (year: number, problems: string, title = '存在的主要问题及改进情况') =>
  read(
    `某县教育局${year}年政府信息公开工作年度报告`,
    `一、总体情况\n${year}年，按时公开信息。`,
    `二、${title}\n${year}年，${problems}`,
  )

describe('F3-24', () => {
  it('asks about a chapter copied from last year, years and numbers aside', () => {
    const found = checkLastYear(report(2023, PROBLEMS), report(2022, PROBLEMS))
    expect(brief(found)).toEqual([{ rule: 'F3-24', severity: 'question', expected: null, found: 100, lines: [4] }])
    expect(messages(found)).toEqual(['第二部分“存在的主要问题及改进情况”的文字有 100% 与上年报告相同，请核对是否照抄'])
  })

  it('knows the chapter under a like title', () => {
    expect(checkLastYear(report(2023, PROBLEMS), report(2022, PROBLEMS, '存在的主要问题及改进措施'))).toHaveLength(1)
  })

  it('says nothing about new words, short chapters, other chapters or a first year', () => {
    expect(checkLastYear(report(2023, NEW), report(2022, PROBLEMS))).toEqual([])
    expect(checkLastYear(report(2023, `${NEW}${PROBLEMS}`), report(2022, PROBLEMS))).toEqual([])
    expect(checkLastYear(report(2023, '无。'), report(2022, '无。'))).toEqual([])
    expect(checkLastYear(report(2023, PROBLEMS), report(2022, PROBLEMS, '收费情况'))).toEqual([])
    expect(checkLastYear(report(2023, PROBLEMS))).toEqual([])
    expect(checkLastYear(report(2023, PROBLEMS), report(2021, PROBLEMS))).toEqual([])
  })

  it('counts the share of this year’s words', () => {
    expect(shareOfLastYear('', PROBLEMS)).toBe(0)
    expect(shareOfLastYear(PROBLEMS, PROBLEMS)).toBe(1)
    expect(shareOfLastYear(NEW, PROBLEMS)).toBeLessThan(0.2)
  })
})

describe('similarity of names', () => {
  it('leaves out what every heading has', () => {
    expect(similarity('主动公开政府信息情况', '主动公开情况')).toBe(1)
    expect(similarity('收费及减免情况', '行政复议情况')).toBe(0)
    expect(similarity('概述', '概述')).toBe(1)
  })
})
