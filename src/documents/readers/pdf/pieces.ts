import type { RawPage, Rule, Word } from './raw-page.ts'

/** A run of words without a gap, read left to right; `y` is its base line. */
export interface Piece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

/** A page turned so that most of its words stand upright. */
export interface UprightPage {
  readonly width: number
  readonly height: number
  readonly pieces: readonly Piece[]
  readonly rules: readonly Rule[]
}

const WIDE = /[\u1100-\u11ff\u2e80-\uffdc]/u

/** Share of a line that a character takes, in ideographs. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 1 : 0.55), 0)

type Turn = 0 | 90 | 180 | 270

const turnOf = (angle: number): Turn | undefined => {
  const turned = (((Math.round(angle / 3) * 3) % 360) + 360) % 360
  return turned === 0 || turned === 90 || turned === 180 || turned === 270 ? turned : undefined
}

function mainTurn(words: readonly Word[]): Turn {
  const weight = (turn: Turn): number =>
    words.reduce((sum, { text, angle }) => sum + (turnOf(angle) === turn ? text.length : 0), 0)
  const turns: readonly Turn[] = [0, 90, 180, 270]
  return turns.reduce((best, turn) => (weight(turn) > weight(best) ? turn : best))
}

/** Where a point goes when the page is turned back by `turn`. */
function turned([x, y]: readonly [number, number], turn: Turn, page: RawPage): readonly [number, number] {
  switch (turn) {
    case 0:
      return [x, y]
    case 90:
      return [y, page.width - x]
    case 180:
      return [page.width - x, page.height - y]
    case 270:
      return [page.height - y, x]
  }
}

/** A word cut at its spaces, each part at the place its share of the width gives it. */
function cut({ text, width, size }: Word, x: number, y: number): Piece[] {
  const scale = width / Math.max(0.1, widthOf(text))
  return [...text.matchAll(/[^\s\u3000]+/gu)].map((found) => ({
    text: found[0],
    x: x + widthOf(text.slice(0, found.index)) * scale,
    y,
    width: widthOf(found[0]) * scale,
    size,
  }))
}

/** Bold type is imitated by printing the same words twice, a hair apart. */
function withoutDoubles(pieces: readonly Piece[]): Piece[] {
  const seen = new Set<string>()
  return pieces.filter(({ text, x, y, size }) => {
    const [column, row] = [Math.round(x / size / HAIR), Math.round(y / size / HAIR)]
    const near = AROUND.some(([across, down]) => seen.has(`${text}|${column + across}|${row + down}`))
    seen.add(`${text}|${column}|${row}`)
    return !near
  })
}

const HAIR = 0.12
const AROUND = [-1, 0, 1].flatMap((across) => [-1, 0, 1].map((down) => [across, down] as const))

/** Words off the page are not seen by anybody; words at a slant are watermarks. */
export function uprightPage(page: RawPage): UprightPage {
  const turn = mainTurn(page.words)
  const sideways = turn === 90 || turn === 270
  const width = sideways ? page.height : page.width
  const height = sideways ? page.width : page.height
  const pieces = page.words
    .filter(({ angle, size }) => turnOf(angle) === turn && size > 1)
    .flatMap((word) => {
      const [x, y] = turned([word.x, word.y], turn, page)
      return cut(word, x, y)
    })
    .filter(({ x, y }) => x > -width * 0.05 && x < width * 1.05 && y > 0 && y < height * 1.02)
  const rules = page.rules.map(([x0, y0, x1, y1]): Rule => {
    return [...turned([x0, y0], turn, page), ...turned([x1, y1], turn, page)]
  })
  return { width, height, pieces: withoutDoubles(pieces), rules }
}
