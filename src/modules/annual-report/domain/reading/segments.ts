import { foldRadicals, normalise } from '../../../../kernel/text.ts'

/** The text of a report as lines, twice: as printed, and with traditional script folded to simplified for matching. */
export interface SourceText {
  readonly lines: readonly string[]
  readonly folded: readonly string[]
}

/** A line, or a part of one that holds several chapters or tables: its words for matching and where they stand. */
export interface Segment {
  /** Line of the text, from 1. */
  readonly line: number
  /** The folded words as printed, with their separators. */
  readonly raw: string
  /** The words cleaned for matching, without spaces between ideographs. */
  readonly text: string
  /** For each character of `text` its column in the line. */
  readonly columns: readonly number[]
}

const PICTURES = /\[image:[^\]]{0,500}\]|!\[[^\]]{0,500}\]\([^)]{0,500}\)|<img[^>]{0,2000}>/giu
const FIELD_CODES = /�?(?:CONTROL\s{1,9}\S+(?:\s{1,9}\\s)?|HYPERLINK\s{1,9}"[^"]{0,2000}"|TOC\s+\\o.*|MERGEFORMAT)/gu
const PAGE_MARK =
  /^(?:PAGE|[-—]\d{1,3}[-—]|第?\d{1,3}页?[/共]+第?\d{1,3}页|第\d{1,3}页|PAGE\d{1,3}(?:OF\d{1,3})?|�*|_\d+\.unknown)$/iu
/** Pinyin that a converter put behind its characters 「報(bào)告」, and question marks left of lost characters 「?1340條?」. */
const GLOSS = /(?<=[\u4e00-\u9fff])[(（](?:[a-z\u00e0-\u01dc]|\p{M}){1,8}[)）]/gu
const LOST_CHARACTER = /(?<=[\u4e00-\u9fff])\?(?=\d)|(?<=\d[条條件篇份次场場])\?/gu
const MARKDOWN_HEAD = /^\s*(?:#{1,6}\s+|>\s+)/u

const CHAPTERS =
  /[一二三四五六七八九十]{1,3}[、.．](?:总体情况|概述|主动公开政府信息情况|收到和处理政府信息公开申请|政府信息公开行政复议|因政府信息公开|存在的?主要问题|其他需要报告)/u
/** What opens a chapter or a table in the middle of a line, behind a mark or a space. */
const BREAKS = new RegExp(
  `${CHAPTERS.source}|第二十条\\s{0,9}第?\\s{0,9}[（(][一五六八九][）)]\\s{0,9}项|统计指标|信息内容|[（(]本列数据的?勾稽关系|行政复议[\\s|]{1,40}(?:行政诉讼|结果)`,
  'gu',
)
const BREAKS_BEHIND = /[。;；!！?？\s|]/u
/** A mark or space before the first character of a break: few lines have it, and the others need no search. */
const MAY_BREAK = /[。;；!！?？\s|][一二三四五六七八九十第统信（(行]/u
const LONG_LINE = 200
const GENERIC_CHAPTER = /(?<=[。\s])(?=[一二三四五六七八九十]{1,3}、[^\s。，,；;]{2,30}(?:\s|。))/gu

interface Piece {
  readonly text: string
  readonly from: number
}

/** Far beyond any printed line; cutting keeps a text without line ends quick to read. */
const LONGEST_PIECE = 8000
const CUTS = ['。', '；', '，', '|', ' ', '\t']

/** A very long piece in parts, each up to a stop or another mark where there is one. */
function shortened(text: string, from: number): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  while (text.length - at > LONGEST_PIECE) {
    const piece = text.slice(at, at + LONGEST_PIECE)
    const cut = CUTS.map((mark) => piece.lastIndexOf(mark)).find((found) => found > LONGEST_PIECE / 2)
    const end = at + (cut ?? LONGEST_PIECE - 1) + 1
    pieces.push({ text: text.slice(at, end), from: from + at })
    at = end
  }
  return [...pieces, { text: text.slice(at), from: from + at }]
}

function piecesOf(folded: string): Piece[] {
  if (!MAY_BREAK.test(folded)) return shortened(folded, 0)
  const cuts = new Set<number>()
  for (const found of folded.matchAll(BREAKS))
    if (BREAKS_BEHIND.test(folded.charAt(found.index - 1))) cuts.add(found.index)
  if (folded.length > LONG_LINE) for (const found of folded.matchAll(GENERIC_CHAPTER)) cuts.add(found.index)
  if (cuts.size === 0) return folded.length > LONGEST_PIECE ? shortened(folded, 0) : [{ text: folded, from: 0 }]
  const first = folded.search(/[^\s|]/u)
  const starts = [0, ...[...cuts].filter((cut) => cut > first).sort((a, b) => a - b)]
  return starts.flatMap((from, index) => shortened(folded.slice(from, starts[index + 1]), from))
}

const blanked = (match: string): string => ' '.repeat(match.length)

const HAS_MARKUP = /[[<>#*?]|[(（][a-z\u00e0-\u01dc]|CONTROL|HYPERLINK|TOC|MERGEFORMAT/iu

const cleaned = (line: string): string =>
  HAS_MARKUP.test(line)
    ? line
        .replace(PICTURES, blanked)
        .replace(GLOSS, blanked)
        .replace(LOST_CHARACTER, ' ')
        .replace(FIELD_CODES, blanked)
        .replace(MARKDOWN_HEAD, blanked)
        .replaceAll('**', '  ')
    : line

/** Cuts a text into segments; pictures, field codes and page numbers are gone, blank lines are kept as empty segments. */
export function segmentsOf(source: SourceText): Segment[] {
  return source.folded.flatMap((line, index) => {
    const clean = cleaned(foldRadicals(line))
    return piecesOf(clean).map(({ text: raw, from }) => {
      const { text, offsets } = normalise(raw)
      if (text !== '' && text.length <= 16 && PAGE_MARK.test(text.replaceAll(' ', '')))
        return { line: index + 1, raw: '', text: '', columns: [] }
      const columns = from === 0 ? offsets : offsets.map((offset) => offset + from)
      return { line: index + 1, raw, text, columns }
    })
  })
}
