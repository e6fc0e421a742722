import { chineseOrdinal } from '../../../../../kernel/numerals.ts'
import type { Reading } from '../../reading/read-report.ts'
import type { Finding, Place } from '../../report.ts'
import { endsOpen, lastChapterIsEmpty } from './ending.ts'
import { STATUTORY_CHAPTERS, type StatutoryChapter } from './statutory-chapters.data.ts'
import { isSigned } from './signature.ts'

/** 国办公开办函〔2019〕60号: for report year 2019 the form was encouraged, not demanded. */
const FIRST_YEAR_DEMANDED = 2020
const NO_ADMINISTRATIVE_ORGAN = /学校|中学|小学|大学|学院|幼儿园|医院|公司$/u
const HEADING =
  /^(?:第?[一二三四五六七八九十]{1,3}(?:[、.,:]|部分)|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[.、]|\(\d{1,2}\))/u
const HEADING_LENGTH = 40

const placeOfChapter = ({ chapters }: Reading, index: number): readonly Place[] => {
  const chapter = chapters[index]
  return chapter === undefined ? [] : [{ line: chapter.line, quote: chapter.quote }]
}

/** Numbers between the first and the last chapter that no heading has. */
export function missingOrdinals(reading: Reading): readonly number[] {
  const chapters = reading.truncated && lastChapterIsEmpty(reading) ? reading.chapters.slice(0, -1) : reading.chapters
  const printed = new Set(chapters.map(({ ordinal }) => ordinal))
  const last = chapters.at(-1)?.ordinal ?? 0
  return Array.from({ length: last }, (_, index) => index + 1).filter((ordinal) => !printed.has(ordinal))
}

/** T-numbering of the first level: 四 is followed by 六. Text may have been lost, so nothing is said about its chapter. */
export function checkChapterNumbers(reading: Reading): readonly Finding[] {
  const missing = missingOrdinals(reading)
  if (missing.length === 0) return []
  const names = missing.map((ordinal) => `“${chineseOrdinal(ordinal)}、”`).join('')
  const after = reading.chapters.findIndex(({ ordinal }) => ordinal > (missing[0] ?? 0))
  return [
    {
      rule: 'T-numbering',
      severity: 'question',
      message: `一级标题的序号不连续，缺${names}，请核对是漏了一部分还是编错了号`,
      expected: chineseOrdinal(missing[0] ?? 0),
      found: chineseOrdinal(reading.chapters[after]?.ordinal ?? 0),
      places: [...placeOfChapter(reading, after - 1), ...placeOfChapter(reading, after)],
    },
  ]
}

function headingsOf({ chapters, passages }: Reading): readonly string[] {
  const numbered = passages.filter(({ paragraph }) => paragraph.heading || HEADING.test(paragraph.text))
  return [
    ...chapters.map(({ title }) => title),
    ...numbered.map(({ paragraph }) => paragraph.text.slice(0, HEADING_LENGTH)),
  ]
}

/** Statutory chapters that neither a heading nor their table shows. The first chapter may be called anything. */
function absentChapters(reading: Reading): readonly StatutoryChapter[] {
  const headings = headingsOf(reading)
  const { tables } = reading.report
  return STATUTORY_CHAPTERS.filter(
    ({ words, table }, index) =>
      index > 0 && (table === undefined || tables[table] === null) && !headings.some((heading) => words.test(heading)),
  )
}

function missingFinding(reading: Reading): readonly Finding[] {
  const absent = absentChapters(reading)
  if (absent.length === 0) return []
  const onlyTheEnd = absent.every(
    (chapter) => STATUTORY_CHAPTERS.indexOf(chapter) >= STATUTORY_CHAPTERS.length - absent.length,
  )
  const mayBeCut = onlyTheEnd && !isSigned(reading)
  if (mayBeCut && absent.length > 1) return []
  const encouraged = (reading.report.year ?? FIRST_YEAR_DEMANDED) < FIRST_YEAR_DEMANDED
  const names = absent.map(({ title }) => `“${title}”`).join('')
  const last = chineseOrdinal(reading.chapters.at(-1)?.ordinal ?? 0)
  const at = STATUTORY_CHAPTERS.findIndex((chapter) => absent.includes(chapter))
  return [
    {
      rule: 'F3-23',
      severity: mayBeCut || encouraged ? 'question' : 'error',
      message: `规定的 ${STATUTORY_CHAPTERS.length} 个部分缺${names}，一级标题连续编到“${last}”${mayBeCut ? '，文末也没有落款，请核对文本是否完整' : ''}`,
      expected: STATUTORY_CHAPTERS.length,
      found: STATUTORY_CHAPTERS.length - absent.length,
      places: [...placeOfChapter(reading, at - 1), ...placeOfChapter(reading, at)],
    },
  ]
}

function orderFinding(reading: Reading): readonly Finding[] {
  const order = reading.chapters.map(({ title }) => STATUTORY_CHAPTERS.findIndex(({ exact }) => exact.test(title)))
  const known = order.map((number, index) => ({ number, index })).filter(({ number }) => number >= 0)
  const at = known.findIndex(({ number }, position) => number < (known[position - 1]?.number ?? -1))
  const [before, after] = [known[at - 1], known[at]]
  if (before === undefined || after === undefined) return []
  const title = (number: number): string => STATUTORY_CHAPTERS[number]?.title ?? ''
  return [
    {
      rule: 'F3-23',
      severity: 'error',
      message: `“${title(after.number)}”应在“${title(before.number)}”之前，正文的顺序颠倒了`,
      expected: title(after.number),
      found: title(before.number),
      places: [...placeOfChapter(reading, before.index), ...placeOfChapter(reading, after.index)],
    },
  ]
}

/** F3-23: the six chapters of the form, complete and in order; only where the text is whole and its numbering unbroken. */
export function checkChapters(reading: Reading): readonly Finding[] {
  const { report, chapters } = reading
  const formatted = report.format === '2019' || report.format === '2021' || report.format === 'mixed'
  if (!formatted || endsOpen(reading) || chapters.length === 0 || NO_ADMINISTRATIVE_ORGAN.test(report.organ ?? ''))
    return []
  const missing = missingOrdinals(reading).length > 0 ? [] : missingFinding(reading)
  return [...missing, ...orderFinding(reading)]
}
