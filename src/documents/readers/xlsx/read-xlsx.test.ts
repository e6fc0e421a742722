import exceljs from 'exceljs'
import { describe, expect, it } from 'vitest'
import { xlsxFile } from '../testing/office-files.ts'
import { linesOf, reasonOf } from '../testing/lines.ts'
import { numberText } from './number-formats.ts'
import { cellAddress, cellRange } from './references.ts'

async function workbook(fill: (book: exceljs.Workbook) => void): Promise<Uint8Array> {
  const book = new exceljs.Workbook()
  fill(book)
  return new Uint8Array(await book.xlsx.writeBuffer())
}

describe('a workbook', () => {
  it('is its sheets in order: prose as paragraphs, tables as rows with merged cells once', async () => {
    const bytes = await workbook((book) => {
      const text = book.addWorksheet('正文')
      text.addRow(['海州市教育局2021年政府信息公开工作年度报告'])
      text.addRow(['一、总体情况'])
      text.addRow([])
      text.addRow(['第一段。\n第二段。'])
      const table = book.addWorksheet('表三')
      table.addRow(['三、本年度办理结果', '（一）予以公开', null, 1, null, 3])
      table.addRow([null, '（二）', '1.甲', null, 1136, { formula: 'SUM(D2:E2)', result: 1136 }])
      table.addRow([null, null, '2.乙\n丙', 0.5, 12.34, { formula: 'SUM(D3:E3)', result: 12.84 }])
      table.addRow([null, '总计', null, 0, 0, ''])
      for (const range of ['A1:A4', 'B1:C1', 'B2:B3', 'B4:C4']) table.mergeCells(range)
      table.getCell('F4').border = { top: { style: 'thin' } }
      book.addWorksheet('备用', { state: 'hidden' }).addRow(['不读'])
    })
    expect(await linesOf(bytes)).toEqual([
      '海州市教育局2021年政府信息公开工作年度报告',
      '一、总体情况',
      '第一段。',
      '第二段。',
      '三、本年度办理结果|（一）予以公开|1||3',
      '（二）|1.甲||1136|1136',
      '2.乙丙|0.5|12.34|12.84',
      '总计|0|0|',
    ])
  })

  it('shows shares, dates, rich text, links, truth and errors as a person sees them', async () => {
    const bytes = await workbook((book) => {
      const sheet = book.addWorksheet('x')
      sheet.addRow(['比例', 0.125, new Date(Date.UTC(2022, 0, 20)), true, { error: '#N/A' }])
      sheet.addRow([
        { richText: [{ text: '甲' }, { font: { bold: true }, text: '乙' }] },
        { text: '链接', hyperlink: 'http://x' },
      ])
      sheet.getCell('B1').numFmt = '0.0%'
      sheet.getCell('C1').numFmt = 'yyyy"年"m"月"d"日"'
    })
    expect(await linesOf(bytes)).toEqual(['比例|12.5%|2022年1月20日|是|#N/A', '甲乙|链接'])
  })

  it('leaves out hidden rows and columns beyond the words, and keeps gaps as blanks', async () => {
    const text = (place: string, words: string): string => `<c r="${place}" t="inlineStr"><is><t>${words}</t></is></c>`
    const rows = `<row r="1" hidden="1">${text('A1', '藏')}</row><row r="3">${text('A3', '甲')}${text('D3', '丁')}<c r="XFD3" s="1"/></row>`
    expect(await linesOf(xlsxFile(rows))).toEqual(['甲|||丁'])
  })

  it('reads shared strings without phonetic guides, and cells without addresses', async () => {
    const strings = '<si><t>总</t><rPh><t>zong</t></rPh></si><si><r><t>计</t></r><r><t>划</t></r></si>'
    expect(await linesOf(xlsxFile('<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>', '', strings))).toEqual([
      '总|计划',
    ])
  })
})

describe('a hostile workbook', () => {
  const whole = '<mergeCell ref="A1:XFD1048576"/>'
  it.each([
    [
      'merges of the whole sheet',
      '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row>',
      whole.repeat(1000),
    ],
    ['rows to the last column', '<row r="9"><c r="XFD9"><v>1</v></c></row>'.repeat(100), ''],
    ['a merge over many rows', '<row><c><v>1</v></c></row>'.repeat(3000), whole.repeat(100)],
  ])('with %s is refused', async (_, rows, after) => {
    expect(await reasonOf(xlsxFile(rows, after))).toMatch(/表格超过/u)
  })

  it('with one long text in every cell is refused', async () => {
    const cells = '<c t="s"><v>0</v></c>'.repeat(1000)
    expect(await reasonOf(xlsxFile(`<row>${cells}</row>`, '', `<si><t>${'长'.repeat(100_000)}</t></si>`))).toMatch(
      /字/u,
    )
  })
})

describe('numbers and places', () => {
  it.each([
    ['0.30000000000000004', 'number', '0.3'],
    ['1136', 'number', '1136'],
    ['1E3', 'number', '1000'],
    ['', 'number', ''],
    ['x', 'number', 'x'],
    ['0.07', 'percent', '7%'],
    ['44581', 'date', '2022年1月20日'],
    ['0', 'date', '0'],
  ] as const)('%s as %s is %s', (stored, kind, shown) => {
    expect(numberText(stored, kind)).toBe(shown)
  })

  it('are counted from 0', () => {
    expect(cellAddress('A1')).toEqual({ row: 0, column: 0 })
    expect(cellAddress('$AB$10')).toEqual({ row: 9, column: 27 })
    expect(cellRange('B2:C3')).toEqual({ from: { row: 1, column: 1 }, to: { row: 2, column: 2 } })
    for (const odd of ['', 'A', '1', 'AAAA1', 'a1', 'A1:']) expect(cellRange(odd)).toBeUndefined()
  })
})
