import { describe, expect, it } from 'vitest'
import { civilDate } from '../kernel/civil-date.ts'
import { padded, printJson, printLines, printUsage, styled, usageError, withWeekday } from './screen.ts'

function recorded(colour = false) {
  const [out, err]: [string[], string[]] = [[], []]
  const io = { out: (text: string) => void out.push(text), err: (text: string) => void err.push(text), colour, env: {} }
  return { io, out, err }
}

describe('the screen', () => {
  it.each([
    ['ab', 4, 'ab  '],
    ['周六', 6, '周六  '],
    ['第 1–30 页', 12, '第 1–30 页  '],
    ['too long', 3, 'too long'],
  ])('fills “%s” to %i columns', (text, columns, filled) => expect(padded(text, columns)).toBe(filled))

  it('names the weekday', () => expect(withWeekday(civilDate('2026-02-06'))).toBe('2026-02-06（周五）'))

  it('colours only where it may', () => {
    expect(styled(recorded().io, 'bold', 'x')).toBe('x')
    expect(styled(recorded(true).io, 'bold', 'x')).toBe('\u001b[1mx\u001b[0m')
    expect(styled(recorded(true).io, 'dim', 'x')).toBe('\u001b[2mx\u001b[0m')
  })

  it('ends every line', () => {
    const { io, out } = recorded()
    printLines(io, ['a', 'b'])
    printJson(io, { days: 2 })
    expect([printUsage(io, '用法'), out]).toEqual([0, ['a\nb\n', '{"days":2}\n', '用法\n']])
  })

  it('prints a usage error as one line', () => {
    const { io, out, err } = recorded()
    expect(usageError(io, 'fee', '第一行\n  第二行')).toBe(2)
    expect([out, err]).toEqual([[], ['gongkai fee：第一行 第二行\n']])
  })
})
