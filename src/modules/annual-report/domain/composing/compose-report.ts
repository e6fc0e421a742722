import { chineseOrdinal } from '../../../../kernel/numerals.ts'
import type { Report, Section } from '../report.ts'
import { derivedFields } from './derived-fields.ts'
import type { Fields, ReportFacts } from './facts.ts'
import type { ChapterOutline, Paragraph, Part } from './outline.ts'
import { OUTLINES } from './outlines.ts'
import { say } from './say.ts'

/** Facts as the sentences see them, and whose turn it is among sentences that say the same. */
interface Teller {
  readonly fields: Fields
  readonly turn: number
}

const paragraphText = (paragraph: Paragraph, { fields, turn }: Teller): string =>
  paragraph.flatMap((saying) => say(saying, fields, turn) ?? []).join('')

const linesOf = (paragraphs: readonly Paragraph[], teller: Teller): readonly string[] =>
  paragraphs.map((paragraph) => paragraphText(paragraph, teller)).filter((line) => line !== '')

/** Second-level headings are numbered as far as they have text. */
function partLines(parts: readonly Part[], teller: Teller): readonly string[] {
  const told = parts
    .map(({ heading, paragraphs }) => ({ heading, lines: linesOf(paragraphs, teller) }))
    .filter(({ lines }) => lines.length > 0)
  const headed = told.filter(({ heading }) => heading !== undefined)
  return told.flatMap((part) =>
    part.heading === undefined
      ? part.lines
      : [`（${chineseOrdinal(headed.indexOf(part) + 1)}）${part.heading}`, ...part.lines],
  )
}

function sectionOf({ title, parts, always }: ChapterOutline, teller: Teller): readonly Section[] {
  const text = partLines(parts, teller).join('\n')
  return text === '' && always !== true ? [] : [{ title, text }]
}

const signed = (sections: readonly Section[], lines: readonly string[]): readonly Section[] =>
  sections.map((section, index) =>
    index === sections.length - 1 && lines.length > 0
      ? { ...section, text: [section.text, ...lines].filter((line) => line !== '').join('\n') }
      : section,
  )

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/u

function signatureOf({ organ, signedOn }: ReportFacts): readonly string[] {
  const [, year, month, day] = DAY.exec(signedOn ?? '') ?? []
  return year === undefined ? [] : [organ, `${year}年${Number(month)}月${Number(day)}日`]
}

/** Another number for each organ and year, so that reports side by side are not worded alike. */
const turnOf = ({ organ, year }: ReportFacts): number =>
  [...organ].reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), year)

/**
 * The annual report that says these facts: chapters in the order of its form, every sentence whose facts are stated, the
 * statutory tables as given, organ and day at the end where a day is given. Source: 条例（2007）第三十二条；
 * 国办公开办函〔2019〕60号；国办公开办函〔2021〕30号.
 */
export function composeReport(facts: ReportFacts): Report {
  const { organ, year, title, format, period, figures, tables } = facts
  const { preface, chapters } = OUTLINES[format]
  const teller = { fields: derivedFields(facts), turn: turnOf(facts) }
  const opening = linesOf(preface, teller).join('\n')
  const sections = [
    ...(opening === '' ? [] : [{ title: '', text: opening }]),
    ...chapters.flatMap((chapter) => sectionOf(chapter, teller)),
  ]
  return {
    title,
    organ,
    year,
    format,
    period,
    figures,
    tables,
    sections: signed(sections, signatureOf(facts)),
    sources: {},
  }
}
