import { civilDate, type CivilDate } from '../../kernel/civil-date.ts'
import type {
  CalendarSource,
  DayMark,
  Edition,
  Holiday,
  LocalArrangement,
  LocalSeason,
  WorkdayCalendar,
} from './calendar.ts'
import { daysOf } from './holiday.ts'
import { LOCAL_ARRANGEMENTS, LOCAL_SEASONS } from './local.data.ts'
import { NATIONAL_EDITIONS } from './national.data.ts'
import type { Region } from './region.ts'

/** What the product ships with. */
export const BUILT_IN: CalendarSource = { editions: NATIONAL_EDITIONS, locals: LOCAL_ARRANGEMENTS }

/** Joins two sources; an arrangement of `added` replaces one of the same year and edition, or year and region, as a whole. */
export const mergeSources = (base: CalendarSource, added: CalendarSource): CalendarSource => ({
  editions: [
    ...base.editions.filter((old) => !added.editions.some((e) => e.year === old.year && e.edition === old.edition)),
    ...added.editions,
  ],
  locals: [
    ...base.locals.filter((old) => !added.locals.some((l) => l.year === old.year && l.region === old.region)),
    ...added.locals,
  ],
})

/** A first edition counts as known from the first day of its year at the latest: some archive dates are later postings. */
const knownAt = (edition: Edition, asOf: CivilDate | undefined): boolean =>
  asOf === undefined || edition.published <= asOf || (edition.edition === 1 && `${edition.year}-01-01` <= asOf)

function newestEditions(source: CalendarSource, asOf: CivilDate | undefined): readonly Edition[] {
  const newest = new Map<number, Edition>()
  for (const edition of source.editions.filter((one) => knownAt(one, asOf))) {
    if (edition.edition >= (newest.get(edition.year)?.edition ?? 0)) newest.set(edition.year, edition)
  }
  return [...newest.values()].sort((one, other) => one.year - other.year)
}

function lay(marks: Map<CivilDate, DayMark>, holidays: readonly Holiday[], local: string | null): void {
  for (const { name, off, work } of holidays) {
    for (const day of off.flatMap(daysOf)) {
      const under = marks.get(day)
      const cancelsMakeUp =
        local !== null && (under?.cancelsMakeUp === true || (under?.workday === true && under.local === null))
      marks.set(day, { workday: false, name, local, cancelsMakeUp })
    }
    for (const day of work) marks.set(day, { workday: true, name, local, cancelsMakeUp: false })
  }
}

function lastCovered(years: ReadonlySet<number>): CivilDate {
  let year = Math.min(...years)
  while (years.has(year + 1)) year += 1
  return civilDate(`${years.size === 0 ? '0001' : year}-12-31`)
}

const seasonsOf = (chain: readonly string[], locals: readonly LocalArrangement[]): readonly LocalSeason[] =>
  LOCAL_SEASONS.filter(({ region }) => chain.includes(region)).map(({ region, ...season }) => ({
    ...season,
    loadedYears: new Set(locals.filter((one) => one.region === region).map(({ year }) => year)),
  }))

/**
 * The working calendar of a place: national notices, then the region, then the county; what is laid later wins.
 * `asOf` takes only the national editions published by that day; without it the newest of each year counts.
 */
export function calendarFor(
  source: CalendarSource,
  options: { readonly region?: Region | undefined; readonly asOf?: CivilDate | undefined } = {},
): WorkdayCalendar {
  const marks = new Map<CivilDate, DayMark>()
  const editions = newestEditions(source, options.asOf)
  for (const { holidays } of editions) lay(marks, holidays, null)
  const chain = options.region?.chain ?? []
  for (const key of chain) {
    for (const { holidays, label } of source.locals.filter(({ region }) => region === key)) lay(marks, holidays, label)
  }
  const loadedYears = new Set(editions.map(({ year }) => year))
  return { marks, loadedYears, seasons: seasonsOf(chain, source.locals), coversUntil: lastCovered(loadedYears) }
}
