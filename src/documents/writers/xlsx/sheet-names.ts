import { cleanText } from '../shared/clean-text.ts'

/** Excel allows so many UTF-16 units. */
const MOST = 31
const SUBSTITUTES: Readonly<Record<string, string>> = {
  '[': '［',
  ']': '］',
  ':': '：',
  '*': '＊',
  '?': '？',
  '/': '／',
  '\\': '＼',
  "'": '’',
  '\n': ' ',
  '\t': ' ',
}

/** The first units of a text, without half a character at the end. */
const cut = (text: string, length: number): string => text.slice(0, length).replace(/[\ud800-\udbff]$/u, '')

/** A name that Excel reserves, and no name. */
const UNUSABLE = new Set(['', 'history'])

function legal(caption: string): string {
  const name = cut(
    cleanText(caption).replace(/[[\]:*?/\\'\n\t]/gu, (character) => SUBSTITUTES[character] ?? ''),
    MOST,
  )
  return UNUSABLE.has(name.trim().toLowerCase()) ? `表 ${name}`.trim() : name
}

/** Sheet names for captions, in order: legal, at most 31 units long, and unlike each other and `taken` in any case. */
export function sheetNames(captions: readonly string[], taken: readonly string[]): readonly string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()))
  return captions.map((caption) => {
    const base = legal(caption)
    let name = base
    for (let count = 2; used.has(name.toLowerCase()); count += 1) {
      const tail = `（${String(count)}）`
      name = `${cut(base, MOST - tail.length)}${tail}`
    }
    used.add(name.toLowerCase())
    return name
  })
}
