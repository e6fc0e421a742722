import { chineseOrdinal } from '../../../../kernel/numerals.ts'
import type { Fields, FieldValue, Item } from './facts.ts'
import { LIST_FORMS, PLAIN_LIST, type ListForm } from './list-forms.data.ts'

/** A sentence with fields in braces. It is said when all its fields are stated and its conditions hold. */
export interface Sentence {
  readonly text: string
  /** Fields that must be above 0. */
  readonly some?: readonly string[]
  /** Fields that must be stated as 0. */
  readonly none?: readonly string[]
  /** Fields that must not be stated. */
  readonly unstated?: readonly string[]
}

/** `first`: the first that can be said. `turn`: one of those that can be said, another one each year. */
export type Saying = string | Sentence | { readonly first: readonly Saying[] } | { readonly turn: readonly Saying[] }

const FIELD = /\{(\w+)\}/gu
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/u

const printed = (value: string | number): string => {
  const [, year, month, day] = DAY.exec(`${value}`) ?? []
  return year === undefined ? `${value}` : `${year}年${Number(month)}月${Number(day)}日`
}

const itemText = (item: string | Item, index: number, { item: form }: ListForm): string => {
  const parts: Item = typeof item === 'string' ? { text: item } : item
  return form.replaceAll(FIELD, (_, name: string) =>
    name === 'ordinal' ? chineseOrdinal(index + 1) : printed(parts[name] ?? ''),
  )
}

/** Titles and quotations side by side have no 、 between them (GB/T 15834—2011, 4.5.3.5). */
const joined = (items: readonly string[], between: string): string =>
  items.join(between).replaceAll(/(?<=[》”])、(?=[《“])/gu, '')

const isScalar = (value: FieldValue): value is string | number => typeof value === 'string' || typeof value === 'number'

function fieldText(name: string, value: FieldValue): string {
  if (isScalar(value)) return printed(value)
  const form = LIST_FORMS[name] ?? PLAIN_LIST
  return joined(
    value.map((item: string | Item, index) => itemText(item, index, form)),
    form.between,
  )
}

const isStated = (value: FieldValue | undefined): boolean =>
  value !== undefined && (isScalar(value) ? value !== '' : value.length > 0)

const isAbove0 = (value: FieldValue | undefined): boolean => typeof value === 'number' && value > 0

/** Names of the fields of a template, in order. */
export const fieldsIn = (text: string): readonly string[] => [...text.matchAll(FIELD)].map(([, name = '']) => name)

function sayable({ text, some = [], none = [], unstated = [] }: Sentence, fields: Fields): boolean {
  return (
    fieldsIn(text).every((name) => isStated(fields[name])) &&
    some.every((name) => isAbove0(fields[name])) &&
    none.every((name) => fields[name] === 0) &&
    unstated.every((name) => fields[name] === undefined)
  )
}

function saySentence(sentence: Sentence, fields: Fields): string | undefined {
  if (!sayable(sentence, fields)) return undefined
  return sentence.text.replaceAll(FIELD, (_, name: string) => {
    const value = fields[name]
    return value === undefined ? '' : fieldText(name, value)
  })
}

/** The saying as text, or nothing where its facts are not stated. `turn` is a whole number from 0. */
export function say(saying: Saying, fields: Fields, turn: number): string | undefined {
  if (typeof saying === 'string') return saySentence({ text: saying }, fields)
  if ('text' in saying) return saySentence(saying, fields)
  const options = 'first' in saying ? saying.first : saying.turn
  const said = options.flatMap((option) => say(option, fields, turn) ?? [])
  return 'first' in saying ? said[0] : said[turn % Math.max(1, said.length)]
}

/** Every sentence a saying may come to. */
export function sentencesOf(saying: Saying): readonly Sentence[] {
  if (typeof saying === 'string') return [{ text: saying }]
  if ('text' in saying) return [saying]
  return ('first' in saying ? saying.first : saying.turn).flatMap(sentencesOf)
}
