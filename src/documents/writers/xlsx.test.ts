import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { arbitraryDocument } from '../../../test/documents/arbitrary-document.ts'
import { gridOf } from '../layout/grid.ts'
import type { Block, OfficialDocument, Table } from '../tree.ts'
import { cleanText } from './shared/clean-text.ts'
import { SAMPLE_REPORT } from './testing/sample-report.ts'
import { writeXlsx } from './xlsx.ts'

async function opened(document: OfficialDocument): Promise<ExcelJS.Workbook> {
  const bytes = await writeXlsx(document)
  const copy = new ArrayBuffer(bytes.length)
  new Uint8Array(copy).set(bytes)
  return new ExcelJS.Workbook().xlsx.load(copy)
}

const withBlocks = (blocks: readonly Block[]): OfficialDocument => ({ ...SAMPLE_REPORT, blocks })
const tablesOf = ({ blocks }: OfficialDocument): Table[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))

describe('a report as a workbook', () => {
  let workbook = new ExcelJS.Workbook()
  const sheet = (name: string): ExcelJS.Worksheet => {
    const found = workbook.getWorksheet(name)
    if (found === undefined) throw new Error(`no sheet ${name}`)
    return found
  }
  beforeAll(async () => {
    workbook = await opened(SAMPLE_REPORT)
  })

  it('has the text first and then a sheet a table', () => {
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      '正文',
      '主动公开政府信息情况',
      '收到和处理政府信息公开申请情况',
      '政府信息公开行政复议、行政诉讼情况',
    ])
    expect(sheet('正文').getCell('A1').value).toBe('示例市教育局2025年政府信息公开工作年度报告')
    expect(sheet('正文').getCell('A3').value).toBe('一、总体情况')
    expect(sheet('正文').getCell('A3').alignment.wrapText).toBe(true)
  })

  it('freezes heads and labels and repeats the heads in print', () => {
    const { views, pageSetup } = sheet('收到和处理政府信息公开申请情况')
    expect(views[0]).toMatchObject({ state: 'frozen', xSplit: 3, ySplit: 4 })
    expect(pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    })
    expect(pageSetup.printTitlesRow).toBe('1:4')
  })

  it('writes sums as formulas with the printed value', () => {
    const requests = sheet('收到和处理政府信息公开申请情况')
    expect(requests.getCell('J5').value).toEqual({ formula: 'SUM(D5:I5)', result: 47 })
    expect(requests.getCell('D28').value).toEqual({ formula: 'SUM(D7:D27)', result: 34 })
    expect(requests.getCell('J28').value).toEqual({ formula: 'SUM(D28:I28)', result: 45 })
    expect(requests.getCell('D5').value).toBe(36)
  })

  it('leaves a blank empty and formats numbers by their decimals', () => {
    const appeals = sheet('政府信息公开行政复议、行政诉讼情况')
    expect(appeals.getCell('H5').value).toBeNull()
    expect(appeals.getCell('I5').value).toBe(0)
    expect(appeals.getCell('I5').numFmt).toBe('#,##0')
    const fee = sheet('主动公开政府信息情况').getCell('B15')
    expect([fee.value, fee.numFmt]).toEqual([12.5, '#,##0.00'])
  })

  it('merges as the form does', () => {
    const requests = sheet('收到和处理政府信息公开申请情况')
    expect(requests.getCell('A28').master.address).toBe('A7')
    expect(requests.getCell('B16').master.address).toBe('B9')
    expect(requests.getCell('C2').master.address).toBe('A2')
    expect(requests.getCell('J2').master.address).toBe('D2')
  })

  it('keeps what looks like a formula as text', async () => {
    const typed = ['=1+1', '+86', '-3', '@SUM(A1)', '\t=2', '=HYPERLINK("http://x","y")']
    const made = await opened(withBlocks(typed.map((text) => ({ kind: 'paragraph', role: 'body', text }))))
    const cells = typed.map((_, index) => made.worksheets[0]?.getCell(index + 1, 1))
    expect(cells.map((cell) => [cell?.type, cell?.value, cell?.numFmt])).toEqual(
      typed.map((text) => [ExcelJS.ValueType.String, text, '@']),
    )
  })

  it('divides a paragraph that is longer than a cell holds', async () => {
    const text = '𠮷'.repeat(20_000)
    const made = await opened(withBlocks([{ kind: 'paragraph', role: 'body', text }]))
    const pieces = [1, 2].map((row) => made.worksheets[0]?.getCell(row, 1).text ?? '')
    expect(pieces.join('')).toBe(text)
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(32_767)
  })

  it('is the same bytes for the same document, without a clock', async () => {
    const first = await writeXlsx(SAMPLE_REPORT)
    expect(Buffer.compare(first, await writeXlsx(SAMPLE_REPORT))).toBe(0)
    const core = strFromU8(unzipSync(first)['docProps/core.xml'] ?? new Uint8Array())
    expect(core.match(/2026-01-20T04:00:00Z/gu)).toHaveLength(2)
  })
})

describe('a workbook of any document', () => {
  it('opens and gives its text, numbers and merges back', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async (document) => {
        const [prose, ...sheets] = (await opened(document)).worksheets
        const texts = document.blocks.flatMap((block) =>
          block.kind === 'heading' || block.kind === 'paragraph' ? [cleanText(block.text)] : [],
        )
        expect(texts.map((_, index) => prose?.getCell(index + 1, 1).text ?? '')).toEqual(texts)
        tablesOf(document).forEach((table, at) => {
          const sheet = sheets[at]
          for (const { cell, row, column } of gridOf(table).cells) {
            const found = sheet?.getCell(row + 2, column + 1)
            const value = cell.number?.value ?? (cell.text === '' ? null : cleanText(cell.text))
            expect(found?.value).toEqual(value)
            expect(found?.isMerged ?? false).toBe((cell.columnSpan ?? 1) * (cell.rowSpan ?? 1) > 1)
          }
        })
      }),
      { numRuns: 40 },
    )
  })
})
