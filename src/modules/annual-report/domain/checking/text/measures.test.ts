import { describe, expect, it } from 'vitest'
import { checkMeasures } from './measures.ts'
import { brief, checking } from './testing/expect.ts'
import { read } from './testing/read.ts'

const check = checking(checkMeasures, read)
const TITLE = '某县教育局2023年政府信息公开工作年度报告'

describe('T-count over 一是、二是 …', () => {
  it.each([
    ['我局采取以下三项措施：一是梳理清单；二是压实责任。', 3, 2],
    ['下一步重点做好2个方面工作：一是办好专栏。二是培训人员。三是开展自查。', 2, 3],
  ])('asks about %s', (sentence, expected, found) => {
    expect(brief(check(TITLE, '', sentence))).toEqual([
      { rule: 'T-count', severity: 'question', expected, found, lines: [3] },
    ])
  })

  it.each([
    '我局采取以下三项措施：一是梳理清单，二是压实责任，三是加强审核。',
    '主要有两个问题：一是更新不及时；二是解读不足。今后抓好两项工作：一是培训；二是巡查。',
    '我局采取措施推进公开：一是梳理清单，二是压实责任。',
    '我局采取以下三项措施推进公开，效果明显。一是梳理清单。',
  ])('is silent on %s', (sentence) => {
    expect(check(TITLE, '', sentence)).toEqual([])
  })
})
