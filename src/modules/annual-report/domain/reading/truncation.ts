import type { Report } from '../report.ts'
import type { Chapter } from './chapters.ts'
import { type Paragraph, endsSentence } from './paragraphs.ts'
import type { Region } from './regions.ts'
import type { Segment } from './segments.ts'

const SIGNATURE =
  /^(?:.{0,40}(?:19|20)\d\d年\d{1,2}月\d{1,2}日?\)?|.{0,40}[〇零一二三四五六七八九○]{4}年.{1,4}月.{1,4}日?|.{0,12}(?:局|厅|委|府|部|办公室|委员会|学校|中学|街道|镇|乡|院|中心)|附件?.*|(?:主题词|抄送|送|印发|责任编辑|来源|打印|关闭|分享|上一篇|下一篇|扫一扫).*|\)+|无|无。?)$/u
/** A heading of a lower level with nothing behind it. */
const BARE_HEADING =
  /(?:\([一二三四五六七八九十]+\)|[。;][一二三四五六七八九十]+、|[。;]\d+[.、])、?[^,;。:]{0,14}[。.]?$/u
const STATUTORY_CHAPTERS = 6

/** Whether the text stops before the report does: in half a sentence, in a table, or long before the last statutory chapter. */
export function isTruncated(
  segments: readonly Segment[],
  regions: readonly Region[],
  chapters: readonly Chapter[],
  paragraphs: readonly Paragraph[],
  report: Report,
): boolean {
  const lastIndex = segments.findLastIndex(({ text }) => text !== '')
  if (lastIndex < 0) return false
  const modern = report.format === '2019' || report.format === '2021' || report.format === 'mixed'
  const reached = chapters.at(-1)?.ordinal ?? 0
  if (modern && reached < STATUTORY_CHAPTERS - 1) return true
  if (regions[lastIndex] !== 'prose') return modern && reached < STATUTORY_CHAPTERS
  const last = paragraphs.at(-1)
  if (last !== undefined && BARE_HEADING.test(last.text)) return true
  return last !== undefined && !endsSentence(last.text) && !SIGNATURE.test(last.text) && !last.heading
}
