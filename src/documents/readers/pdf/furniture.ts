import { type FlowPage, type Flow, yOf } from './flow.ts'

/** Share of the page at head and foot in which running heads and page numbers stand. */
const EDGE = 0.12

const PAGE_NUMBER =
  /^(?:[-—–―－─·•.\s]*\d{1,4}[-—–―－─·•.\s]*|第?\s*\d{1,4}\s*页?\s*[/，,共]*\s*(?:\d{1,4}\s*)?页?|page\s*\d+(?:\s*of\s*\d+)?)$/iu

const isAtEdge = (part: Flow, { height }: FlowPage): boolean =>
  part.kind === 'line' && (yOf(part) < height * EDGE || yOf(part) > height * (1 - EDGE))

const pattern = (text: string): string => text.replaceAll(/[\d\s]+/gu, '#')

/** Pages without their numbers and without lines that stand at the edge of most pages. */
export function withoutFurniture(pages: readonly FlowPage[]): readonly FlowPage[] {
  const counts = new Map<string, number>()
  for (const page of pages) {
    const here = new Set(page.flow.filter((part) => isAtEdge(part, page)).map(({ text }) => pattern(text)))
    for (const text of here) counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  const often = Math.max(3, pages.length / 2)
  return pages.map((page) => ({
    ...page,
    flow: page.flow.filter((part, index) => {
      if (!isAtEdge(part, page)) return true
      const outermost = index === 0 || index === page.flow.length - 1
      if (outermost && PAGE_NUMBER.test(part.text.trim())) return false
      return (counts.get(pattern(part.text)) ?? 0) < often
    }),
  }))
}
