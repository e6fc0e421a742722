import { type Finding, type Severity, SEVERITIES } from '../../modules/annual-report/index.ts'

export type Tally = Readonly<Record<Severity, number>>

const countOf = (findings: readonly Finding[], wanted: Severity): number =>
  findings.filter(({ severity }) => severity === wanted).length

export const tallyOf = (findings: readonly Finding[]): Tally => ({
  error: countOf(findings, 'error'),
  question: countOf(findings, 'question'),
  hint: countOf(findings, 'hint'),
})

export const sumOf = (one: Tally, other: Tally): Tally => ({
  error: one.error + other.error,
  question: one.question + other.question,
  hint: one.hint + other.hint,
})

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = { error: '错误', question: '疑问', hint: '提示' }

/** 「错误 1，疑问 3，提示 1」. */
export const tallyText = (tally: Tally): string =>
  SEVERITIES.map((severity) => `${SEVERITY_NAMES[severity]} ${tally[severity]}`).join('，')
