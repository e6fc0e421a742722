import type { CivilDate } from '../../kernel/civil-date.ts'

/** WD working days, D calendar days, M months, Y years, H hours. */
export type Unit = 'WD' | 'D' | 'M' | 'Y' | 'H'

export interface Term {
  readonly amount: number
  readonly unit: Unit
  /** Which of several terms this is; Chinese. */
  readonly label?: string
  /** Longest prolongation, in the same unit. */
  readonly extension?: number
  /** The number is a default the organ may change: the law sets none, or it differs from place to place. */
  readonly configurable?: boolean
}

/** What the event does to the period for answering a request. */
export type ClockEffect = 'none' | 'stop' | 'restart'

/** `verified`: read in the source; `partly`: read in part or through a local text; `unverified`: a setting, not to be quoted. */
export type Status = 'verified' | 'partly' | 'unverified'

export interface Period {
  readonly id: string
  readonly title: string
  /** Empty where no number of days is set. */
  readonly terms: readonly Term[]
  /** A fixed day of the year, `MM-DD`. */
  readonly yearly?: string
  readonly start: string
  readonly effect: ClockEffect
  readonly note: string
  readonly source: string
  readonly status: Status
  readonly from?: CivilDate
  /** First day it no longer governs. */
  readonly until?: CivilDate
}
