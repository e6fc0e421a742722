import { weekdayName } from '../kernel/civil-date.ts'
import type { AnswerRequest, Deadline } from '../law/periods/answer-deadline.ts'
import type { Io } from './io.ts'
import { ESTIMATED_NOTE, padded, styled, withWeekday } from './screen.ts'

const row = (date: string, weekday: string, count: string, reason: string): string =>
  `${padded(date, 12)}${padded(weekday, 6)}${padded(count, 10)}${reason}`

function dayRows(io: Io, deadline: Deadline): readonly string[] {
  let number = 0
  return deadline.days.map(({ date, counted, reason }) => {
    if (counted) number += 1
    const line = row(date, weekdayName(date), counted ? `第${number}日` : '不计', reason)
    return counted ? line : styled(io, 'dim', line)
  })
}

function notes(request: AnswerRequest, { due, estimated, rule }: Deadline): readonly string[] {
  const asked = (request.consultations ?? []).map((one) => one.with)
  const late = (request.consultations ?? []).filter(({ from }) => from > due)
  return [
    ...(estimated ? [ESTIMATED_NOTE] : []),
    ...(rule === 'T04' && asked.includes('organ') ? ['提示：依旧条例，征求其他机关意见不停止计算'] : []),
    ...late.map(({ from, to }) => `提示：征求意见 ${from} 至 ${to} 在答复期限之后，不影响结果；请核对日期`),
  ]
}

/** The due day, its reasons, and a table with every day. */
export function deadlineLines(io: Io, request: AnswerRequest, deadline: Deadline, place: string): readonly string[] {
  const [extension] = request.extensions ?? []
  return [
    `收到日　　${withWeekday(request.receivedOn)}`,
    styled(io, 'bold', `答复期限　${withWeekday(deadline.due)}${deadline.estimated ? '（估算）' : ''}`),
    `依据　　　${deadline.rule} ${deadline.source}`,
    ...(extension === undefined ? [] : [`延期　　　${extension} 个工作日，须经负责人同意并告知申请人`]),
    `工作日历　${place}`,
    ...notes(request, deadline),
    '',
    row('日期', '周几', '计数', '原因'),
    ...dayRows(io, deadline),
  ]
}
