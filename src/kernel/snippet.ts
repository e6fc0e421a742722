/** A piece of text; `hit` where it is one of the words that were asked for. */
export interface SnippetPart {
  readonly text: string
  readonly hit: boolean
}

const BEFORE = 20
const LENGTH = 90

const escaped = (word: string): string => word.replaceAll(/[\\^$.*+?()[\]{}|]/gu, '\\$&')

const ENDS = /[，。；：、！？）》”\s]/u

/** Some letters before a place, at best where a part of the sentence begins. */
function startBefore(text: string, at: number): number {
  const from = Math.max(0, at - BEFORE)
  const part = [...text.slice(from, at)].findIndex((letter) => ENDS.test(letter))
  return from === 0 || part < 0 ? from : from + part + 1
}

/** The surroundings of the first of the words in a text, with every word marked; empty where none of them stands in it. */
export function snippetOf(text: string, words: readonly string[]): readonly SnippetPart[] {
  if (words.length === 0) return []
  const pattern = new RegExp(`(${words.map(escaped).join('|')})`, 'giu')
  const flat = text.replaceAll(/\s+/gu, ' ')
  const at = flat.search(pattern)
  if (at < 0) return []
  const from = startBefore(flat, at)
  const shown = `${from > 0 ? '…' : ''}${flat.slice(from, from + LENGTH)}${from + LENGTH < flat.length ? '…' : ''}`
  return shown
    .split(pattern)
    .map((piece, index) => ({ text: piece, hit: index % 2 === 1 }))
    .filter((part) => part.text !== '')
}
