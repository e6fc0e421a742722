import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, civilDate } from '../../kernel/civil-date.ts'
import { BUILT_IN, calendarFor } from '../calendar/build.ts'
import { isWorkday } from '../calendar/day.ts'
import { resolveRegion } from '../calendar/region.ts'
import {
  answerDeadline,
  DEFAULT_SETTINGS,
  type AnswerRequest,
  type Consultation,
  type Deadline,
  type DeadlineSettings,
} from './answer-deadline.ts'

const day = civilDate
const national = calendarFor(BUILT_IN)
const guangxi = calendarFor(BUILT_IN, { region: resolveRegion('广西') })

const consulted = (from: string, to: string, whom: Consultation['with'] = 'third-party'): Consultation => ({
  from: day(from),
  to: day(to),
  with: whom,
})

function outcome(request: AnswerRequest, settings?: Partial<DeadlineSettings>, calendar = national) {
  return answerDeadline(request, calendar, { ...DEFAULT_SETTINGS, ...settings })
}

const due = (...given: Parameters<typeof outcome>): string => {
  const found = outcome(...given)
  return found.ok ? found.value.due : found.error.kind
}

const reasonOn = (deadline: Deadline, date: string): string | undefined =>
  deadline.days.find((one) => one.date === date)?.reason

describe('the plain deadline', () => {
  it.each([
    ['2019-05-10', '2019-05-31', 'T04'],
    ['2019-05-14', '2019-06-04', 'T04'],
    ['2019-05-15', '2019-06-13', 'T02'],
    ['2022-12-20', '2023-01-18', 'T02'],
    ['2024-02-05', '2024-03-08', 'T02'],
    ['2025-09-24', '2025-10-28', 'T02'],
    ['2026-01-05', '2026-02-02', 'T02'],
    ['2026-02-06', '2026-03-12', 'T02'],
    ['2026-02-12', '2026-03-18', 'T02'],
    ['2026-04-28', '2026-05-28', 'T02'],
    ['2026-09-18', '2026-10-22', 'T02'],
  ])('received %s: due %s under %s', (receivedOn, dueOn, rule) => {
    const found = outcome({ receivedOn: day(receivedOn) })
    expect(found).toMatchObject({ ok: true, value: { due: dueOn, rule, extended: false, estimated: false } })
  })

  it.each([
    ['2019-05-10', 15, '2019-06-24'],
    ['2022-12-20', 20, '2023-02-20'],
    ['2024-02-05', 20, '2024-04-08'],
    ['2026-02-06', 20, '2026-04-10'],
    ['2026-02-06', 1, '2026-03-13'],
  ])('received %s, extended by %i: due %s', (receivedOn, days, dueOn) => {
    expect(outcome({ receivedOn: day(receivedOn), extensions: [days] })).toMatchObject({
      value: { due: dueOn, extended: true },
    })
  })

  it.each([
    ['2021-04-08', '2021-05-08', '2021-05-11'],
    ['2023-04-10', '2023-05-09', '2023-05-11'],
    ['2024-04-01', '2024-04-29', '2024-05-06'],
  ])('received %s: %s nationally, %s in Guangxi', (receivedOn, nationally, locally) => {
    const request = { receivedOn: day(receivedOn) }
    expect([due(request), due(request, {}, guangxi)]).toEqual([nationally, locally])
  })

  it('received in Guangxi on 2017-03-28: fifteen days end on 04-21, nationally on 04-19', () => {
    const request = { receivedOn: day('2017-03-28') }
    expect([due(request), due(request, {}, guangxi)]).toEqual(['2017-04-19', '2017-04-21'])
  })

  it('explains every day after receipt up to the last', () => {
    const found = outcome({ receivedOn: day('2026-02-06') })
    if (!found.ok) expect.unreachable()
    const { days, source } = found.value
    expect(days[0]).toEqual({ date: '2026-02-07', counted: false, reason: '周六' })
    expect(days.at(-1)).toEqual({ date: '2026-03-12', counted: true, reason: '工作日' })
    expect(days.filter(({ counted }) => counted)).toHaveLength(20)
    expect(days).toHaveLength(34)
    expect(reasonOn(found.value, '2026-02-14')).toBe('调休上班（春节）')
    expect(reasonOn(found.value, '2026-02-23')).toBe('春节放假')
    expect(source).toContain('第三十三条')
  })

  it('counts the day of receipt when the settings say so', () => {
    const found = outcome({ receivedOn: day('2026-01-05') }, { countsFirstDay: true })
    expect(found).toMatchObject({ value: { due: '2026-01-30' } })
    expect(found.ok && found.value.days[0]).toEqual({ date: '2026-01-05', counted: true, reason: '工作日' })
  })

  it('is an estimate where the calendar ends', () => {
    const found = outcome({ receivedOn: day('2026-12-20') })
    expect(found).toMatchObject({ value: { due: '2027-01-15', estimated: true } })
    expect(outcome({ receivedOn: day('2026-12-03') })).toMatchObject({ value: { due: '2026-12-31', estimated: false } })
  })

  it('is an estimate in Guangxi when it crosses a season whose arrangement is not loaded', () => {
    const request = { receivedOn: day('2026-04-07') }
    expect(outcome(request)).toMatchObject({ value: { estimated: false } })
    expect(outcome(request, {}, guangxi)).toMatchObject({ value: { estimated: true } })
    expect(outcome({ receivedOn: day('2026-05-06') }, {}, guangxi)).toMatchObject({ value: { estimated: false } })
  })
})

