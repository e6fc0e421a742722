import type { CivilDate } from '../../kernel/civil-date.ts'

/** First and last day, both included. */
export type DayRange = readonly [from: CivilDate, to: CivilDate]

/** Days of one holiday: the days off (weekends the notice names included) and the weekend days worked for them. */
export interface Holiday {
  readonly name: string
  readonly off: readonly DayRange[]
  readonly work: readonly CivilDate[]
}

/** One national notice. A later edition of the same year replaces the earlier one as a whole. */
export interface Edition {
  readonly year: number
  readonly edition: number
  /** `YYYY-MM-DD`, or `YYYY-MM` where only the month is known, or empty when not known. */
  readonly published: string
  readonly notice: string
  readonly holidays: readonly Holiday[]
}

/** One year's arrangement of a region; it goes over the national days and may cancel national make-up days. */
export interface LocalArrangement {
  /** A key as `resolveRegion` gives it: a division code without trailing zero pairs, or a name it does not know. */
  readonly region: string
  readonly label: string
  readonly year: number
  readonly holidays: readonly Holiday[]
  readonly source: string
}

export interface CalendarSource {
  readonly editions: readonly Edition[]
  readonly locals: readonly LocalArrangement[]
}

/** What a notice says about one day. */
export interface DayMark {
  readonly workday: boolean
  readonly name: string
  /** Label of the region whose arrangement decides; `null` for the national notice. */
  readonly local: string | null
  /** A region's rest day that is a national make-up workday. */
  readonly cancelsMakeUp: boolean
}

/** A season in which a region has a holiday of its own every year, so that a year without an arrangement is not known. */
export interface LocalSeason {
  readonly label: string
  readonly holiday: string
  /** `MM-DD`, both included. */
  readonly from: string
  readonly to: string
  readonly since: number
  readonly loadedYears: ReadonlySet<number>
}

/** The working calendar of one place as known at one time. Built by `calendarFor`. */
export interface WorkdayCalendar {
  readonly marks: ReadonlyMap<CivilDate, DayMark>
  readonly loadedYears: ReadonlySet<number>
  readonly seasons: readonly LocalSeason[]
  /** Last day of the last year that is loaded without a gap before it. */
  readonly coversUntil: CivilDate
}
