import { grouped } from './numbers.ts'

/** What the line of an annual report tells of its numbers; what the report does not state is left out. */
const SHOWN = [
  { measure: 'proactiveTotal', label: '主动公开', unit: '条' },
  { measure: 'requestsReceived', label: '收到申请', unit: '件' },
] as const

/** A few numbers of an annual report in the meta line of a list. */
export const LineFigures = ({ measures }: { readonly measures: Readonly<Record<string, number>> }) =>
  SHOWN.map(({ measure, label, unit }) => {
    const value = measures[measure]
    return value === undefined ? null : <span key={measure}>{`${label} ${grouped(value)} ${unit}`}</span>
  })
