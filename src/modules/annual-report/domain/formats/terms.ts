import type { Side, Term } from './relation.ts'

const term = (year: Term['year'], sign: Term['sign'], key: string): Term => ({ key, sign, year })

export const plus = (...keys: readonly string[]): readonly Term[] => keys.map((key) => term('this', 1, key))
export const minus = (...keys: readonly string[]): readonly Term[] => keys.map((key) => term('this', -1, key))
export const lastYear = (...keys: readonly string[]): readonly Term[] => keys.map((key) => term('previous', 1, key))
export const minusLastYear = (...keys: readonly string[]): readonly Term[] =>
  keys.map((key) => term('previous', -1, key))

export const sum = (name: string, unit: string, ...terms: readonly (readonly Term[])[]): Side => ({
  name,
  unit,
  take: 'sum',
  terms: terms.flat(),
})
export const largest = (name: string, unit: string, terms: readonly Term[]): Side => ({
  name,
  unit,
  take: 'max',
  terms,
})
export const smallest = (name: string, unit: string, terms: readonly Term[]): Side => ({
  name,
  unit,
  take: 'min',
  terms,
})
