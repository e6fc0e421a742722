import type { Paragraph } from '../../reading/paragraphs.ts'
import type { Passage } from '../../reading/passages.ts'
import { placeOf } from '../../reading/places.ts'
import type { Reading } from '../../reading/read-report.ts'
import type { Place } from '../../report.ts'

/** A sentence of the prose: what stands between two full stops of a paragraph. */
export interface Sentence {
  readonly passage: Passage
  readonly start: number
  readonly end: number
  readonly text: string
  /** `text` with what stands in titles and quotations hidden, so that its punctuation and words do not count. */
  readonly masked: string
}

const STOPS = new Set(['。', '!', '?'])

/** Sentences of one paragraph; a stop inside a title or a quotation does not end one. */
export function sentencesIn(passage: Passage): Sentence[] {
  const { text, masked } = passage.prose
  const found: Sentence[] = []
  let start = 0
  const close = (end: number): void => {
    if (end > start) {
      found.push({ passage, start, end, text: text.slice(start, end), masked: masked.slice(start, end) })
    }
    start = end
  }
  for (let index = 0; index < masked.length; index += 1) if (STOPS.has(masked.charAt(index))) close(index + 1)
  close(masked.length)
  return found
}

const known = new WeakMap<Reading, readonly Sentence[]>()

/** All sentences of a report but its headings; worked out once a reading. */
export function sentencesOf(reading: Reading): readonly Sentence[] {
  const before = known.get(reading)
  if (before !== undefined) return before
  const found = reading.passages.flatMap((passage) => (passage.paragraph.heading ? [] : sentencesIn(passage)))
  known.set(reading, found)
  return found
}

/** Sentences in which a word stands: `words` is tried on the whole paragraph first. */
export function sentencesWith(reading: Reading, words: RegExp): readonly Sentence[] {
  return sentencesOf(reading).filter(({ text }) => words.test(text))
}

const LONGEST_QUOTE = 120

/** The words as printed behind `paragraph.text[start … end)`, and their line; long ones are cut before they are copied. */
export const placeIn = (reading: Reading, paragraph: Paragraph, start: number, end: number): Place =>
  placeOf(reading.source, paragraph, start, Math.min(end, start + LONGEST_QUOTE))

/** Place of a match inside a sentence. */
export const placeInSentence = (reading: Reading, sentence: Sentence, from = 0, to = sentence.text.length): Place =>
  placeIn(reading, sentence.passage.paragraph, sentence.start + from, sentence.start + to)
