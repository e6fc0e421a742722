import { chineseOrdinal } from '../../../../../kernel/numerals.ts'
import type { Reading } from '../../reading/read-report.ts'
import type { Finding } from '../../report.ts'
import { similarity } from './similarity.ts'

const SHINGLE = 8
const SHORTEST_CHAPTER = 100
/** A chapter longer than this is compared by its beginning. */
const LONGEST_CHAPTER = 100_000
const TOO_LIKE = 0.8
const SAME_TITLE = 0.5
/** What changes from year to year without being written anew: years, numbers, punctuation, spaces. */
const CHANGING = /[\d\p{P}\p{S}\s]|[〇零一二三四五六七八九十百千万]+(?=[年条件次个篇项])/gu

const proseOfChapter = ({ passages }: Reading, chapter: number): string =>
  passages
    .filter(({ paragraph }) => paragraph.chapter === chapter && !paragraph.heading)
    .map(({ paragraph }) => paragraph.text)
    .join('')
    .slice(0, LONGEST_CHAPTER)
    .replaceAll(CHANGING, '')

function shingles(text: string): Set<string> {
  const found = new Set<string>()
  for (let at = 0; at + SHINGLE <= text.length; at += 1) found.add(text.slice(at, at + SHINGLE))
  return found
}

/** Share of this year's words, in pieces of 8 characters, that last year's chapter has as well. */
export function shareOfLastYear(now: string, before: string): number {
  const [own, other] = [shingles(now), shingles(before)]
  if (own.size === 0) return 0
  let shared = 0
  for (const piece of own) if (other.has(piece)) shared += 1
  return shared / own.size
}

/** Whether `previous` is the report of the year before, as far as both name their year. */
export const isLastYear = ({ report }: Reading, previous: Reading): boolean =>
  report.year === null || previous.report.year === null || previous.report.year + 1 === report.year

/** F3-24: a chapter whose words are those of last year's report. */
export function checkLastYear(reading: Reading, previous?: Reading): readonly Finding[] {
  if (previous === undefined || !isLastYear(reading, previous)) return []
  return reading.chapters.flatMap(({ title, ordinal, line, quote }, chapter): Finding[] => {
    const counterpart = previous.chapters.findIndex(
      (other) => similarity(other.title, title) >= SAME_TITLE || other.title === title,
    )
    const now = counterpart < 0 ? '' : proseOfChapter(reading, chapter)
    if (now.length < SHORTEST_CHAPTER) return []
    const percent = Math.round(shareOfLastYear(now, proseOfChapter(previous, counterpart)) * 100)
    if (percent <= TOO_LIKE * 100) return []
    return [
      {
        rule: 'F3-24',
        severity: 'question',
        message: `第${chineseOrdinal(ordinal)}部分“${title}”的文字有 ${percent}% 与上年报告相同，请核对是否照抄`,
        expected: null,
        found: percent,
        places: [{ line, quote }],
      },
    ]
  })
}
