import { type Result, refuse } from '../../kernel/result.ts'
import { isCutOff } from './pdf/cut-off.ts'
import { type PdfLimits, extractPages, tooSlow } from './pdf/extract.ts'
import type { FlowPage } from './pdf/flow.ts'
import { withoutFurniture } from './pdf/furniture.ts'
import { flowOf } from './pdf/page-flow.ts'
import { paragraphsOf } from './pdf/paragraphs.ts'
import { uprightPage } from './pdf/pieces.ts'
import type { Unreadable } from './read-bytes.ts'
import { MOST_CHARACTERS, type ReadLines, linesOfText } from './text.ts'

/** What reading one PDF may cost when nothing else is said. */
export const PDF_LIMITS: PdfLimits = {
  pages: 500,
  milliseconds: 20_000,
  megabytes: 512,
  characters: MOST_CHARACTERS,
}

const CUT_OFF = 'PDF 不完整（可能没有下载完）；请重新下载或重新导出后再试'
const SCANNED = '这是扫描件（只有图片，没有文字），请用 Word 或网页版本，或先做文字识别（OCR）'
const NO_CODES = 'PDF 里的文字没有编码信息，读出来是乱码；请用 Word 或网页版本，或先做文字识别（OCR）'

/** Fewer characters than this on all pages together are page numbers and stamps. */
const FEWEST_CHARACTERS = 20

const ODD = /[\p{Co}\p{Cn}\ufffd]|[^\P{Cc}\t\n]/gu
const MOST_ODD = 0.3

/**
 * A PDF with a text layer as lines: a paragraph each, a table row each with tabs between its cells (blank ones too).
 * Refused: encrypted, damaged, cut off and scanned files, and what exceeds the limits. Nothing is fetched or executed.
 */
export async function readPdfLines(
  bytes: Uint8Array,
  limits: Partial<PdfLimits> = {},
): Promise<Result<ReadLines, Unreadable>> {
  if (isCutOff(bytes)) return refuse({ reason: CUT_OFF })
  const all = { ...PDF_LIMITS, ...limits }
  const end = performance.now() + all.milliseconds
  const pages = await extractPages(bytes, all)
  if (!pages.ok) return pages
  const flow: FlowPage[] = []
  for (const page of pages.value) {
    if (performance.now() > end) return refuse(tooSlow(all))
    flow.push(flowOf(uprightPage(page)))
  }
  const text = paragraphsOf(withoutFurniture(flow)).join('\n')
  const characters = text.replaceAll(/\s/gu, '').length
  if (characters < FEWEST_CHARACTERS) return refuse({ reason: SCANNED })
  if ((text.match(ODD)?.length ?? 0) > characters * MOST_ODD) return refuse({ reason: NO_CODES })
  return linesOfText(text)
}
