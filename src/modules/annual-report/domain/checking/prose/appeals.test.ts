import { describe, expect, it } from 'vitest'
import { checkAppealsInProse } from './appeals.ts'
import { type Says, reading } from './testing/report.ts'

/** Two reconsiderations upheld, one lawsuit direct, one after reconsideration. */
const CELLS = [2, 0, 0, 0, 2, 1, 0, 0, 0, 1, 0, 1, 0, 0, 1]
const shown = (line: string, cells: Says['cells'] = CELLS) =>
  checkAppealsInProse(reading({ appeals: [line], cells })).map(({ rule, severity, expected, found }) => [
    rule,
    severity,
    expected,
    found,
  ])

describe('prose that agrees with 表四', () => {
  it.each([
    '2022年，因政府信息公开被申请行政复议2件，被提起行政诉讼2件。',
    '发生行政复议案件2件。',
    '行政复议、行政诉讼共4件。',
    '工作平稳。',
  ])('%s', (line) => expect(shown(line)).toEqual([]))

  it('nothing happened on both sides', () => {
    expect(
      shown(
        '全年未发生行政复议、行政诉讼。',
        Array.from({ length: 15 }, () => 0),
      ),
    ).toEqual([])
  })

  it('either the parts or the printed total', () => {
    const cells = [10, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    expect(shown('行政复议11件。', cells)).toEqual([])
    expect(shown('行政复议0件。', cells)).toEqual([])
  })
})

describe('wordings', () => {
  it.each([
    '发生行政复议2件，均维持；行政诉讼2件，均胜诉。',
    '发生行政复议2件、行政诉讼2件（其中复议后起诉1件）。',
    '因政府信息公开引起的行政复议2件，未发生被纠错情况。',
    '行政复议2件，行政诉讼2件，败诉0件。',
    '未发生因信息公开导致的行政复议被纠正情形。',
  ])('right: %s', (line) => expect(shown(line)).toEqual([]))

  it.each([
    '被申请行政复议1件，结果维持1件；行政诉讼2件。',
    '无行政复议，行政诉讼2件。',
    '2022年未发生行政复议和行政诉讼案件。',
  ])('wrong: %s', (line) => expect(shown(line).map(([, severity]) => severity)).toContain('error'))
})

describe('prose that does not', () => {
  it.each([
    ['行政复议3件，行政诉讼2件。', [['F3-14', 'error', 2, 3]]],
    ['行政复议2件，行政诉讼1件。', [['F3-14', 'error', 2, 1]]],
    [
      '全年未发生行政复议、行政诉讼。',
      [
        ['F3-17', 'error', 2, 0],
        ['F3-17', 'error', 2, 0],
      ],
    ],
    ['没有发生行政复议，提起行政诉讼2件。', [['F3-17', 'error', 2, 0]]],
  ])('%s', (line, found) => expect(shown(line)).toEqual(found))

  it.each([
    ['carried over', '行政复议3件，其中上年结转1件。', []],
    ['the whole county', '全县发生行政复议9件。', [['F3-14', 'question', 2, 9]]],
    ['concluded only', '审结行政复议1件。', [['F3-14', 'question', 2, 1]]],
  ])('other ways of counting are questions: %s', (_, line, found) => {
    const severities = shown(line).filter(([, severity]) => severity === 'error')
    expect(severities).toEqual([])
    if (found.length > 0) expect(shown(line)).toEqual(found)
  })

  it('without the table nothing is compared', () => {
    expect(shown('行政复议3件。', [1, 2, 3])).toEqual([])
  })

  it('message and place', () => {
    const [finding] = checkAppealsInProse(reading({ appeals: ['发生行政复议3件。'], cells: CELLS }))
    expect(finding).toMatchObject({
      message: '正文写行政复议 3 件，表四合计 2 件',
      places: [{ quote: '发生行政复议3件' }],
    })
  })
})
