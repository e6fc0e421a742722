import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilDate } from '../../kernel/civil-date.ts'
import { BUILT_IN, calendarFor, mergeSources } from './build.ts'
import type { CalendarSource } from './calendar.ts'
import { dayKind, isWorkday } from './day.ts'
import { holiday } from './holiday.ts'
import { resolveRegion } from './region.ts'

const day = civilDate
const guangxi = calendarFor(BUILT_IN, { region: resolveRegion('广西') })
const national = calendarFor(BUILT_IN)

describe('what a day is', () => {
  it.each([
    ['2026-02-06', true, '工作日'],
    ['2026-02-07', false, '周六'],
    ['2026-02-08', false, '周日'],
    ['2026-02-16', false, '春节放假'],
    ['2026-02-14', true, '调休上班（春节）'],
    ['2026-10-07', false, '国庆节放假'],
    ['2020-02-03', true, '工作日'],
    ['2015-09-03', false, '抗战胜利70周年纪念日放假'],
  ])('%s nationally: workday %s, %s', (date, workday, reason) => {
    expect(dayKind(national, day(date))).toEqual({ workday, reason, known: true })
  })

  it.each([
    ['2017-03-31', false, '广西三月三放假'],
    ['2017-04-01', false, '广西三月三放假（取消国家调休上班）'],
    ['2017-04-08', true, '地方补班（广西三月三）'],
    ['2021-04-16', false, '广西三月三放假'],
    ['2021-04-18', true, '地方补班（广西三月三）'],
    ['2023-04-23', false, '广西三月三放假（取消国家调休上班）'],
    ['2024-04-12', false, '广西三月三放假'],
    ['2024-04-28', true, '调休上班（劳动节）'],
  ])('%s in Guangxi: workday %s, %s', (date, workday, reason) => {
    expect(dayKind(guangxi, day(date))).toEqual({ workday, reason, known: true })
  })

  it.each([
    ['2027-01-01', true, '工作日（2027年日历未导入，估算）'],
    ['2027-01-02', false, '周六（2027年日历未导入，估算）'],
    ['2006-06-01', true, '工作日（2006年日历未导入，估算）'],
  ])('%s lies outside the loaded years', (date, workday, reason) => {
    expect(dayKind(national, day(date))).toEqual({ workday, reason, known: false })
  })

  it('knows days of a neighbouring year that a loaded notice names', () => {
    expect(dayKind(national, day('2006-12-30'))).toEqual({ workday: true, reason: '调休上班（元旦）', known: true })
  })

  it('says that a season of local holidays without an arrangement is an estimate, in Guangxi only', () => {
    expect(dayKind(guangxi, day('2026-04-20'))).toEqual({
      workday: true,
      reason: '工作日（广西2026年三月三安排未导入，估算）',
      known: false,
    })
    expect(dayKind(guangxi, day('2026-03-19')).known).toBe(true)
    expect(dayKind(guangxi, day('2026-05-06')).known).toBe(true)
    expect(dayKind(guangxi, day('2013-04-15')).known).toBe(true)
    expect(dayKind(national, day('2026-04-20')).known).toBe(true)
  })
})

describe('layers', () => {
  it('leaves the national calendar as it is elsewhere', () => {
    const hubei = calendarFor(BUILT_IN, { region: resolveRegion('湖北') })
    expect(hubei.marks).toEqual(national.marks)
  })

  it('gives a city and a county of the region its days', () => {
    for (const place of ['柳州', 'liujiang', '450206', '广西三江侗族自治县']) {
      const calendar = calendarFor(BUILT_IN, { region: resolveRegion(place) })
      expect(isWorkday(calendar, day('2017-04-01')), place).toBe(false)
      expect(isWorkday(calendar, day('2017-04-08')), place).toBe(true)
    }
  })

  it('lets the county win over the region and the region over the nation, whatever the order of the data', () => {
    const county: CalendarSource = {
      editions: [],
      locals: [
        {
          region: '450206',
          label: '柳江',
          year: 2017,
          holidays: [holiday('庆典', ['2017-04-08'], ['2017-03-30'])],
          source: '',
        },
      ],
    }
    const region = resolveRegion('柳江')
    for (const source of [mergeSources(BUILT_IN, county), mergeSources(county, BUILT_IN)]) {
      const calendar = calendarFor(source, { region })
      expect(dayKind(calendar, day('2017-04-08'))).toMatchObject({ workday: false, reason: '柳江庆典放假' })
      expect(dayKind(calendar, day('2017-03-30'))).toMatchObject({ workday: true, reason: '地方补班（柳江庆典）' })
      expect(dayKind(calendar, day('2017-04-01')).workday).toBe(false)
    }
    expect(
      isWorkday(calendarFor(mergeSources(BUILT_IN, county), { region: resolveRegion('柳州') }), day('2017-03-30')),
    ).toBe(false)
  })

  it('remembers through two layers that a national make-up day is cancelled', () => {
    const city: CalendarSource = {
      editions: [],
      locals: [{ region: '4502', label: '柳州', year: 2017, holidays: [holiday('歌节', ['2017-04-01'])], source: '' }],
    }
    const calendar = calendarFor(mergeSources(BUILT_IN, city), { region: resolveRegion('柳州') })
    expect(dayKind(calendar, day('2017-04-01')).reason).toBe('柳州歌节放假（取消国家调休上班）')
  })
})

