const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
const MOST_WORDS = 200

/** Half a character for ASCII, a whole one for the rest. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, char) => sum + (char.charCodeAt(0) < 0x7f ? 0.55 : 1), 0)

/** Marks that never begin a line. */
const CLOSING = /^[，。、；：？！）》」』”’%％]/u

/** Where a title is broken by preference: before the year, as in 「某某局／2025年…」. */
const YEAR = /^\d{4}年/u
const LIKED = 60

/** Words that stay together; a year keeps its 年, a closing mark the word before it. */
function wordsOf(text: string): string[] {
  const words: string[] = []
  for (const { segment } of segmenter.segment(text)) {
    const before = words.at(-1)
    if (before !== undefined && (CLOSING.test(segment) || (/\d$/u.test(before) && /^年/u.test(segment)))) {
      words[words.length - 1] = before + segment
    } else words.push(segment)
  }
  return words
}

/** Best way to break `words` into `count` lines of at most `most`: the lines as equally long as they can be. */
function broken(words: readonly string[], count: number, most: number): string[] | undefined {
  const widths = words.map(widthOf)
  const ideal = widths.reduce((sum, width) => sum + width, 0) / count
  type Best = { readonly cost: number; readonly cuts: readonly number[] } | undefined
  let best: Best[] = words.map(() => undefined)
  best.unshift({ cost: 0, cuts: [] })
  for (let line = 0; line < count; line += 1) {
    const next: Best[] = best.map(() => undefined)
    best.forEach((from, start) => {
      let width = 0
      for (let end = start + 1; from !== undefined && end <= words.length; end += 1) {
        width += widths[end - 1] ?? 0
        if (width > most) break
        const liked = start > 0 && YEAR.test(words[start] ?? '') ? LIKED : 0
        const cost = from.cost + (width - ideal) ** 2 - liked
        if (cost < (next[end]?.cost ?? Infinity)) next[end] = { cost, cuts: [...from.cuts, end] }
      }
    })
    best = next
  }
  const cuts = best[words.length]?.cuts
  return cuts?.map((end, index) => words.slice(cuts[index - 1] ?? 0, end).join(''))
}

/** A title in as few lines of at most `most` characters as it takes, equally long and broken between words: 回行对称. */
export function titleLines(title: string, most: number): readonly string[] {
  const words = wordsOf(title)
  if (most < 1 || widthOf(title) <= most || words.length > MOST_WORDS) return [title]
  const fewest = Math.ceil(widthOf(title) / most)
  return broken(words, fewest, most) ?? broken(words, fewest + 1, most) ?? [title]
}
