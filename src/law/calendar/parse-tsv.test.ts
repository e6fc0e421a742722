import { describe, expect, it } from 'vitest'
import { civilDate } from '../../kernel/civil-date.ts'
import { BUILT_IN, calendarFor, mergeSources } from './build.ts'
import { dayKind } from './day.ts'
import { parseCalendarTsv } from './parse-tsv.ts'
import { resolveRegion } from './region.ts'

const HEADER = 'year\tedition\tnotice_published\tdate\tkind\tname\tnotice'
const table = (...rows: readonly string[]): string => [HEADER, ...rows, ''].join('\n')
const localTable = (...rows: readonly string[]): string => [`${HEADER}\tregion`, ...rows].join('\r\n')
const row2027 = '2027\t1\t2026-11-05\t2027-01-01\toff\t元旦\thttps://example.org/2027'

describe('reading a table of arrangements', () => {
  it('reads national rows', () => {
    const read = parseCalendarTsv(
      table(row2027, '2027\t1\t2026-11-05\t2027-01-03\twork\t元旦\thttps://example.org/2027'),
    )
    expect(read).toEqual({
      ok: true,
      value: {
        editions: [
          {
            year: 2027,
            edition: 1,
            published: '2026-11-05',
            notice: 'https://example.org/2027',
            holidays: [{ name: '元旦', off: [['2027-01-01', '2027-01-01']], work: ['2027-01-03'] }],
          },
        ],
        locals: [],
      },
    })
  })

  it('makes a loaded year known', () => {
    const read = parseCalendarTsv(table(row2027))
    const source = read.ok ? mergeSources(BUILT_IN, read.value) : BUILT_IN
    expect(dayKind(calendarFor(source), civilDate('2027-01-01'))).toEqual({
      workday: false,
      reason: '元旦放假',
      known: true,
    })
    expect(calendarFor(source).coversUntil).toBe('2027-12-31')
  })

  it('reads rows of a region over the national ones, and the highest edition counts', () => {
    const read = parseCalendarTsv(
      localTable(
        '2026\t1\t2026-03\t2026-04-20\toff\t三月三\t桂政办\t广西',
        '2026\t1\t2026-03\t2026-04-18\twork\t三月三\t桂政办\t450000',
        '2025\t2\t\t2025-04-01\toff\t三月三\t改\tguangxi',
        '2025\t1\t\t2025-03-31\toff\t三月三\t初\tguangxi',
        '2026\t1\t\t2026-05-20\toff\t县庆\t\t乌有县',
      ),
    )
    const source = read.ok ? mergeSources(BUILT_IN, read.value) : BUILT_IN
    const guangxi = calendarFor(source, { region: resolveRegion('柳州') })
    expect(dayKind(guangxi, civilDate('2026-04-20'))).toEqual({ workday: false, reason: '广西三月三放假', known: true })
    expect(dayKind(guangxi, civilDate('2026-04-18')).reason).toBe('地方补班（广西三月三）')
    expect(dayKind(guangxi, civilDate('2026-04-21'))).toEqual({ workday: true, reason: '工作日', known: true })
    expect(dayKind(guangxi, civilDate('2025-04-01')).workday).toBe(false)
    expect(dayKind(guangxi, civilDate('2025-03-31')).workday).toBe(true)
    const county = calendarFor(source, { region: { key: '乌有县', label: '乌有县', chain: ['乌有县'] } })
    expect(dayKind(county, civilDate('2026-05-20')).reason).toBe('乌有县县庆放假')
    expect(dayKind(calendarFor(source), civilDate('2026-04-20')).reason).toBe('工作日')
  })

  it('accepts a byte order mark, any line end, blank lines, columns in another order and no notice', () => {
    const read = parseCalendarTsv(
      '\uFEFFname\tkind\tdate\tyear\tedition\tnotice_published\r\n\r\n元旦\toff\t2027-01-01\t2027\t1\t\r\n',
    )
    expect(read).toMatchObject({ ok: true, value: { editions: [{ year: 2027, published: '', notice: '' }] } })
  })

  it('a day of the neighbouring year belongs to the notice that names it', () => {
    expect(parseCalendarTsv(table('2027\t1\t\t2026-12-27\twork\t元旦\t'))).toMatchObject({
      ok: true,
      value: { editions: [{ year: 2027, holidays: [{ work: ['2026-12-27'] }] }] },
    })
  })
})

describe('refusing a table', () => {
  it.each([
    ['an empty text', '', 1, '表头缺少 year、edition、notice_published、date、kind、name'],
    ['a table with commas', HEADER.replaceAll('\t', ','), 1, '以制表符分隔'],
    ['a missing column', HEADER.replace('kind\t', ''), 1, '表头缺少 kind'],
    ['no rows', `${HEADER}\n\n`, 1, '没有数据行'],
    ['a bad year', table(row2027, row2027.replace('2027\t', '27\t')), 3, 'year 应为四位年份，写的是“27”'],
    ['a bad edition', table('2027\t0\t\t2027-01-01\toff\t元旦\t'), 2, 'edition'],
    ['a bad notice date', table('2027\t1\t去年\t2027-01-01\toff\t元旦\t'), 2, 'notice_published'],
    ['a day that does not exist', table('2027\t1\t\t2027-02-29\toff\t元旦\t'), 2, '“2027-02-29”'],
    ['a date of another year', table('2027\t1\t\t2025-02-28\toff\t元旦\t'), 2, '不属于 2027 年'],
    ['an unknown kind', table('2027\t1\t\t2027-01-01\trest\t元旦\t'), 2, 'off（放假）或 work（上班）'],
    ['no name', table('2027\t1\t\t2027-01-01\toff\t\t'), 2, '名称'],
    ['too few cells', table('2027\t1'), 2, 'date'],
    ['a day twice', table(row2027, '', row2027.replace('off', 'work')), 4, '2027-01-01 在同一份安排里出现两次'],
  ])('%s', (_, text, line, reason) => {
    const read = parseCalendarTsv(text)
    expect(read).toMatchObject({ ok: false, error: { kind: 'bad-table', line } })
    if (!read.ok) expect(read.error.reason).toContain(reason)
  })
})