describe('editions', () => {
  it.each([
    ['2015-09-03', '2015-05-12', true],
    ['2015-09-03', '2015-05-13', false],
    ['2015-09-06', '2015-05-12', false],
    ['2015-09-06', '2015-05-13', true],
    ['2019-05-02', '2019-03-21', true],
    ['2019-05-02', '2019-03-22', false],
    ['2019-04-28', '2019-03-21', false],
    ['2019-04-28', '2019-03-22', true],
    ['2020-01-31', '2020-01-26', true],
    ['2020-01-31', '2020-01-27', false],
    ['2020-02-01', '2020-01-26', true],
    ['2020-02-01', '2020-01-27', false],
  ])('%s as known on %s: workday %s', (date, asOf, workday) => {
    expect(isWorkday(calendarFor(BUILT_IN, { asOf: day(asOf) }), day(date))).toBe(workday)
  })

  it('takes the newest edition when no day is given', () => {
    expect(isWorkday(national, day('2015-09-03'))).toBe(false)
    expect(isWorkday(national, day('2019-05-02'))).toBe(false)
    expect(isWorkday(national, day('2020-01-31'))).toBe(false)
  })

  it.each([
    ['2025-10-31', '2025-12-31'],
    ['2025-11-01', '2026-12-31'],
    ['2023-09-30', '2023-12-31'],
    ['2023-10-01', '2024-12-31'],
    ['2014-01-01', '2014-12-31'],
    ['2007-06-01', '2007-12-31'],
    ['2006-01-01', '0001-12-31'],
  ])('as known on %s the calendar covers until %s', (asOf, until) => {
    expect(calendarFor(BUILT_IN, { asOf: day(asOf) }).coversUntil).toBe(until)
  })

  it('covers until the end of 2026 with what is shipped', () => expect(national.coversUntil).toBe('2026-12-31'))

  it('an added edition replaces the same one, and a gap does not extend the cover', () => {
    const added = (year: number, edition: number): CalendarSource => ({
      editions: [{ year, edition, published: '', notice: '', holidays: [holiday('元旦', [`${year}-01-04`])] }],
      locals: [],
    })
    const replaced = calendarFor(mergeSources(BUILT_IN, added(2026, 1)))
    expect(isWorkday(replaced, day('2026-02-16'))).toBe(true)
    expect(calendarFor(mergeSources(BUILT_IN, added(2027, 1))).coversUntil).toBe('2027-12-31')
    expect(calendarFor(mergeSources(BUILT_IN, added(2028, 1))).coversUntil).toBe('2026-12-31')
    expect(dayKind(calendarFor(mergeSources(BUILT_IN, added(2026, 2))), day('2026-01-04')).reason).toBe('元旦放假')
  })

  it('merging with nothing changes nothing', () => {
    const nothing = { editions: [], locals: [] }
    expect(calendarFor(mergeSources(BUILT_IN, nothing))).toEqual(national)
    expect(calendarFor(mergeSources(nothing, BUILT_IN))).toEqual(national)
  })

  it('knowing more never loses a loaded year', () => {
    const when = fc.integer({ min: 2007, max: 2027 }).map((year) => day(`${year}-06-15`))
    fc.assert(
      fc.property(when, when, (one, other) => {
        const [early, late] = one < other ? [one, other] : [other, one]
        const years = calendarFor(BUILT_IN, { asOf: late }).loadedYears
        for (const year of calendarFor(BUILT_IN, { asOf: early }).loadedYears) expect(years.has(year)).toBe(true)
      }),
    )
  })
})
