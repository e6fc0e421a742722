import { describe, expect, it } from 'vitest'
import { FORMATS, formatOf, formatOfYear } from './index.ts'

describe('formatOfYear', () => {
  it.each([
    [1999, '2018'],
    [2008, '2018'],
    [2014, '2018'],
    [2017, '2018'],
    [2018, '2018'],
    [2019, '2019'],
    [2020, '2019'],
    [2021, '2021'],
    [2022, '2021'],
    [2025, '2021'],
    [2040, '2021'],
  ])('reads a report of %i with format %s', (year, format) => {
    expect(formatOfYear(year)).toBe(format)
  })

  it('agrees with the years each format states', () => {
    for (let year = 2008; year <= 2030; year += 1) {
      const inForce = FORMATS.filter(({ from, until }) => year >= from && (until === undefined || year < until))
      expect(inForce.map((format) => format.id)).toEqual([formatOfYear(year)])
    }
  })
})

describe('the formats', () => {
  it('follow each other without gap or overlap, the last still in force', () => {
    const following = FORMATS.slice(1).map((format) => format.from)
    expect(FORMATS.map((format) => format.until)).toEqual([...following, undefined])
    expect(FORMATS.map((format) => format.from)).toEqual(FORMATS.map((format) => format.from).toSorted((a, b) => a - b))
  })

  it('are found by their id', () => {
    expect(FORMATS.map(({ id }) => formatOf(id))).toEqual(FORMATS)
    expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length)
  })

  it.each(FORMATS)('$id names its source and numbers six chapters in order', (format) => {
    expect(format.source).not.toBe('')
    expect(format.chapters.map((chapter) => chapter.number)).toEqual(['一', '二', '三', '四', '五', '六'])
    expect(new Set(format.chapters.map((chapter) => chapter.title)).size).toBe(6)
  })

  it.each(FORMATS)('$id gives every row and column an id of its own', (format) => {
    const lists = [
      format.statistics.map(({ id }) => id),
      format.proactive.map(({ label }) => label),
      format.requests.map(({ id }) => id),
      format.requestColumns.map(({ id }) => id),
      format.appeals.map(({ id }) => id),
      format.appealColumns.map(({ id }) => id),
      ...format.proactive.map(({ columns }) => columns.map(({ id }) => id)),
    ]
    for (const list of lists) expect(new Set(list).size).toBe(list.length)
  })
})
