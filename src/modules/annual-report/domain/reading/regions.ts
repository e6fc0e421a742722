import { hasCells } from './cells.ts'
import type { Segment } from './segments.ts'

export type Region = 'prose' | 'proactive' | 'requests' | 'appeals' | 'statistics'
export const TABLE_REGIONS = ['proactive', 'requests', 'appeals', 'statistics'] as const

const PROACTIVE_START = /^\|?第二十条第?\(?[一五六八九]\)?项\|?|^\|*(?:信息内容|本年新制作数量)/u
const REQUESTS_START = /^\|*\(?本列数据的?勾稽关系|^\|*(?:一、?)?\|*本年新收政府信息公开申请|^\|*申请人情况\|*$/u
const APPEALS_START = /^\|*行政复议\|*(?:$|行政诉讼)|^\|*结果\|*(?:维持|结果)/u
const STATISTICS_START = /^\|*统计指标|^\|*\(一\)主动公开政府信息数\(/u

const CHAPTER = /^[一二三四五六七八九十]{1,3}[、.]/u
const ROWS =
  /^[一二三四五六七八九十]{1,3}[、.]\|*(?:本年(?:度)?新收|上(?:一)?年(?:度)?结转|本年度?办理结果|结转下(?:一)?年|主动公开情况|回应解读情况|依申请公开情况|行政复议数量|行政诉讼数量|举报投诉数量|依申请公开信息收取|机构建设和保障|政府信息公开会议和培训)/u
const SENTENCE = /[。;!]/u
/** The head of 表二 with more behind it in the line. */
const HEADS = /^[^,。;]*信息内容[^,。;]*(?:数量|件数|金额)/u

function startsTable(segment: Segment, text: string, current: Region): Region | undefined {
  const short = text.length <= 40 || hasCells(segment)
  if (STATISTICS_START.test(text)) return 'statistics'
  if (current === 'statistics') return undefined
  if (PROACTIVE_START.test(text) && (short ? !text.endsWith('。') : HEADS.test(text))) return 'proactive'
  if (REQUESTS_START.test(text)) return 'requests'
  if (APPEALS_START.test(text) && (short || /结果维持/u.test(text))) return 'appeals'
  return undefined
}

/** A segment that ends a table: the next chapter, or a sentence of ordinary length between no cells. */
function endsTable(segment: Segment, text: string): boolean {
  if (CHAPTER.test(text) && !ROWS.test(text)) return true
  if (hasCells(segment) || text.includes('勾稽关系')) return false
  return (text.length > 30 && SENTENCE.test(text)) || (text.length > 8 && text.endsWith('。'))
}

/** For each segment the statutory table it belongs to, or `prose`. */
export function regionsOf(segments: readonly Segment[]): Region[] {
  let current: Region = 'prose'
  return segments.map((segment) => {
    const text = segment.text.replaceAll(' ', '')
    const started = startsTable(segment, text, current)
    if (started !== undefined) current = started
    else if (current !== 'prose' && endsTable(segment, text)) current = 'prose'
    return current
  })
}
