import { describe, expect, it } from 'vitest'
import { passages } from '../../reading/testing/source.ts'
import { aboutRequests, sameScope, statedNumbers } from './stated.ts'

const stated = (line: string) => statedNumbers(passages(line))

describe('exact numbers of cases', () => {
  it.each([
    ['收到申请10件，办结8件。', [10, 8]],
    ['收到申请约10件，办结8件。', [8]],
    ['办结率100%。', []],
    ['比上年增加3件。', []],
    ['培训40人次，会议3次。', [3]],
    ['《办法》第3条规定，应在20个工作日内答复。', []],
  ])('%s', (line, values) => expect(stated(line).map(({ quantity }) => quantity.value)).toEqual(values))

  it('know the words that are theirs', () => {
    expect(stated('全年收到申请10件、答复8件为公开，其余2件')[1]).toMatchObject({
      own: '、答复',
      after: '为公开',
      clause: '全年收到申请10件、答复',
      sentence: '全年收到申请10件、答复',
    })
  })
})

describe('scope', () => {
  const same = (line: string, year: number | null = 2022): boolean => {
    const [first] = stated(line)
    return first !== undefined && sameScope(first, year)
  }

  it.each(['收到申请10件。', '2022年收到申请10件。', '2022年，我局收到申请10件。', '上年结转申请2件。'])(
    'the same: %s',
    (line) => expect(same(line)).toBe(true),
  )

  it.each([
    '2021年收到申请10件。',
    '2021年，我局收到申请10件。',
    '上年收到申请10件。',
    '累计收到申请10件。',
    '全市收到申请10件。',
    '办公室收到申请10件。',
    '网上收到申请10件。',
    '其中收到申请10件。',
  ])('another: %s', (line) => expect(same(line)).toBe(false))

  it('a year cannot be compared when the report names none', () =>
    expect(same('2022年收到申请10件。', null)).toBe(false))
})

describe('about requests for information', () => {
  const about = (line: string): boolean => {
    const last = stated(line).at(-1)
    return last !== undefined && aboutRequests(last)
  }

  it.each(['收到公开申请10件', '收到公开申请10件，办结8件', '办结8件申请'])('%s', (line) =>
    expect(about(line)).toBe(true),
  )
  it.each(['办结留言8件', '收到公开申请10件，信访8件', '行政许可申请8件', '会议8次'])('not %s', (line) =>
    expect(about(line)).toBe(false),
  )
})
