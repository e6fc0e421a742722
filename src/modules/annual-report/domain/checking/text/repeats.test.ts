import { describe, expect, it } from 'vitest'
import { checkRepeats } from './repeats.ts'
import { brief, checking, messages, quotes } from './testing/expect.ts'
import { read } from './testing/read.ts'

const check = checking(checkRepeats, (...lines) =>
  read('某县教育局2018年政府信息公开工作年度报告', '一、概述', ...lines),
)
const LONG = '各科室按照职责分工更新栏目内容，办公室每月检查一次更新情况，发现问题当天通知责任科室整改到位'
const OTHER = '教育督导信息由督导室负责发布'

describe('T-repeat', () => {
  it('reports a repeated text once, with every place', () => {
    const found = check(`${OTHER}。${LONG}。`, '二是加强检查。', `${LONG}。`, `今年，${LONG}。`)
    expect(brief(found)).toEqual([{ rule: 'T-repeat', severity: 'hint', expected: 1, found: 3, lines: [3, 5, 6] }])
    expect(quotes(found)).toEqual([LONG, LONG, LONG])
    expect(messages(found)[0]).toContain('“各科室按照职责分工更新栏目内容…”')
  })

  it('finds the same words under another number', () => {
    expect(check(`一是${LONG}。`, `3.${LONG}。`)).toHaveLength(1)
  })

  it('reports two different texts as two', () => {
    const second = LONG.replaceAll('科室', '股室').replaceAll('栏目', '专栏').replaceAll('检查', '抽查')
    expect(check(`${LONG}。`, `${second}。`, '甲。', `${LONG}。`, '乙。', `${second}。`)).toHaveLength(2)
  })

  it.each<[string, readonly string[]]>([
    ['a text that stands once', [`${LONG}。`]],
    ['short sentences', [`${OTHER}。`, `${OTHER}。`]],
    [
      'a long title cited twice',
      [1, 2].map(() => '按照《关于进一步做好全县教育系统政府信息公开工作年度报告编制和发布有关事项的通知》要求执行。'),
    ],
    ['texts that only begin alike', [`${LONG.slice(0, 30)}并通报。`, `${LONG.slice(0, 30)}并考核。`]],
  ])('says nothing about %s', (_, lines) => {
    expect(check(...lines)).toEqual([])
  })

  it('stays quick and short on a text that repeats itself without end', () => {
    const lines = Array.from({ length: 20_000 }, () => `${LONG}。《甲》，《甲》，《甲》，《甲》。`)
    const found = check(...lines)
    expect(found.length).toBeLessThanOrEqual(20)
    expect(found[0]?.places.length).toBeLessThanOrEqual(8)
  })
})