describe('correction and payment', () => {
  it('starts anew from the day after the correction', () => {
    const found = outcome({ receivedOn: day('2026-01-05'), correctedOn: day('2026-02-06') })
    if (!found.ok) expect.unreachable()
    expect(found.value).toMatchObject({ due: '2026-03-12', rule: 'T02' })
    expect(found.value.days[0]).toEqual({
      date: '2026-01-06',
      counted: false,
      reason: '收到补正之前不计，期限重新计算',
    })
    expect(reasonOn(found.value, '2026-02-06')).toBe('收到补正当日不计，次日起重新计算')
    expect(found.value.days.filter(({ counted }) => counted)).toHaveLength(20)
  })

  it('keeps the rule of the day of receipt when the correction comes after the switch', () => {
    expect(outcome({ receivedOn: day('2019-05-10'), correctedOn: day('2019-05-15') })).toMatchObject({
      value: { rule: 'T04', due: '2019-06-05' },
    })
  })

  it('starts anew from the day after payment, by default', () => {
    const payment = { paidOn: day('2026-02-06') }
    const found = outcome({ receivedOn: day('2026-01-05'), payment })
    expect(found).toMatchObject({ value: { due: '2026-03-12' } })
    expect(found.ok && reasonOn(found.value, '2026-02-06')).toBe('缴费当日不计，次日起重新计算')
  })

  it('goes on after payment where the notice stopped it, when set so', () => {
    const payment = { notifiedOn: day('2026-01-09'), paidOn: day('2026-01-16') }
    const found = outcome({ receivedOn: day('2026-01-05'), payment }, { afterPayment: 'resume' })
    expect(found).toMatchObject({ value: { due: '2026-02-09' } })
    expect(found.ok && reasonOn(found.value, '2026-01-12')).toBe('等待缴费，停止计算')
    expect(found.ok && reasonOn(found.value, '2026-01-09')).toBe('工作日')
    expect(found.ok && reasonOn(found.value, '2026-01-16')).toBe('等待缴费，停止计算')
  })

  it('the later of correction and payment decides, payment on the same day', () => {
    const both = {
      receivedOn: day('2026-01-05'),
      correctedOn: day('2026-01-20'),
      payment: { paidOn: day('2026-02-06') },
    }
    expect(due(both)).toBe('2026-03-12')
    expect(due({ ...both, correctedOn: day('2026-02-06'), payment: { paidOn: day('2026-01-20') } })).toBe('2026-03-12')
    const same = outcome({ ...both, correctedOn: day('2026-02-06') })
    expect(same.ok && reasonOn(same.value, '2026-02-06')).toContain('缴费当日')
  })

  it('counts the day of correction under the setting for first days, the day of payment never', () => {
    const receivedOn = day('2026-01-05')
    expect(due({ receivedOn, correctedOn: day('2026-01-20') }, { countsFirstDay: true })).toBe('2026-02-14')
    expect(due({ receivedOn, payment: { paidOn: day('2026-01-20') } }, { countsFirstDay: true })).toBe('2026-02-24')
  })

  it('accepts a correction on the day of receipt', () => {
    const receivedOn = day('2026-02-06')
    expect(due({ receivedOn, correctedOn: receivedOn })).toBe('2026-03-12')
  })
})

