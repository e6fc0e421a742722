import { GB9704 } from '../../layout/gb9704.ts'

const TWIPS_PER_POINT = 20
const POINTS_PER_MM = 72 / 25.4

export const twips = (points: number): number => Math.round(points * TWIPS_PER_POINT)
export const mmTwips = (mm: number): number => twips(mm * POINTS_PER_MM)

const { page, margin, linesPerPage, charactersPerLine, size, pageNumberDrop } = GB9704

export const PAGE = { width: mmTwips(page.width), height: mmTwips(page.height) }

/** What makes 28 characters of 3 号 fill the line, in whole twips; the grid says the same in 4096ths of a point. */
const PITCH = Math.round(
  ((page.width - margin.left - margin.right) * POINTS_PER_MM * TWIPS_PER_POINT) / charactersPerLine,
)
export const LETTER_SPACE = PITCH - twips(size.body)
/** A hair less, so that rounding never costs the 28th character. */
const HAIR = 8
export const CHARACTER_SPACE = Math.floor((LETTER_SPACE / TWIPS_PER_POINT) * 4096) - HAIR

/** So many characters of the grid. */
export const characters = (count: number): number => Math.round(count * PITCH)

/** The right margin gives way by 0.05 mm, so that 28 whole characters have room. */
export const MARGIN = {
  top: mmTwips(margin.top),
  left: mmTwips(margin.left),
  right: PAGE.width - mmTwips(margin.left) - charactersPerLine * PITCH,
  bottom: mmTwips(margin.bottom),
}
export const TYPE_AREA = {
  width: PAGE.width - MARGIN.left - MARGIN.right,
  height: PAGE.height - MARGIN.top - MARGIN.bottom,
}

/** Rounded down: a page shows 22 lines only when all of them fit the type area. */
export const LINE_PITCH = Math.floor(TYPE_AREA.height / linesPerPage)

/** From the edge of the paper to the foot of the page number, whose 一字线 runs through the middle of its line. */
export const FOOTER = MARGIN.bottom - mmTwips(pageNumberDrop) - twips(size.pageNumber / 2)
