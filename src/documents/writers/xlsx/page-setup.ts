import type { PageSetup, Worksheet } from 'exceljs'
import { GB9704 } from '../../layout/gb9704.ts'

const INCH = 25.4
/** Excel's number of the size; the declared enum of exceljs does not exist when it runs. */
const A4 = 9

/** A4 upright with the margins of official documents, as many pages down as it takes. */
export const pageSetup = (): Partial<PageSetup> => Object.assign<Partial<PageSetup>, object>(setup(), { paperSize: A4 })

const setup = (): Partial<PageSetup> => ({
  orientation: 'portrait',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  horizontalCentered: true,
  margins: {
    top: GB9704.margin.top / INCH,
    bottom: GB9704.margin.bottom / INCH,
    left: GB9704.margin.left / INCH,
    right: GB9704.margin.right / INCH,
    header: 0.5,
    footer: (GB9704.margin.bottom - 10) / INCH,
  },
})

/** 「— 1 —」: odd pages right, even pages left. */
export function numberPages(sheet: Worksheet): void {
  sheet.headerFooter.differentOddEven = true
  sheet.headerFooter.oddFooter = '&R— &P —'
  sheet.headerFooter.evenFooter = '&L— &P —'
}
