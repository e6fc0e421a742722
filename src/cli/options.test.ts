import { describe, expect, it } from 'vitest'
import { readCount, readDate, readOptionalDate, readOptions, readSpan } from './options.ts'

const TABLE = { from: 'once', span: 'many', json: 'flag' } as const

const refusal = (...args: readonly string[]): string => {
  const given = readOptions(args, TABLE)
  return given.ok ? '' : given.error
}

describe('reading options', () => {
  it('gives what was written', () => {
    const given = readOptions(['--span', 'a', '--from=2026-01-01', '--json', '--span', 'b'], TABLE)
    if (!given.ok) expect.unreachable()
    const { has, one, all } = given.value
    expect([has('json'), has('from'), one('from'), one('span'), all('span'), all('from')]).toEqual([
      true,
      true,
      '2026-01-01',
      'a',
      ['a', 'b'],
      ['2026-01-01'],
    ])
  })

  it('gives nothing where nothing was written', () => {
    const given = readOptions([], TABLE)
    expect(given.ok && [given.value.has('json'), given.value.one('from'), given.value.all('span')]).toEqual([
      false,
      undefined,
      [],
    ])
  })

  it.each([
    [['--form', 'x'], '没有选项 --form；可用选项：--from --span --json'],
    [['-f', 'x'], '没有选项 -f'],
    [['--toString'], '没有选项 --toString'],
    [['2026-01-01'], '多余的参数“2026-01-01”'],
    [['--', 'x'], '多余的参数“x”'],
    [['--from'], '--from 后面缺少值'],
    [['--from='], '--from 后面缺少值'],
    [['--from', '--json'], '--from 后面缺少值'],
    [['--from', 'a', '--from', 'b'], '--from 只能写一次'],
    [['--json=yes'], '--json 后面不带值'],
  ])('refuses %j', (args, message) => expect(refusal(...args)).toContain(message))

  it('takes a negative number as a value, to be judged by its reader', () => {
    const given = readOptions(['--from', '-3'], TABLE)
    expect(given.ok && given.value.one('from')).toBe('-3')
  })
})

describe('reading values', () => {
  it.each(['2026-02-06', '2024-02-29'])('reads the date %s', (text) =>
    expect(readDate('from', text)).toEqual({ ok: true, value: text }),
  )

  it.each(['2026-2-6', '明天', '2026-02-30'])('refuses the date %s and shows how to write it', (text) => {
    expect(readDate('from', text)).toEqual({
      ok: false,
      error: `--from “${text}”不是日期；请写成 YYYY-MM-DD，如 2026-02-06`,
    })
  })

  it('leaves out a date that is not given', () => {
    expect(readOptionalDate('paid', undefined)).toEqual({ ok: true, value: undefined })
    expect(readOptionalDate('paid', '2026-02-06')).toEqual({ ok: true, value: '2026-02-06' })
    expect(readOptionalDate('paid', '').ok).toBe(false)
  })

  it.each([
    ['0', 0],
    ['20', 20],
    ['007', 7],
  ])('reads the count %s', (text, value) => expect(readCount('add', text)).toEqual({ ok: true, value }))

  it.each(['-3', '1.5', '1e3', '二十', '', '9999999999'])('refuses the count “%s”', (text) => {
    expect(readCount('add', text)).toMatchObject({ ok: false, error: expect.stringContaining('--add 20') })
  })

  it('reads a span of one day and of several', () => {
    const [from, to] = ['2026-02-09', '2026-02-13']
    expect(readSpan('consulted', `${from}..${to}`)).toEqual({ ok: true, value: { from, to } })
    expect(readSpan('consulted', `${from}..${from}`)).toEqual({ ok: true, value: { from, to: from } })
  })

  it.each([
    ['2026-02-09', '不是起止日期'],
    ['2026-02-09..', '不是起止日期'],
    ['2026-02-09-2026-02-13', '不是起止日期'],
    ['2026-02-09..2026-02-10..2026-02-11', '不是起止日期'],
    ['2026-02-13..2026-02-09', '止日早于起日'],
  ])('refuses the span %s', (text, message) => {
    expect(readSpan('consulted', text)).toMatchObject({ ok: false, error: expect.stringContaining(message) })
  })
})
