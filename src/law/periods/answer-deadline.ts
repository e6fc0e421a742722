import { nextDay, type CivilDate } from '../../kernel/civil-date.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { WorkdayCalendar } from '../calendar/calendar.ts'
import { dayKind } from '../calendar/day.ts'
import { answerRuleFor, type AnswerRule, type Consulted } from './answer-rules.ts'

/** A consultation; both days included. */
export interface Consultation {
  readonly from: CivilDate
  readonly to: CivilDate
  readonly with: Consulted
}

export interface AnswerRequest {
  readonly receivedOn: CivilDate
  /** Day the applicant's correction (补正) was received: the period starts anew. */
  readonly correctedOn?: CivilDate | undefined
  readonly consultations?: readonly Consultation[] | undefined
  readonly payment?: { readonly paidOn: CivilDate; readonly notifiedOn?: CivilDate | undefined } | undefined
  /** Working days of each extension (延期) granted; more than one is refused. */
  readonly extensions?: readonly number[] | undefined
}

/** What the law leaves open; the defaults are the usual reading and can be changed by the organ. */
export interface DeadlineSettings {
  /** Count the day of receipt itself. Default false. */
  readonly countsFirstDay: boolean
  /** After payment of the fee the period starts anew, or goes on where the fee notice stopped it. Default `restart`. */
  readonly afterPayment: 'restart' | 'resume'
}

export const DEFAULT_SETTINGS: DeadlineSettings = { countsFirstDay: false, afterPayment: 'restart' }

export interface DeadlineDay {
  readonly date: CivilDate
  readonly counted: boolean
  /** Chinese, for people. */
  readonly reason: string
}

export interface Deadline {
  readonly due: CivilDate
  readonly rule: AnswerRule['id']
  readonly source: string
  readonly extended: boolean
  /** True when a day that matters lies where no holiday arrangement is loaded. */
  readonly estimated: boolean
  /** Each day after receipt (receipt itself first when it counts) up to the due day. */
  readonly days: readonly DeadlineDay[]
}

export type DeadlineRefused =
  | { readonly kind: 'no-rule-in-force'; readonly receivedOn: CivilDate }
  | {
      readonly kind: 'before-receipt'
      readonly event: 'corrected' | 'paid' | 'consulted' | 'notified'
      readonly date: CivilDate
    }
  | { readonly kind: 'reversed'; readonly from: CivilDate; readonly to: CivilDate }
  | { readonly kind: 'not-an-extension'; readonly workdays: number; readonly most: number }
  | { readonly kind: 'extended-twice' }
  | { readonly kind: 'fee-notice-missing' }
  | { readonly kind: 'too-long' }

type EventDate = readonly [event: 'corrected' | 'paid' | 'consulted' | 'notified', date: CivilDate | undefined]

function refusalOf(request: AnswerRequest, rule: AnswerRule, settings: DeadlineSettings): DeadlineRefused | undefined {
  const { receivedOn, correctedOn, consultations = [], payment, extensions = [] } = request
  const events: readonly EventDate[] = [
    ['corrected', correctedOn],
    ['notified', payment?.notifiedOn],
    ['paid', payment?.paidOn],
    ...consultations.map(({ from }): EventDate => ['consulted', from]),
  ]
  for (const [event, date] of events) {
    if (date !== undefined && date < receivedOn) return { kind: 'before-receipt', event, date }
  }
  const spans = payment?.notifiedOn
    ? [...consultations, { from: payment.notifiedOn, to: payment.paidOn }]
    : consultations
  const reversed = spans.find(({ from, to }) => to < from)
  if (reversed !== undefined) return { kind: 'reversed', from: reversed.from, to: reversed.to }
  if (settings.afterPayment === 'resume' && payment !== undefined && payment.notifiedOn === undefined) {
    return { kind: 'fee-notice-missing' }
  }
  if (extensions.length > 1) return { kind: 'extended-twice' }
  const most = rule.extensionWorkdays
  const wrong = extensions.find((days) => !Number.isInteger(days) || days < 1 || days > most)
  return wrong === undefined ? undefined : { kind: 'not-an-extension', workdays: wrong, most }
}

