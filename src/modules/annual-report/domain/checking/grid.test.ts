import { describe, expect, it } from 'vitest'
import { distinctPlaces, placesOf } from './grid.ts'
import { reportWith } from './testing/reports.ts'

const place = (line: number, quote = '') => ({ line, quote })

describe('placesOf', () => {
  const report = reportWith({}, { sources: { 'requests.r05': place(12, '0 0'), 'appeals.r05': place(90) } })

  it('finds a row by table and row', () => {
    expect(placesOf(report, 'requests')('r05')).toEqual([place(12, '0 0')])
  })

  it('is empty for a row the report does not place', () => {
    expect(placesOf(report, 'requests')('r06')).toEqual([])
    expect(placesOf(report, 'statistics')('r05')).toEqual([])
  })
})

describe('distinctPlaces', () => {
  it('keeps each place once, in order', () => {
    const places = [place(3, 'a'), place(1, 'b'), place(3, 'a'), place(3, 'c')]
    expect(distinctPlaces(places)).toEqual([place(3, 'a'), place(1, 'b'), place(3, 'c')])
    expect(distinctPlaces([])).toEqual([])
  })
})
