import type { Block, Paragraph, ParagraphRole } from '../../../documents/tree.ts'
import { type CivilDate, parseCivilDate } from '../../../kernel/civil-date.ts'

/** A heading of the second level: 「（一）主动公开」, short and no sentence. */
const SECOND_LEVEL = /^[（(][一二三四五六七八九十]{1,3}[）)][^。；;！!？?，,：:]{1,30}$/u

const paragraph = (role: ParagraphRole, text: string): Paragraph => ({ kind: 'paragraph', role, text })

const linesOf = (text: string): readonly string[] =>
  text
    .split(/[\r\n\u0085\u2028\u2029]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')

const blockOf = (text: string): Block =>
  SECOND_LEVEL.test(text) ? { kind: 'heading', level: 2, text } : paragraph('body', text)

/** Text of a chapter as blocks, one a line. */
export const proseBlocks = (text: string): readonly Block[] => linesOf(text).map(blockOf)

const DAY = /^((?:19|20)\d\d)年(\d{1,2})月(\d{1,2})日$/u
const ORGAN_LENGTH = 30
const SENTENCE = /[。；;！!？?，,：:]/u

/** The day a line dates the report, when it does nothing else. */
function dayOf(line: string | undefined): CivilDate | undefined {
  const [, year = '', month = '', day = ''] = DAY.exec(line ?? '') ?? []
  const date = parseCivilDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  return date.ok ? date.value : undefined
}

/** Organ and day at the end of a report, as typed: nothing is added to them. */
export interface Closing {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly date: CivilDate | undefined
}

/** Takes the signature off the end of a text. */
export function closingOf(text: string): Closing {
  const lines = linesOf(text)
  const day = lines.at(-1)
  const date = dayOf(day)
  if (day === undefined || date === undefined) return { text, blocks: [], date: undefined }
  const above = lines.at(-2) ?? ''
  const signed = above !== '' && above.length <= ORGAN_LENGTH && !SENTENCE.test(above) && !SECOND_LEVEL.test(above)
  const signature = signed ? [paragraph('signature', above)] : []
  return {
    text: lines.slice(0, -1 - signature.length).join('\n'),
    blocks: [...signature, paragraph('date', day)],
    date,
  }
}
