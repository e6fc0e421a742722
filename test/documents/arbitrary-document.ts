import fc from 'fast-check'
import type { Block, OfficialDocument, Row, Table, TableCell } from '../../src/documents/tree.ts'

const AWKWARD = [
  '<b>&amp;"\'',
  ']]>',
  '=1+1',
  '+86',
  '-3',
  '@SUM(A1)',
  '\t=2',
  '_x0041_',
  '_x005F_x0041_',
  '𠮷野家𬭎',
  '👩‍👧',
  '\ud800',
  '\udc00半',
  '\u0000\u0007\u007f\ufffe',
  '一\u000b二\f三\r\n四\r五',
  '“引号”——……',
  '#set page()',
  '${x}{{y}}',
  '<script>alert(1)</script>',
  '<!--',
  'a\u2028b\u0085c',
  '  两端  ',
]

/** Text as people type and paste it. */
export const arbitraryText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(...AWKWARD),
  fc.array(fc.constantFrom(...AWKWARD), { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join('政')),
)

interface Span {
  readonly right: number
  readonly down: number
}

/** Fills a grid with cells as large as their wish and the free places allow. */
function tiled(width: number, height: number, wishes: readonly Span[], cell: (index: number) => TableCell): Row[] {
  const taken = Array.from({ length: height }, () => Array.from({ length: width }, () => false))
  let index = 0
  return taken.map((line, row) => {
    const cells: TableCell[] = []
    for (let column = line.indexOf(false); column >= 0; column = line.indexOf(false)) {
      const wish = wishes[index % wishes.length] ?? { right: 1, down: 1 }
      let columnSpan = 1
      while (columnSpan < wish.right && line[column + columnSpan] === false) columnSpan += 1
      const rowSpan = Math.min(wish.down, height - row)
      for (const covered of taken.slice(row, row + rowSpan)) covered.fill(true, column, column + columnSpan)
      cells.push({ ...cell(index), columnSpan, rowSpan })
      index += 1
    }
    return cells
  })
}

const span = fc.record({ right: fc.integer({ min: 1, max: 3 }), down: fc.integer({ min: 1, max: 3 }) })

interface Filling {
  readonly text: string
  readonly value: number | null | undefined
  readonly head: 'column' | 'row' | undefined
}

const filling: fc.Arbitrary<Filling> = fc.record({
  text: arbitraryText,
  value: fc.option(fc.option(fc.nat(99_999)), { nil: undefined }),
  head: fc.constantFrom(undefined, undefined, 'column', 'row'),
})

function cellOf({ text, value, head }: Filling, key: string): TableCell {
  if (value === undefined) return head === undefined ? { text } : { text, head }
  return { text: value === null ? '' : String(value), number: { value, decimals: 0, key } }
}

/** A table whose spans fill its grid. */
export const arbitraryTable: fc.Arbitrary<Table> = fc
  .record({
    id: fc.oneof(fc.constantFrom('requests', 'appeals'), arbitraryText),
    caption: arbitraryText,
    captionShown: fc.boolean(),
    ownPage: fc.boolean(),
    columns: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 }),
    height: fc.integer({ min: 1, max: 5 }),
    spans: fc.array(span, { minLength: 1, maxLength: 9 }),
    fillings: fc.array(filling, { minLength: 1, maxLength: 9 }),
  })
  .map(({ height, spans, fillings, ...table }) => ({
    kind: 'table',
    ...table,
    headRows: 0,
    rows: tiled(table.columns.length, height, spans, (index) => {
      const found = fillings[index % fillings.length] ?? { text: '', value: undefined, head: undefined }
      return cellOf(found, `${table.id}.${String(index)}`)
    }),
  }))

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading'), level: fc.constantFrom(0, 1, 2, 3), text: arbitraryText }),
  fc.record({
    kind: fc.constant('paragraph'),
    role: fc.constantFrom('body', 'flush', 'centre', 'signature', 'date', 'note'),
    text: arbitraryText,
  }),
  arbitraryTable,
  fc.constant<Block>({ kind: 'page-break' }),
)

export const arbitraryDocument: fc.Arbitrary<OfficialDocument> = fc.record({
  properties: fc.record(
    {
      title: arbitraryText,
      author: arbitraryText,
      subject: arbitraryText,
      keywords: fc.array(arbitraryText, { maxLength: 2 }),
      date: fc.constantFrom('2024-01-20', '2026-12-31'),
    },
    { requiredKeys: ['title', 'author'] },
  ),
  blocks: fc.array(block, { maxLength: 6 }),
})
