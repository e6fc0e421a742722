import { describe, expect, it } from 'vitest'
import { casesInProse, requestsInProse } from './case-figures.ts'
import { passages } from './testing/source.ts'

const requests = (...lines: readonly string[]): number | null =>
  requestsInProse(passages(...lines))?.value.value ?? null
const reviews = (...lines: readonly string[]): number | null =>
  casesInProse(passages(...lines), 'reconsiderations')?.value.value ?? null
const lawsuits = (...lines: readonly string[]): number | null =>
  casesInProse(passages(...lines), 'lawsuits')?.value.value ?? null

describe('requests received', () => {
  it.each([
    ['全年共收到政府信息公开申请12件。', 12],
    ['2022年我局收到依申请公开12件，均已按时答复。', 12],
    ['新收政府信息公开申请12件，上年结转2件。', 12],
    ['受理政府信息公开申请 １２ 宗。', 12],
    ['本年度收到12件政府信息公开申请。', 12],
    ['收到书面公开申请3件。', 3],
    ['依申请公开政府信息12件。', 12],
    ['收到政府信息公开申请0件。', 0],
    ['收到公众提出的政府信息公开申请共12份。', 12],
  ])('%s', (line, count) => expect(requests(line)).toBe(count))

  it.each([
    '本年度未收到政府信息公开申请。',
    '2022年，我局没有收到公民、法人提出的信息公开申请。',
    '全年无政府信息公开申请。',
    '我局未接到依申请公开的事项。',
    '未收到要求公开政府信息的申请。',
  ])('zero in words: %s', (line) => expect(requests(line)).toBe(0))

  it('zero in words has no printed number', () => {
    expect(requestsInProse(passages('全年未收到政府信息公开申请。'))?.value).toEqual({ value: 0, quantity: undefined })
  })

  it.each([
    '收到群众留言12条。',
    '收到行政许可申请12件。',
    '受理投诉12件。',
    '收到行政复议申请3件。',
    '不予公开政府信息申请3件。',
    '申请渠道畅通，共设3个受理点。',
    '主动公开158条，依申请公开54条。',
    '收到政府信息公开申请比上年增加3件。',
    '依申请公开的办理率为100%。',
    '我局未向申请人收取政府信息公开申请费用。',
    '没有因政府信息公开申请引起的行政复议。',
    '',
  ])('none in: %s', (line) => expect(requests(line)).toBeNull())

  it('stand where they are printed', () => {
    const found = requestsInProse(passages('总体良好。全年收到公开申请12件，已办结。'))
    expect(found?.paragraph.text.slice(found.start, found.end)).toBe('全年收到公开申请12件')
  })
})

describe('reconsiderations and lawsuits', () => {
  it.each([
    ['因政府信息公开被申请行政复议2件，被提起行政诉讼1件。', 2, 1],
    ['发生行政复议案件2起，行政诉讼案件1起。', 2, 1],
    ['行政复议2件、行政诉讼1件。', 2, 1],
    ['收到2件行政复议，发生1件行政诉讼。', 2, 1],
    ['全年发生行政复议2件，未发生行政诉讼。', 2, 0],
    ['没有发生行政复议，提起行政诉讼1件。', 0, 1],
    ['行政复议0件，行政诉讼0件。', 0, 0],
    ['复议2件。诉讼1件。', 2, 1],
  ])('%s', (line, review, lawsuit) => expect([reviews(line), lawsuits(line)]).toEqual([review, lawsuit]))

  it.each([
    '全年未发生因政府信息公开引起的行政复议、行政诉讼。',
    '2022年，我局没有因政府信息公开被申请行政复议和提起行政诉讼的情况。',
    '无行政复议、行政诉讼。',
    '行政复议和行政诉讼均无。',
    '我局不存在因信息公开申请行政复议、提起行政诉讼的案件。',
    '行政复议、行政诉讼情况：未发生行政复议及行政诉讼。',
  ])('both zero in words: %s', (line) => expect([reviews(line), lawsuits(line)]).toEqual([0, 0]))

  it.each(['行政复议、行政诉讼共3件。', '发生行政复议和诉讼案件3件。'])('a joint number is neither: %s', (line) =>
    expect([reviews(line), lawsuits(line)]).toEqual([null, null]),
  )

  it.each([
    '完善行政复议应诉制度3项。',
    '办理行政复议案件被纠错1件。',
    '提高行政诉讼应诉水平。',
    '行政复议案件比上年减少3件。',
    '复议维持率100%。',
    '',
  ])('nothing in: %s', (line) => expect([reviews(line), lawsuits(line)]).toEqual([null, null]))

  it('headings state nothing', () => {
    expect([reviews('四、因政府信息公开被申请行政复议、提起行政诉讼情况'), lawsuits('四、行政诉讼情况')]).toEqual([
      null,
      null,
    ])
  })

  it('a zero in words is placed at its sentence', () => {
    const found = casesInProse(passages('工作平稳。全年无行政复议。'), 'reconsiderations')
    expect(found?.paragraph.text.slice(found.start, found.end)).toBe('全年无行政复议。')
  })
})
