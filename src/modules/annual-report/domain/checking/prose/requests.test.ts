import { describe, expect, it } from 'vitest'
import type { Finding } from '../../report.ts'
import { checkRequestsInProse } from './requests.ts'
import { type Says, reading } from './testing/report.ts'

const TEN = { r01: 10, r02: 2, r03: 4, r04: 1, r05: 1, r10: 1, r13: 2, r16: 1, r23: 1, r24: 11, r25: 1 }
const check = (line: string, rows: Says['rows'] = TEN): readonly Finding[] =>
  checkRequestsInProse(reading({ requests: [line], rows }))
const shown = (line: string, rows: Says['rows'] = TEN) =>
  check(line, rows).map(({ rule, severity, expected, found }) => [rule, severity, expected, found])

describe('prose that agrees with 表三', () => {
  it.each([
    '2022年，我局收到政府信息公开申请10件。',
    '全年新收政府信息公开申请10件，上年结转2件，办结11件，结转下年度继续办理1件。',
    '收到政府信息公开申请10件，其中予以公开4件、部分公开1件、不予公开2件、无法提供2件、不予处理1件、其他处理1件。',
    '受理政府信息公开申请12件，其中新收10件、上年结转2件。',
    '收到公开申请10件，其中网上申请7件、信函申请3件。',
    '收到政府信息公开申请10件，比上年增加3件。',
    '收到行政许可申请99件。',
    '办理建议提案99件，均已答复。',
    '12345热线受理申请99件。',
    '公开政府信息99条。',
    '没有数字。',
  ])('%s', (line) => expect(shown(line)).toEqual([]))
})

describe('prose that does not', () => {
  it.each([
    ['2022年，我局收到政府信息公开申请12件，均已答复。', 'F3-12', 'question', 10, 12],
    ['2022年，我局收到政府信息公开申请9件。', 'F3-12', 'error', 10, 9],
    ['全年新收政府信息公开申请9件。', 'F3-12', 'error', 10, 9],
    ['收到政府信息公开申请10件，上年结转3件。', 'F3-12', 'error', 2, 3],
    ['收到政府信息公开申请10件，办结10件。', 'F3-12', 'error', 11, 10],
    ['收到政府信息公开申请10件，结转下年度继续办理2件。', 'F3-12', 'error', 1, 2],
    ['收到政府信息公开申请10件，予以公开5件。', 'F3-13', 'error', 4, 5],
    ['收到政府信息公开申请10件，部分公开2件。', 'F3-13', 'error', 1, 2],
    ['收到政府信息公开申请10件，不予公开3件。', 'F3-13', 'error', 2, 3],
    ['收到政府信息公开申请10件，无法提供1件。', 'F3-13', 'error', 2, 1],
    ['收到政府信息公开申请10件，不予处理2件。', 'F3-13', 'error', 1, 2],
    ['收到政府信息公开申请10件，其他处理2件。', 'F3-13', 'error', 1, 2],
    ['收到政府信息公开申请0件。', 'F3-17', 'error', 10, 0],
    ['全年未收到政府信息公开申请。', 'F3-17', 'error', 10, 0],
  ])('%s', (line, rule, severity, expected, found) => expect(shown(line)).toEqual([[rule, severity, expected, found]]))

  it('a number where the table is 0', () => {
    expect(shown('收到政府信息公开申请3件。', {})).toEqual([['F3-17', 'error', 0, 3]])
  })
})

describe('wordings', () => {
  it.each([
    '2022年度共收到政府信息公开申请11件。',
    '收到依申请公开9件，上年度结转2件，共办结11件。',
    '受理公开申请10件，其中予以公开5件。',
    '办结公开申请10件，结转下一年度办理1件。',
    '共收到公民、法人及其他组织政府信息公开申请15件。',
    '收到政府信息公开申请10件，部分予以公开3件。',
    '本年未收到公民申请公开政府信息。',
  ])('wrong: %s', (line) => expect(check(line).map(({ severity }) => severity)).toContain('error'))

  it.each([
    '收到政府信息公开申请10件，上年结转2件，共12件，办结11件。',
    '收到申请10件，办理结果：予以公开4件，部分公开1件，不予公开2件，无法提供2件，不予处理1件，其他处理1件，结转1件。',
    '收到公开申请10件，其中当面2件、网络8件；答复11件（含上年结转2件）。',
    '收到公开申请10件，较2021年的8件增加2件。',
    '2022年收到公开申请10件，2021年收到8件，同比增长25%。',
    '收到申请10件，转交其他部门办理3件。',
    '未收到因公开申请引发的投诉。收到公开申请10件。',
    '收到政府信息公开申请10件，没有超期答复。',
    '收到政府信息公开申请10件，其中，予以公开的4件，占40%。',
  ])('right: %s', (line) => expect(shown(line)).toEqual([]))
})

describe('another scope only has to be explained', () => {
  it.each([
    ['the office', '局办公室收到政府信息公开申请3件。'],
    ['the whole district', '全区收到政府信息公开申请95件。'],
    ['all departments', '各部门收到政府信息公开申请95件。'],
    ['the organ itself', '局机关本级收到政府信息公开申请3件。'],
    ['accepted, not received', '受理政府信息公开申请9件。'],
    ['answered, not concluded', '收到政府信息公开申请10件，答复9件。'],
    ['one channel', '通过网络收到政府信息公开申请7件。'],
    ['one kind of applicant', '收到企业提出的政府信息公开申请3件。'],
    ['over years', '2019年以来累计收到政府信息公开申请95件。'],
    ['another year in the clause', '2021年收到政府信息公开申请7件。'],
    ['another year before the comma', '2021年，我局收到政府信息公开申请7件。'],
    ['zero on one channel', '全年未收到当面提出的政府信息公开申请。'],
  ])('%s', (_, line) => expect(check(line).filter(({ severity }) => severity === 'error')).toEqual([]))

  it('says so', () => {
    expect(check('全区收到政府信息公开申请95件。')[0]?.message).toBe(
      '正文写本年新收 95 件，表三对应 10 件，请核对两处的机关范围和计数口径是否相同',
    )
  })
})

describe('a finding', () => {
  it('is placed at the words and the number', () => {
    expect(check('2022年，我局收到政府信息公开申请9件，均已办结。')[0]?.places).toEqual([
      { line: 17, quote: '我局收到政府信息公开申请9件' },
    ])
  })

  it('is told once, however often the prose repeats it', () => {
    expect(check('收到政府信息公开申请9件。收到政府信息公开申请9件。')).toHaveLength(1)
  })

  it('needs the table', () => {
    expect(
      checkRequestsInProse({
        ...reading({}),
        report: { ...reading({}).report, tables: { statistics: null, proactive: null, requests: null, appeals: null } },
      }),
    ).toEqual([])
  })

  it('needs the rows it compares with', () => {
    const read = reading({ requests: ['收到政府信息公开申请10件，不予公开3件。'], rows: TEN })
    const { r07: lost, ...requests } = read.report.tables.requests ?? {}
    expect(lost).toBeDefined()
    const report = { ...read.report, tables: { ...read.report.tables, requests } }
    expect(checkRequestsInProse({ ...read, report })).toEqual([])
  })
})
