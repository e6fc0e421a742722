import type { CivilDate } from '../kernel/civil-date.ts'
import { ok, refuse, type Result } from '../kernel/result.ts'
import {
  answerDeadline,
  DEFAULT_SETTINGS,
  type AnswerRequest,
  type Consultation,
  type DeadlineSettings,
} from '../law/periods/answer-deadline.ts'
import { messageOf } from './deadline-messages.ts'
import { deadlineLines } from './deadline-screen.ts'
import type { Io } from './io.ts'
import { loadCalendar } from './load-calendar.ts'
import { readCount, readDate, readOptionalDate, readOptions, readSpan, type Given } from './options.ts'
import { printJson, printLines, printUsage, usageError } from './screen.ts'

const OPTIONS = {
  received: 'once',
  region: 'once',
  calendar: 'once',
  corrected: 'once',
  consulted: 'many',
  'consulted-organ': 'many',
  paid: 'once',
  notified: 'once',
  'after-payment': 'once',
  extended: 'once',
  'count-first-day': 'flag',
  json: 'flag',
  help: 'flag',
} as const

const USAGE = `用法：gongkai deadline --received 收到日 [选项]
  --region 地区            所在地区，如 广西、柳州、450200；不写按全国日历
  --calendar 文件          放假安排（制表符分隔），补充或替换内置日历
  --corrected 日期         收到补正之日，期限重新计算
  --consulted 起..止       征求第三方意见，起止日都不计入，可写多次
  --consulted-organ 起..止 征求其他机关意见，同上（2019-05-15 以前收到的申请不停止计算）
  --paid 日期              缴费之日，期限重新计算
  --notified 日期          收费通知送达之日（接续计算时用）
  --after-payment restart|resume  缴费后重新计算或接续计算，默认重新计算
  --extended N             延期 N 个工作日
  --count-first-day        收到当日计入
  --json                   输出 JSON`

type Options = Given<typeof OPTIONS>

function readConsultations({ all }: Options): Result<readonly Consultation[], string> {
  const spans: Consultation[] = []
  for (const [name, whom] of [
    ['consulted', 'third-party'],
    ['consulted-organ', 'organ'],
  ] as const) {
    for (const text of all(name)) {
      const span = readSpan(name, text)
      if (!span.ok) return span
      spans.push({ ...span.value, with: whom })
    }
  }
  return ok(spans)
}

function readPayment({ one }: Options): Result<AnswerRequest['payment'], string> {
  const paidOn = readOptionalDate('paid', one('paid'))
  if (!paidOn.ok) return paidOn
  const notifiedOn = readOptionalDate('notified', one('notified'))
  if (!notifiedOn.ok) return notifiedOn
  if (paidOn.value !== undefined) return ok({ paidOn: paidOn.value, notifiedOn: notifiedOn.value })
  return notifiedOn.value === undefined ? ok(undefined) : refuse('写了 --notified 就要写缴费之日；请加 --paid 日期')
}

function readReceived({ one }: Options): Result<CivilDate, string> {
  const text = one('received')
  return text === undefined
    ? refuse('缺少收到日；请写 --received 日期，如 --received 2026-02-06')
    : readDate('received', text)
}

function readRequest(options: Options): Result<AnswerRequest, string> {
  const received = readReceived(options)
  if (!received.ok) return received
  const corrected = readOptionalDate('corrected', options.one('corrected'))
  if (!corrected.ok) return corrected
  const consultations = readConsultations(options)
  if (!consultations.ok) return consultations
  const payment = readPayment(options)
  if (!payment.ok) return payment
  const extended = options.one('extended')
  const extension = extended === undefined ? ok(undefined) : readCount('extended', extended)
  if (!extension.ok) return extension
  return ok({
    receivedOn: received.value,
    correctedOn: corrected.value,
    consultations: consultations.value,
    payment: payment.value,
    extensions: extension.value === undefined ? undefined : [extension.value],
  })
}

function readSettings({ has, one }: Options): Result<DeadlineSettings, string> {
  const afterPayment = one('after-payment') ?? DEFAULT_SETTINGS.afterPayment
  if (afterPayment !== 'restart' && afterPayment !== 'resume') {
    return refuse(`--after-payment “${afterPayment}”不对；请写 restart（重新计算）或 resume（接续计算）`)
  }
  return ok({ countsFirstDay: has('count-first-day'), afterPayment })
}

/** The last day for answering a request, with every day counted or skipped and why. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const given = readOptions(args, OPTIONS)
  if (!given.ok) return usageError(io, 'deadline', given.error)
  if (given.value.has('help')) return printUsage(io, USAGE)
  const request = readRequest(given.value)
  if (!request.ok) return usageError(io, 'deadline', request.error)
  const settings = readSettings(given.value)
  if (!settings.ok) return usageError(io, 'deadline', settings.error)
  const loaded = await loadCalendar({ file: given.value.one('calendar'), region: given.value.one('region') })
  if (!loaded.ok) return usageError(io, 'deadline', loaded.error)
  const deadline = answerDeadline(request.value, loaded.value.calendar, settings.value)
  if (!deadline.ok) return usageError(io, 'deadline', messageOf(deadline.error))
  if (given.value.has('json')) printJson(io, deadline.value)
  else printLines(io, deadlineLines(io, request.value, deadline.value, loaded.value.place))
  return 0
}
