import type { Reading } from '../../reading/read-report.ts'
import type { Finding } from '../../report.ts'
import { type Citation, citationsIn, printedNumber } from './citations.ts'
import { KNOWN_DOCUMENTS, type KnownDocument } from './known-documents.data.ts'
import { type Sentence, placeInSentence, sentencesWith } from './sentences.ts'

const FORM_OF_2021_FROM = 2021

const finding = (
  severity: Finding['severity'],
  message: string,
  expected: string | null,
  found: string,
  place: Finding['places'][number],
): Finding => ({ rule: 'T-docnumber', severity, message, expected, found, places: [place] })

/** The document a citation must mean: same issuer, same title; of year and serial one is right and one is not. */
function meant({ prefix, before, year, serial }: Citation): KnownDocument | undefined {
  return KNOWN_DOCUMENTS.find(
    (known) =>
      prefix.endsWith(known.prefix) && known.title.test(before) && (known.year === year) !== (known.serial === serial),
  )
}

function wrongNumber(citation: Citation, sentence: Sentence, reading: Reading): Finding | undefined {
  const known = meant(citation)
  if (known === undefined) return undefined
  const place = placeInSentence(
    reading,
    sentence,
    citation.end - printedNumber({ ...citation, prefix: known.prefix }).length,
    citation.end,
  )
  const printed = printedNumber({ ...citation, prefix: known.prefix })
  const right = printedNumber(known)
  return finding('question', `文号“${printed}”有误，该文件的文号是“${right}”`, right, printed, place)
}

function fromTheFuture(citation: Citation, sentence: Sentence, reading: Reading): Finding | undefined {
  const { year } = reading.report
  if (year === null || citation.year <= year + 1) return undefined
  const place = placeInSentence(reading, sentence, citation.start, citation.end)
  return finding(
    'question',
    `文号“${place.quote}”的年份晚于 ${year} 年度报告的发布年份，请核对`,
    null,
    place.quote,
    place,
  )
}

/** The trial form of 2019 named as the basis of a report for which the form of 2021 is in force. */
function oldForm(citation: Citation, sentence: Sentence, reading: Reading): Finding | undefined {
  const { year } = reading.report
  const cited = citation.prefix.endsWith('国办公开办函') && citation.year === 2019 && citation.serial === 60
  if (year === null || year < FORM_OF_2021_FROM || !cited || /2021[〕\])]30号/u.test(sentence.text)) return undefined
  const place = placeInSentence(reading, sentence, citation.start, citation.end)
  return finding(
    'hint',
    `${year} 年度报告仍以国办公开办函〔2019〕60号（试行格式）为依据，现行格式是国办公开办函〔2021〕30号`,
    '国办公开办函〔2021〕30号',
    '国办公开办函〔2019〕60号',
    place,
  )
}

const KINDS = [wrongNumber, fromTheFuture, oldForm]

/** T-docnumber: well-known documents cited under a wrong number, and numbers that cannot exist yet. */
export const checkDocumentNumbers = (reading: Reading): readonly Finding[] =>
  sentencesWith(reading, /\d号/u).flatMap((sentence) =>
    citationsIn(sentence.text).flatMap((citation) =>
      KINDS.flatMap((kind) => kind(citation, sentence, reading) ?? []).slice(0, 1),
    ),
  )
