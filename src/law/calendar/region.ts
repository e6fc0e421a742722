import { PLACES } from './regions.data.ts'

/** A place as a list of layer keys, from the region down; layers later in the list win. */
export interface Region {
  readonly key: string
  readonly label: string
  readonly chain: readonly string[]
}

const codes = (code: string): readonly string[] =>
  [2, 4, 6].filter((length) => length <= code.length).map((length) => code.slice(0, length))

const named = (key: string, label: string): Region => ({ key, label, chain: codes(key) })

function byCode(text: string): Region | undefined {
  if (!/^\d{2}(\d{2}){0,2}$/.test(text)) return undefined
  const key = text.replace(/(00)+$/, '')
  const province = PLACES.find(([code]) => code === key.slice(0, 2))
  if (province === undefined) return undefined
  return named(key, PLACES.find(([code]) => code === key)?.[2] ?? province[2])
}

const startsWithName = (text: string, [, name, short]: (typeof PLACES)[number]): boolean =>
  text.startsWith(name) || text.startsWith(short)

/**
 * The region a text names: a division code of 2, 4 or 6 digits, a name, or pinyin.
 * A name that only begins with a known one (广西三江县) belongs to that place and is a layer of its own.
 * `undefined` when nothing known is named; places outside autonomous regions need no arrangement and may be left out.
 */
export function resolveRegion(text: string): Region | undefined {
  const trimmed = text.trim()
  const exact = PLACES.find(([, name, short, pinyin]) => [name, short, pinyin].includes(trimmed.toLowerCase()))
  if (exact !== undefined) return named(exact[0], exact[2])
  const parent = PLACES.filter((place) => startsWithName(trimmed, place)).at(0)
  if (parent !== undefined) return withinKnown(trimmed, parent)
  return byCode(trimmed)
}

function withinKnown(text: string, [code, name, short]: (typeof PLACES)[number]): Region {
  const rest = text.slice(text.startsWith(name) ? name.length : short.length)
  const inner = rest === '' ? undefined : resolveRegion(rest)
  if (inner !== undefined && inner.key.startsWith(code)) return { ...inner, label: text }
  return { key: text, label: text, chain: [...codes(code), text] }
}

/** The key under which an arrangement of this region is stored; an unknown name is its own key. */
export const regionKey = (text: string): string => resolveRegion(text)?.key ?? text.trim()
