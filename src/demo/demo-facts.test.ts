import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { composeReport, type FieldValue, formatOfYear, type Report } from '../modules/annual-report/index.ts'
import { OUTLINES } from '../modules/annual-report/domain/composing/outlines.ts'
import { sentencesOf } from '../modules/annual-report/domain/composing/say.ts'
import { type DemoReport, reportSchema } from './report-schema.ts'

const FOLDER = resolve(import.meta.dirname, '../../demo/reports')
const FILES = readdirSync(FOLDER)

const SENTENCES: readonly string[] = Object.values(OUTLINES)
  .flatMap(({ preface, chapters }) => [
    ...preface,
    ...chapters.flatMap(({ parts }) => parts.flatMap(({ paragraphs }) => paragraphs)),
  ])
  .flat()
  .flatMap(sentencesOf)
  .map(({ text }) => text)

const factsIn = (name: string): DemoReport => reportSchema.parse(JSON.parse(readFileSync(join(FOLDER, name), 'utf8')))

const composed = ({ organ, year, title, period, figures, tables, fields }: DemoReport): Report =>
  composeReport({ organ, year, title, format: formatOfYear(year), period, figures, tables, fields })

const printed = (value: string | number): string =>
  String(value).replace(
    /^(\d{4})-(\d{2})-(\d{2})$/u,
    (_, year: string, month: string, day: string) => `${year}年${String(Number(month))}月${String(Number(day))}日`,
  )

/** Words by which a fact shows in a text; ids of problems and steps and answers of 0 show in other words. */
const leavesOf = (value: FieldValue): readonly string[] =>
  typeof value === 'object'
    ? value.flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry).map(printed)))
    : value === 0
      ? []
      : [printed(value)]
const IN_OTHER_WORDS = ['problems', 'steps', 'mended']

describe.each(FILES)('the facts in %s', (name) => {
  const facts = factsIn(name)

  it('lie under the name of their organ and year', () => {
    expect(name).toBe(`${facts.organ}-${String(facts.year)}.json`)
  })

  it('are all told', () => {
    const text = composed(facts)
      .sections.map((section) => section.text)
      .join('\n')
    const untold = Object.entries(facts.fields)
      .filter(([field]) => !IN_OTHER_WORDS.includes(field))
      .flatMap(([field, value]) =>
        leavesOf(value)
          .filter((leaf) => !text.includes(leaf))
          .map((leaf) => `${field}: ${leaf}`),
      )
    expect(untold).toEqual([])
  })

  it('name problems and steps that there are words for', () => {
    const { fields } = facts
    const text = composed(facts).sections.find(({ title }) => /问题/u.test(title))?.text ?? ''
    const count = (value: FieldValue | undefined): number => (Array.isArray(value) ? value.length : 0)
    const ordinals = text.match(/[一二三四五]是/gu) ?? []
    expect(ordinals).toHaveLength(count(fields['problems']) + count(fields['steps']))
    expect(text.match(/针对[^，]{4,14}的问题，/gu) ?? []).toHaveLength(count(fields['mended']))
  })
})

describe('the sentences', () => {
  it('are told by one report or another, each of them', () => {
    const told = FILES.map((name) =>
      composed(factsIn(name))
        .sections.map(({ text }) => text)
        .join('\n'),
    ).join('\n')
    const fixed = (text: string): readonly string[] => text.split(/\{\w+\}/u).filter((piece) => piece.length > 3)
    const untold = SENTENCES.filter((text) => !fixed(text).every((piece) => told.includes(piece)))
    expect(untold).toEqual([])
  })
})
