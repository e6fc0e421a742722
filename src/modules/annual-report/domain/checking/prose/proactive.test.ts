import { describe, expect, it } from 'vitest'
import { checkProactiveInProse } from './proactive.ts'
import { reading } from './testing/report.ts'

const TABLE = { documents: [3, 1, 12], permits: 20, penalties: 2 } as const
const shown = (line: string, year = 2022) =>
  checkProactiveInProse(reading({ ...TABLE, year, overview: [line] })).map(({ rule, severity, expected, found }) => [
    rule,
    severity,
    expected,
    found,
  ])

describe('prose that agrees with 表二', () => {
  it.each([
    '制发行政规范性文件3件，废止1件，现行有效12件。',
    '全年制发行政规范性文件3件。',
    '现行有效的行政规范性文件12件。',
    '作出行政许可20件、行政处罚2件。',
    '公开行政许可事项清单99项。',
    '公开文件99件。',
    '行政规范性文件公开率100%。',
    '制发行政规范性文件比上年增加2件。',
  ])('%s', (line) => expect(shown(line)).toEqual([]))
})

describe('prose that does not', () => {
  it.each([
    ['制发行政规范性文件4件。', 'F3-15', 'error', 3, 4],
    ['制发行政规范性文件4件，废止1件，现行有效12件。', 'F3-15', 'error', 3, 4],
    ['制发行政规范性文件3件，废止2件，现行有效12件。', 'F3-15', 'error', 1, 2],
    ['制发行政规范性文件3件，废止1件，现行有效13件。', 'F3-15', 'error', 12, 13],
    ['废止行政规范性文件2件。', 'F3-15', 'error', 1, 2],
    ['现行有效的行政规范性文件13件。', 'F3-15', 'error', 12, 13],
    ['出台规范性文件4件。', 'F3-15', 'question', 3, 4],
    ['作出行政许可21件。', 'T-prose', 'question', 20, 21],
    ['作出行政处罚决定3件。', 'T-prose', 'question', 2, 3],
  ])('%s', (line, rule, severity, expected, found) => expect(shown(line)).toEqual([[rule, severity, expected, found]]))
})

describe('another scope only has to be explained', () => {
  it.each(['全县制发行政规范性文件30件。', '2019年以来制发行政规范性文件30件。', '2021年，制发行政规范性文件30件。'])(
    '%s',
    (line) => {
      expect(shown(line).filter(([, severity]) => severity === 'error')).toEqual([])
    },
  )
})

it('the 2019 form counts otherwise: nothing is compared', () => {
  expect(shown('作出行政许可99件。', 2019).filter(([rule]) => rule === 'F3-15')).toEqual([])
})
