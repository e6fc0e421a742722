import { civilDate, type CivilDate } from '../../kernel/civil-date.ts'

/** Whose opinion is asked: a third party (第三方) or another organ (其他机关, 共同制作机关). */
export const CONSULTED = ['third-party', 'organ'] as const
export type Consulted = (typeof CONSULTED)[number]

export interface AnswerRule {
  /** Row of the table of periods. */
  readonly id: 'T02' | 'T04'
  /** First day of receipt the rule governs (inclusive). */
  readonly from: CivilDate
  /** First day it no longer governs (exclusive); absent while in force. */
  readonly until?: CivilDate
  readonly answerWorkdays: number
  readonly extensionWorkdays: number
  /** Whose consultation stops the clock. */
  readonly suspendedBy: readonly Consulted[]
  readonly source: string
}

/** Newest first; periods touch and never overlap. */
export const ANSWER_RULES: readonly AnswerRule[] = [
  {
    id: 'T02',
    from: civilDate('2019-05-15'),
    answerWorkdays: 20,
    extensionWorkdays: 20,
    suspendedBy: ['third-party', 'organ'],
    source: '《政府信息公开条例》（国务院令第711号，2019年修订）第三十三条',
  },
  {
    id: 'T04',
    from: civilDate('2008-05-01'),
    until: civilDate('2019-05-15'),
    answerWorkdays: 15,
    extensionWorkdays: 15,
    suspendedBy: ['third-party'],
    source: '《政府信息公开条例》（国务院令第492号，2007年公布）第二十四条',
  },
]

/** The rule in force on the day of receipt; `undefined` before 2008-05-01. The day of receipt decides, not the day of handling (usual reading). */
export const answerRuleFor = (receivedOn: CivilDate): AnswerRule | undefined =>
  ANSWER_RULES.find((rule) => receivedOn >= rule.from && (rule.until === undefined || receivedOn < rule.until))