describe('consultation', () => {
  it.each([
    ['third-party', '2026-02-09'],
    ['organ', '2026-02-09'],
  ] as const)('of a %s from Monday to Friday adds five days', (whom, dueOn) => {
    const receivedOn = day('2026-01-05')
    const found = outcome({ receivedOn, consultations: [consulted('2026-01-12', '2026-01-16', whom)] })
    expect(found).toMatchObject({ value: { due: dueOn } })
    expect(found.ok && reasonOn(found.value, '2026-01-12')).toMatch(/^征求(第三方|其他机关)意见，停止计算$/)
  })

  it('adds the working days of several, overlapping ones once', () => {
    const receivedOn = day('2026-01-05')
    const consultations = [consulted('2026-01-12', '2026-01-14'), consulted('2026-01-13', '2026-01-16', 'organ')]
    expect(due({ receivedOn, consultations })).toBe('2026-02-09')
    expect(due({ receivedOn, consultations: [...consultations, consulted('2026-01-19', '2026-01-19')] })).toBe(
      '2026-02-10',
    )
  })

  it('over a weekend, a holiday, or after the last day adds nothing', () => {
    const receivedOn = day('2026-01-05')
    for (const [from, to] of [
      ['2026-01-10', '2026-01-11'],
      ['2026-02-15', '2026-02-23'],
      ['2026-02-03', '2026-03-31'],
    ] as const) {
      expect(due({ receivedOn, consultations: [consulted(from, to)] }), from).toBe('2026-02-02')
    }
  })

  it('of another organ does not stop the clock under the rule of 2008', () => {
    const receivedOn = day('2019-05-10')
    expect(due({ receivedOn, consultations: [consulted('2019-05-20', '2019-05-24', 'organ')] })).toBe('2019-05-31')
    expect(due({ receivedOn, consultations: [consulted('2019-05-20', '2019-05-24')] })).toBe('2019-06-10')
  })

  it('that began before the correction goes on stopping after it', () => {
    const request = { receivedOn: day('2026-01-05'), correctedOn: day('2026-01-14') }
    expect(due(request)).toBe('2026-02-11')
    expect(due({ ...request, consultations: [consulted('2026-01-12', '2026-01-16')] })).toBe('2026-02-13')
  })
})

