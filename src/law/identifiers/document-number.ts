import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { Malformed } from './malformed.ts'

export interface DocumentNumber {
  /** In the standard form 柳教基〔2018〕41号. */
  readonly text: string
  /** Code of the issuing organ (发文机关代字). */
  readonly organ: string
  readonly year: number
  readonly serial: number
  /** True when the writing had to be mended: other brackets, spaces or full-width digits. */
  readonly mended: boolean
}

const SHAPE = /^([\u4e00-\u9fa5]{1,12})〔((?:19|20)\d{2})〕([1-9]\d{0,4})号$/
const ANY_SHAPE = /^([^〔〕]*)〔([^〔〕]*)〕([^〔〕]*)号$/

const normalised = (text: string): string =>
  text
    .replace(/\s+/g, '')
    .replace(/[[［（(【﹝]/g, '〔')
    .replace(/[\]］）)】﹞]/g, '〕')
    .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))

function reasonFor(text: string): string {
  const [, organ, year, serial] = ANY_SHAPE.exec(text) ?? []
  if (organ === undefined || year === undefined || serial === undefined) {
    return '发文字号应为“机关代字〔年份〕序号号”，如“某教基〔2018〕41号”'
  }
  if (!/^[\u4e00-\u9fa5]{1,12}$/.test(organ)) return '机关代字应为 1 至 12 个汉字'
  if (!/^(?:19|20)\d{2}$/.test(year)) return `年份应为四位数字，写的是“${year}”`
  if (serial.startsWith('第')) return '发文顺序号之前不加“第”'
  if (/^0\d*$/.test(serial)) return `发文顺序号不编虚位，写的是“${serial}”`
  return `发文顺序号应为 1 至 99999 的数字，写的是“${serial}”`
}

/**
 * Reads a document number (发文字号). Other brackets, spaces and full-width digits are mended and reported as `mended`.
 * Errors: `wrong-shape` with the part that is wrong. Source: GB/T 9704-2012.
 */
export function parseDocumentNumber(text: string): Result<DocumentNumber, Malformed> {
  const mendedText = normalised(text)
  const [, organ, year, serial] = SHAPE.exec(mendedText) ?? []
  if (organ === undefined) return refuse({ kind: 'wrong-shape', reason: reasonFor(mendedText) })
  const mended = mendedText !== text.trim()
  return ok({ text: mendedText, organ, year: Number(year), serial: Number(serial), mended })
}