/** The day from which the period runs: receipt, or the last event that starts it anew. */
interface Start {
  readonly on: CivilDate
  readonly counts: boolean
  readonly before: string
  readonly onDay: string
}

function startOf({ receivedOn, correctedOn, payment }: AnswerRequest, settings: DeadlineSettings): Start {
  const counts = settings.countsFirstDay
  const receipt: Start = { on: receivedOn, counts, before: '', onDay: '收到当日不计' }
  const correction: Start | undefined = correctedOn && {
    on: correctedOn,
    counts,
    before: '收到补正之前不计，期限重新计算',
    onDay: '收到补正当日不计，次日起重新计算',
  }
  // Counting from the day after payment is part of the rule itself (完成缴费次日), whatever the setting for first days.
  const paid: Start | undefined = payment && {
    on: payment.paidOn,
    counts: false,
    before: '缴费之前不计，期限重新计算',
    onDay: '缴费当日不计，次日起重新计算',
  }
  const starts = [receipt, correction, settings.afterPayment === 'restart' ? paid : undefined]
  return starts.reduce<Start>((last, next) => (next !== undefined && next.on >= last.on ? next : last), receipt)
}

const CONSULTED_LABELS: Record<Consulted, string> = { 'third-party': '第三方', organ: '其他机关' }

/** Why the day does not count although it may be a working day; `undefined` when it depends on the calendar alone. */
type Pause = (date: CivilDate) => string | undefined

function pauseOf(request: AnswerRequest, rule: AnswerRule, settings: DeadlineSettings): Pause {
  const { consultations = [], payment } = request
  const start = startOf(request, settings)
  const notified = settings.afterPayment === 'resume' ? payment?.notifiedOn : undefined
  const stops = consultations.filter((one) => rule.suspendedBy.includes(one.with))
  return (date) => {
    if (date < start.on) return start.before
    if (date === start.on && !start.counts) return start.onDay
    const stop = stops.find(({ from, to }) => date >= from && date <= to)
    if (stop !== undefined) return `征求${CONSULTED_LABELS[stop.with]}意见，停止计算`
    if (payment && notified !== undefined && date > notified && date <= payment.paidOn) return '等待缴费，停止计算'
    return undefined
  }
}

/** No case runs longer than twenty years; a longer one is a slip of the pen. */
const LONGEST_DAYS = 7305

/**
 * Last day on which the organ may answer a request, with each day on the way counted or skipped and why.
 *
 * Units: whole working days. The day of receipt is not counted unless the settings say so. Correction and (by
 * default) payment start the period anew; consultations stop it; one extension of at most the rule's days adds to it.
 * Errors: see `DeadlineRefused`; `no-rule-in-force` before 2008-05-01.
 * Source: 条例（2019）第三十条、第三十二条至第三十四条；条例（2007）第二十四条, chosen by day of receipt.
 */
export function answerDeadline(
  request: AnswerRequest,
  calendar: WorkdayCalendar,
  settings: DeadlineSettings = DEFAULT_SETTINGS,
): Result<Deadline, DeadlineRefused> {
  const rule = answerRuleFor(request.receivedOn)
  if (rule === undefined) return refuse({ kind: 'no-rule-in-force', receivedOn: request.receivedOn })
  const refused = refusalOf(request, rule, settings)
  if (refused !== undefined) return refuse(refused)
  const pause = pauseOf(request, rule, settings)
  const [extension = 0] = request.extensions ?? []
  const days: DeadlineDay[] = []
  let left = rule.answerWorkdays + extension
  let estimated = false
  let date = settings.countsFirstDay ? request.receivedOn : nextDay(request.receivedOn)
  for (; ; date = nextDay(date)) {
    if (days.length > LONGEST_DAYS) return refuse({ kind: 'too-long' })
    const paused = pause(date)
    const { workday, reason, known } = dayKind(calendar, date)
    const counted = paused === undefined && workday
    days.push({ date, counted, reason: paused ?? reason })
    if (paused === undefined && !known) estimated = true
    if (counted) left -= 1
    if (left === 0) break
  }
  return ok({ due: date, rule: rule.id, source: rule.source, extended: extension > 0, estimated, days })
}
