import { padded, width } from '../screen.ts'

const aligned = (text: string, columns: number): string => ' '.repeat(Math.max(0, columns - width(text))) + text

const GAP = '  '

/** Rows under their heads: the first column to the left, numbers to the right, a Chinese character two columns wide. */
export function gridLines(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const widths = head.map((title, column) => Math.max(width(title), ...rows.map((row) => width(row[column] ?? ''))))
  return [head, ...rows].map((row) =>
    widths
      .map((columns, at) => (at === 0 ? padded(row[at] ?? '', columns) : aligned(row[at] ?? '', columns)))
      .join(GAP)
      .trimEnd(),
  )
}
