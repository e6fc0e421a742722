import type { Paragraph } from '../outline.ts'

export const MENDED: readonly Paragraph[] = [
  [{ turn: ['上年报告所列问题的改进情况：{mendedWords}。', '对上年指出的问题作了以下改进：{mendedWords}。'] }],
]

export const PROBLEMS: readonly Paragraph[] = [
  [
    {
      turn: [
        '对照公众需要，还有以下不足：{problemWords}。',
        '工作中仍存在的问题：{problemWords}。',
        '本年存在的主要问题：{problemWords}。',
      ],
    },
  ],
]

export const STEPS_TO_COME: readonly Paragraph[] = [
  [
    {
      turn: [
        '{nextYear}年拟作如下改进：{stepWords}。',
        '下一步改进措施：{stepWords}。',
        '{nextYear}年重点做好以下工作：{stepWords}。',
      ],
    },
  ],
]

export const OTHER: readonly Paragraph[] = [
  [{ turn: ['年度工作要点的落实情况：{highlights}。', '落实年度工作要点，主要做了以下工作：{highlights}。'] }],
  ['{nothingElse}', '本报告同时报送{recipient}。'],
]
