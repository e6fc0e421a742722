import { describe, expect, it } from 'vitest'
import { Counters, type ListLevel, type NumberedList } from './counters.ts'

const level = (format: string, text: string, start = 1): ListLevel => ({ format, text, start, plainDigits: false })
const list = (levels: readonly ListLevel[], key = 'a', restarts: readonly [number, number][] = []): NumberedList => ({
  key,
  levels: new Map(levels.map((each, index) => [index, each])),
  restarts: new Map(restarts),
})
const CHAPTERS = [level('chineseCounting', '%1、'), level('chineseCounting', '（%2）'), level('decimal', '%1.%3')]

describe('automatic lists', () => {
  it('count each level, and the levels below anew', () => {
    const counters = new Counters()
    const printed = [0, 1, 1, 2, 0, 1, 2].map((at) => counters.next('1', list(CHAPTERS), at))
    expect(printed).toEqual(['一、', '（一）', '（二）', '一.1 ', '二、', '（一）', '二.1 '])
  })

  it('print higher levels in plain digits where the level says so', () => {
    const counters = new Counters()
    const plain = list([CHAPTERS[0] ?? level('decimal', ''), { ...level('decimal', '%1.%2'), plainDigits: true }])
    expect([0, 1].map((at) => counters.next('1', plain, at))).toEqual(['一、', '1.1 '])
  })

  it('go on over lists of one kind, and start again where a list says so', () => {
    const counters = new Counters()
    expect(counters.next('1', list(CHAPTERS), 0)).toBe('一、')
    expect(counters.next('2', list(CHAPTERS), 0)).toBe('二、')
    const again = list(CHAPTERS, 'a', [[0, 5]])
    expect([0, 0].map((at) => counters.next('3', again, at))).toEqual(['五、', '六、'])
  })

  it('begin with the number of their level and print no bullets', () => {
    const counters = new Counters()
    expect(counters.next('1', list([level('decimal', '%1.', 3)]), 0)).toBe('3.')
    expect(counters.next('2', list([level('bullet', '•')], 'b'), 0)).toBe('')
    expect(counters.next('2', list([level('bullet', '•')], 'b'), 4)).toBe('')
  })
})