describe('refusals', () => {
  const receivedOn = day('2026-01-05')
  it.each<[string, AnswerRequest, Partial<DeadlineSettings>, object]>([
    [
      'received before any rule',
      { receivedOn: day('2008-04-30') },
      {},
      { kind: 'no-rule-in-force', receivedOn: '2008-04-30' },
    ],
    [
      'corrected too early',
      { receivedOn, correctedOn: day('2026-01-04') },
      {},
      { kind: 'before-receipt', event: 'corrected', date: '2026-01-04' },
    ],
    [
      'paid too early',
      { receivedOn, payment: { paidOn: day('2026-01-04') } },
      {},
      { kind: 'before-receipt', event: 'paid', date: '2026-01-04' },
    ],
    [
      'consulted too early',
      { receivedOn, consultations: [consulted('2026-01-04', '2026-01-06')] },
      {},
      { kind: 'before-receipt', event: 'consulted', date: '2026-01-04' },
    ],
    [
      'notified too early',
      { receivedOn, payment: { notifiedOn: day('2026-01-04'), paidOn: receivedOn } },
      {},
      { kind: 'before-receipt', event: 'notified', date: '2026-01-04' },
    ],
    [
      'consultation reversed',
      { receivedOn, consultations: [consulted('2026-01-09', '2026-01-08')] },
      {},
      { kind: 'reversed', from: '2026-01-09', to: '2026-01-08' },
    ],
    [
      'paid before the notice',
      { receivedOn, payment: { notifiedOn: day('2026-01-09'), paidOn: day('2026-01-08') } },
      {},
      { kind: 'reversed', from: '2026-01-09', to: '2026-01-08' },
    ],
    ['extended too long', { receivedOn, extensions: [21] }, {}, { kind: 'not-an-extension', workdays: 21, most: 20 }],
    [
      'extended too long under the old rule',
      { receivedOn: day('2019-05-14'), extensions: [16] },
      {},
      { kind: 'not-an-extension', workdays: 16, most: 15 },
    ],
    ['extended by nothing', { receivedOn, extensions: [0] }, {}, { kind: 'not-an-extension', workdays: 0, most: 20 }],
    [
      'extended by half a day',
      { receivedOn, extensions: [0.5] },
      {},
      { kind: 'not-an-extension', workdays: 0.5, most: 20 },
    ],
    ['extended twice', { receivedOn, extensions: [5, 5] }, {}, { kind: 'extended-twice' }],
    [
      'resumed without a notice',
      { receivedOn, payment: { paidOn: day('2026-01-20') } },
      { afterPayment: 'resume' },
      { kind: 'fee-notice-missing' },
    ],
    [
      'stopped for decades',
      { receivedOn, consultations: [consulted('2026-01-06', '2126-01-06')] },
      {},
      { kind: 'too-long' },
    ],
  ])('%s', (_, request, settings, error) => {
    expect(outcome(request, settings)).toEqual({ ok: false, error })
  })
})

describe('laws of the clock', () => {
  const receipt = fc.integer({ min: 0, max: 6500 }).map((days) => addDays(day('2008-05-01'), days))
  const offset = fc.integer({ min: 0, max: 60 })
  const consultation = (from: AnswerRequest['receivedOn'], start: number, length: number): Consultation => ({
    ...{ from: addDays(from, start), to: addDays(from, start + length), with: 'third-party' as const },
  })

  it('counts exactly the days of the rule, ends on a working day, and lists each day once', () => {
    fc.assert(
      fc.property(receipt, offset, fc.constantFrom(national, guangxi), (receivedOn, start, calendar) => {
        const found = answerDeadline({ receivedOn, consultations: [consultation(receivedOn, start, 5)] }, calendar)
        if (!found.ok) return false
        const { days, due: dueOn, rule } = found.value
        expect(days.filter(({ counted }) => counted)).toHaveLength(rule === 'T02' ? 20 : 15)
        expect(isWorkday(calendar, dueOn)).toBe(true)
        expect(days.map(({ date }) => date)).toEqual(days.map((_, index) => addDays(receivedOn, index + 1)))
        return days.at(-1)?.date === dueOn
      }),
    )
  })

  it('a suspension, an extension or a later correction never shortens', () => {
    fc.assert(
      fc.property(receipt, offset, offset, fc.integer({ min: 1, max: 15 }), (receivedOn, start, length, extension) => {
        const plain = due({ receivedOn })
        expect(due({ receivedOn, consultations: [consultation(receivedOn, start, length)] }) >= plain).toBe(true)
        expect(due({ receivedOn, extensions: [extension] }) > plain).toBe(true)
        expect(due({ receivedOn, correctedOn: addDays(receivedOn, start) }) >= plain).toBe(true)
      }),
    )
  })

  it('a longer suspension never ends earlier, and receipt a day later never ends earlier under one rule', () => {
    fc.assert(
      fc.property(receipt, offset, offset, (receivedOn, start, length) => {
        const stopped = (days: number) => due({ receivedOn, consultations: [consultation(receivedOn, start, days)] })
        expect(stopped(length + 1) >= stopped(length)).toBe(true)
        expect(due({ receivedOn: addDays(receivedOn, 1) }) >= due({ receivedOn })).toBe(true)
      }),
    )
  })
})
