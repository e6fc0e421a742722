import type { Paragraph } from './paragraphs.ts'
import { printedWords, type Run, runsOf, tight } from './printed.ts'
import type { SourceText } from './segments.ts'

/** The printed title and the lines that hold nothing else. */
export interface Title {
  readonly text: string
  readonly lines: ReadonlySet<number>
}

interface Line {
  readonly paragraph: Paragraph
  readonly run: Run
  readonly text: string
}

const PLAIN = '[^。,;:!?>|/《》"]'
const TITLE = new RegExp(
  `^${PLAIN}{0,60}(?:信息公开|政务公开)${PLAIN}{0,12}(?:年度报告|年报|工作报告|工作总结|工作的?报告)(?:\\(${PLAIN}{1,12}\\))?$`,
  'u',
)
const ENDS = /(?:报告|年报|总结|\))$/u
const YEAR = /(?:(?:19|20)\d\d|[〇零一二三四五六七八九○]{4})年/u
const ORGAN = /[\u4e00-\u9fff]{2,}(?:政府|[局厅委部院会室]|街道|办事处|[镇乡]|学校?|中心)/u
const YEARS = '(?:(?:19|20)\\d\\d|[〇零一二三四五六七八九○]{4})年度?'
const NAME = '[\\u4e00-\\u9fff()]{2,30}(?:政府|[局厅委部院会室]|街道|办事处|[镇乡学校]|中心)'
const SUBJECT = '(?:政府)?(?:信息)?(?:公开)?(?:工作)?'
/** What stands on a line of its own above: the organ, the year, or both. */
const ABOVE = new RegExp(`^(?:关于)?(?:${YEARS})?(?:${NAME})?(?:关于)?(?:${YEARS}${SUBJECT})?$`, 'u')
const NAVIGATION = /首页|位置|索引|来源|发布|目录|名称/u
const LABEL = /^(?:名称|标题)\s*/u
const EARLY = 40
const MOST_LINES = 4
const LONGEST_LINE = 32

/** The words before the year or the subject: where a title names its organ. */
const head = (text: string): string => text.slice(0, Math.max(0, text.search(/政府信息|信息公开|政务公开/u)))

const complete = (text: string): boolean => YEAR.test(text) && ORGAN.test(head(text))

/** Whether the line above names organ or year, or is their broken half. */
function belongsAbove(lines: readonly Line[], at: number, height: number): boolean {
  const text = lines[at - height]?.text ?? ''
  if (text === '' || text.length > LONGEST_LINE || NAVIGATION.test(text)) return false
  const whole = joined(lines, at, height + 1)
  return ABOVE.test(text) || (TITLE.test(whole) && complete(whole))
}

/** How many lines up to `at` make a title: at least one that names the subject, then organ and year above it. */
function heightOf(lines: readonly Line[], at: number): number {
  let height = 0
  for (let above = 1; above <= MOST_LINES && height === 0; above += 1) {
    if (TITLE.test(joined(lines, at, above))) height = above
  }
  if (height === 0) return 0
  while (height < MOST_LINES && !complete(joined(lines, at, height))) {
    if (!belongsAbove(lines, at, height)) break
    height += 1
  }
  return height
}

const joined = (lines: readonly Line[], at: number, height: number): string =>
  height > at + 1
    ? ''
    : lines
        .slice(at + 1 - height, at + 1)
        .map(({ text }) => text)
        .join('')

/** The lines up to `last` when together they read `text`. */
function linesOf(text: string, lines: readonly Line[], last: number): readonly Line[] {
  for (let height = 1; height <= MOST_LINES; height += 1) {
    if (joined(lines, last, height) === text) return lines.slice(last + 1 - height, last + 1)
  }
  return []
}

/** The title of a report: the lines before its first chapter that name it. A title printed twice counts once. */
export function titleOf(source: SourceText, paragraphs: readonly Paragraph[]): Title | undefined {
  const lines = paragraphs
    .filter(({ chapter }) => chapter < 0)
    .flatMap((paragraph) =>
      runsOf(paragraph).map((run): Line => ({ paragraph, run, text: paragraph.text.slice(run.start, run.end) })),
    )
    .slice(0, EARLY)
  for (let at = 0; at < lines.length; at += 1) {
    const height = ENDS.test(lines[at]?.text ?? '') ? heightOf(lines, at) : 0
    if (height === 0) continue
    const own = lines.slice(at + 1 - height, at + 1)
    const words = own.map(({ paragraph, run }) => printedWords(source, paragraph, [run])).join('')
    const text = joined(lines, at, height)
    const held = lines.flatMap((_, last) => linesOf(text, lines, last))
    return { text: tight(words).replace(LABEL, ''), lines: new Set(held.map(({ run }) => run.line)) }
  }
  return undefined
}
