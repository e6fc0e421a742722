import { chineseNumber } from '../../../../../kernel/numerals.ts'
import type { Reading } from '../../reading/read-report.ts'
import type { Finding } from '../../report.ts'
import { missingOrdinals } from './chapters.ts'
import { endsOpen } from './ending.ts'
import { type Sentence, placeInSentence, sentencesOf } from './sentences.ts'
import { isSigned } from './signature.ts'
import { similarity } from './similarity.ts'

const ABOUT_REPORT = /(?:报告|年报|全文)[^。]{0,12}?(?:由|包括|包含|分为?|共)/u
const NUMBER =
  /(\d{1,2}|[一二三四五六七八九十]{1,3})(?:个|大)?(?:(?:大)?部分|方面(?:的?内容)?|项内容|章)(?:组成|构成|内容)?/u
const NAMES =
  /(?:报告|年报|全文)(?:全文|内容)?(?:主要)?(?:由|包括|包含):?([^。:]{8,400}?)(?:等|等内容|等部分)?(?:组成|构成|并附|。|$)/u
const OPEN = /等(?:内容|部分)?(?:组成|构成)?$/u
/** A piece that is no name of a part yet: 「政府信息公开行政复议」 goes on 「、行政诉讼情况」. */
const NAME_END = /(?:情况|概述|概况|措施|事项|问题|内容|打算|说明|方向|建议|前言|总述|附件|附表)$/u
/** Below this a promised name and a heading have nothing to do with each other. */
const RELATED = 0.34

const MADE_BY = /^[^、]{0,60}?编制[^,、]{0,10},(?:全文|内容|报告)?(?:主要)?(?:由|包括|包含)/u

interface Promised {
  readonly sentence: Sentence
  /** The sentence from where it speaks of the report's parts. */
  readonly words: string
  readonly from: number
}

function promisesOf(reading: Reading): readonly Promised[] {
  const found: Promised[] = []
  for (const sentence of sentencesOf(reading)) {
    if (sentence.passage.paragraph.chapter > 0) break
    const from = sentence.masked.search(ABOUT_REPORT)
    if (from >= 0) found.push({ sentence, words: sentence.masked.slice(from), from })
  }
  return found
}

/** Names of the parts in a sentence; a comma parts them when the names themselves hold 、. */
export function partNames(list: string): readonly string[] {
  const commas = (list.match(/[,;]/gu) ?? []).length
  const pieces = list.split(commas >= 3 ? /[,;]/u : /[、,;]|以及/u).map((piece) => piece.trim())
  const names: string[] = []
  let open = ''
  for (const piece of pieces.filter((each) => each !== '')) {
    open = open === '' ? piece : `${open}、${piece}`
    if (commas >= 3 || NAME_END.test(piece.replace(/\(.*\)$/u, ''))) {
      names.push(open)
      open = ''
    }
  }
  return open === '' ? names : [...names, open]
}

const unrelated = (name: string, others: readonly string[]): boolean =>
  others.every((other) => similarity(name, other) < RELATED)

/** Chapters that close a report. */
const CLOSING = /其[他它]|问题|改进|整改|措施|打算|需要(?:说明|报告)/u
const LAST_NAME = /(?:、|,|以及|和)([^、,]{2,40}?)等?$/u

/** Whether the text comes to the last promised part: it is signed, or one part is wanting and the last heading is the last part's. */
function comesToItsEnd(reading: Reading, promised: number, lastName: string): boolean {
  const { chapters } = reading
  const last = chapters.at(-1)?.title ?? ''
  return (
    isSigned(reading) ||
    CLOSING.test(last) ||
    (promised === chapters.length + 1 && similarity(last, lastName) >= RELATED)
  )
}

function byNames(reading: Reading, { sentence, words }: Promised): readonly Finding[] {
  const list = NAMES.exec(words)
  if (list === null) return []
  const names = partNames((list[1] ?? '').replace(MADE_BY, '').replace(OPEN, ''))
  const titles = reading.chapters.map(({ title }) => title)
  const isOpen = /等(?:内容|部分)?(?:组成|构成|并附|。|$)/u.test(list[0])
  const short = names.length > titles.length
  if (names.length < 3 || names.length === titles.length || (isOpen && !short)) return []
  if (short && !comesToItsEnd(reading, names.length, names.at(-1) ?? '')) return []
  const missing = short
    ? names.filter((name) => unrelated(name, titles))
    : titles.filter((title) => unrelated(title, names))
  if (missing.length === 0 || missing.length > Math.abs(names.length - titles.length) + 1) return []
  const which = missing.map((name) => `“${name}”`).join('')
  return [
    {
      rule: 'T-sections',
      severity: 'question',
      message: short
        ? `引言列出 ${names.length} 个部分，正文一级标题只有 ${titles.length} 个，正文未见${which}`
        : `引言列出 ${names.length} 个部分，正文一级标题有 ${titles.length} 个，引言未列${which}`,
      expected: names.length,
      found: titles.length,
      places: [placeInSentence(reading, sentence)],
    },
  ]
}

function byNumber(reading: Reading, { sentence, words, from }: Promised, found: RegExpExecArray): readonly Finding[] {
  const digits = found[1] ?? ''
  const promised = /\d/u.test(digits) ? Number(digits) : (chineseNumber(digits) ?? 0)
  const printed = reading.chapters.length
  const explained = missingOrdinals(reading).length > 0 && reading.chapters.at(-1)?.ordinal === promised
  if (promised < 3 || promised === printed || explained) return []
  const lastName = LAST_NAME.exec(words.slice(0, found.index).replace(OPEN, ''))?.[1] ?? ''
  if (printed < promised && !comesToItsEnd(reading, promised, lastName)) return []
  const start = from + found.index
  return [
    {
      rule: 'T-sections',
      severity: 'question',
      message: `引言说报告由 ${promised} 个部分组成，正文一级标题${printed < promised ? '只有' : '有'} ${printed} 个`,
      expected: promised,
      found: printed,
      places: [placeInSentence(reading, sentence, start, start + found[0].length)],
    },
  ]
}

/** T-sections: the preface promises a number of parts, or names them, and the headings of the text do not match. */
export function checkSections(reading: Reading): readonly Finding[] {
  if (endsOpen(reading) || reading.chapters.length === 0) return []
  const promises = promisesOf(reading)
  for (const promise of promises) {
    const number = NUMBER.exec(promise.words)
    if (number !== null) return byNumber(reading, promise, number)
  }
  return promises.map((promise) => byNames(reading, promise)).find((findings) => findings.length > 0) ?? []
}
