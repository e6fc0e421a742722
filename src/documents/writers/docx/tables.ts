import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { alignmentOf } from '../../layout/alignment.ts'
import { GB9704 } from '../../layout/gb9704.ts'
import { type PlacedCell, gridOf } from '../../layout/grid.ts'
import { CELL_PADDING, type TableFit, columnUnits, fitTable } from '../../layout/table-fit.ts'
import type { Table as TableBlock } from '../../tree.ts'
import { TYPE_AREA, twips } from './measures.ts'
import { textRuns } from './text-runs.ts'

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE }
const ALIGNMENTS = { left: AlignmentType.LEFT, centre: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const

/** A table that takes no more of a page than this is not divided. */
const WHOLE = 0.6

interface Setting {
  /** Rows stay on one page with the next. */
  readonly together: boolean
  readonly lastRow: number
  readonly widths: readonly number[]
  readonly fit: TableFit
  readonly pageBreakBefore: boolean
}

function cell({ cell: content, row, column, columnSpan, rowSpan }: PlacedCell, setting: Setting): TableCell {
  const { widths, fit, together, lastRow, pageBreakBefore } = setting
  const width = widths.slice(column, column + columnSpan).reduce((sum, part) => sum + part, 0)
  const paragraph = new Paragraph({
    style: 'TableText',
    alignment: ALIGNMENTS[alignmentOf(content)],
    spacing: { line: twips(fit.lineHeight), lineRule: LineRuleType.EXACT },
    ...(together && row + rowSpan - 1 < lastRow ? { keepNext: true } : {}),
    ...(pageBreakBefore && row === 0 && column === 0 ? { pageBreakBefore } : {}),
    children: textRuns(content.text, fit.size === GB9704.size.table ? undefined : fit.size),
  })
  return new TableCell({
    children: [paragraph],
    columnSpan,
    rowSpan,
    verticalAlign: VerticalAlignTable.CENTER,
    width: { size: width, type: WidthType.DXA },
  })
}

/** A Word table over the whole type area. `height` is what it has of a page of its own, in twips. */
export function wordTable(block: TableBlock, height: number | undefined, pageBreakBefore: boolean): Table {
  const points = height === undefined ? undefined : height / 20
  const fit = fitTable(block, TYPE_AREA.width / 20, points)
  const tall = fit.rowHeights.reduce((sum, row) => sum + twips(row), 0)
  const setting: Setting = {
    together: height === undefined && tall <= TYPE_AREA.height * WHOLE,
    lastRow: block.rows.length - 1,
    widths: columnUnits(block.columns, TYPE_AREA.width),
    fit,
    pageBreakBefore,
  }
  const rows = gridOf(block).rows.map(
    (cells, row) =>
      new TableRow({
        children: cells.map((placed) => cell(placed, setting)),
        cantSplit: true,
        tableHeader: row < block.headRows,
        height: { value: twips(fit.rowHeights[row] ?? 0), rule: HeightRule.ATLEAST },
      }),
  )
  return new Table({
    rows,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: TYPE_AREA.width, type: WidthType.DXA },
    columnWidths: setting.widths,
    borders: BORDERS,
    margins: {
      top: twips(CELL_PADDING.end),
      bottom: twips(CELL_PADDING.end),
      left: twips(CELL_PADDING.side),
      right: twips(CELL_PADDING.side),
      marginUnitType: WidthType.DXA,
    },
  })
}
