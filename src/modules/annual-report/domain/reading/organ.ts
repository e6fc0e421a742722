import type { Paragraph } from './paragraphs.ts'

const ENDINGS =
  '人民政府|政府办公[厅室]|委员会|管委会|教育体育局|教体局|局|厅|教育部|委|署|院|办公[厅室]|街道办事处|街道|镇|乡|中学|小学|学校|大学|学院|幼儿园|中心'
const ENDS_AS_ORGAN = new RegExp(`(?:${ENDINGS})$`, 'u')
const TITLE = /(?:年度报告|年报|工作报告|工作总结)/u
/** Report year as titles print it. */
export const YEAR = /(19|20)(\d\d)(?:年度?|(?=政府信息))/u
const CHATTER =
  /^(?:本报告由|由|名称|标题|关于|现将|现向社会(?:公布|公开)|现?公布|发布|编制|根据|索引号|当前位置|首页|正文|年报|了|度|>)+[:,]?/u
const YEARS = /^[^\u4e00-\u9fff]*(?:19|20)\d\d年度?|^[\d\s]+/u
const AREA = /^(?:[\u4e00-\u9fff]{2,8}?(?:市|自治州|州|盟|地区|县|区|旗)){1,2}$/u

/** Whether a paragraph is the title of a report, on one line or two. */
export const isTitle = (paragraph: Paragraph): boolean =>
  paragraph.text.length <= 120 && TITLE.test(paragraph.text) && /信息公开|政务公开/u.test(paragraph.text)

/** Title and preface in one paragraph, as in a report that lost its lines. */
const OPENS_WITH_TITLE = /^[^。]{0,40}信息公开[^。]{0,6}(?:年度报告|年报)(?=[^》])/u

const endsAsOrgan = (text: string): boolean => text.length >= 3 && text.length <= 30 && ENDS_AS_ORGAN.test(text)

const tidy = (text: string): string =>
  (text.split(/[,;。:《》>]|年报(?=.)|政府信息公开(?=.)|政务公开(?=.)/u).at(-1) ?? '')
    .replace(CHATTER, '')
    .replace(YEARS, '')
    .replaceAll(/["'()[\]|\s>-]/gu, '')

function organInTitle(text: string): string | undefined {
  const year = YEAR.exec(text)
  const subject = text.search(/政府信息|信息公开/u)
  const head = tidy(text.slice(0, year?.index ?? Math.max(0, subject)))
  if (endsAsOrgan(head)) return head
  const before = tidy(text.slice(0, Math.max(0, subject)))
  if (endsAsOrgan(before)) return before
  if (year === null) return undefined
  const tail = tidy(text.slice(year.index + year[0].length).replace(/(?:政府)?信息公开.*$|政务公开.*$/u, ''))
  return endsAsOrgan(tail) ? tail : undefined
}

/** A longer name of the same organ with its areas in front, when the text prints one (洪泽区人民政府 → 淮安市洪泽区人民政府). */
function fullName(organ: string, texts: readonly string[]): string {
  for (const text of texts) {
    for (let at = text.indexOf(organ); at >= 0; at = text.indexOf(organ, at + 1)) {
      const before = /[\u4e00-\u9fff]*$/u.exec(text.slice(Math.max(0, at - 16), at))?.[0] ?? ''
      const area = before.split(/[由与向和对及在的报告省]/u).at(-1) ?? ''
      if (AREA.test(area) && !area.endsWith('自治区')) return area + organ
    }
  }
  return organ
}

const NAME = `([\\u4e00-\\u9fff]{3,24}?(?:${ENDINGS}))`
/** Places of the opening that name the organ: who publishes, who compiles, whom to ask, who worked. */
const IN_TEXT = [
  `(?:公布|公开|编制)了?(?:19|20)\\d\\d年度?${NAME}政府信息公开`,
  `(?:公布|公开|编制)了?${NAME}(?:19|20)\\d\\d年`,
  `由${NAME}(?:根据|编制|依据|按照)`,
  `(?:请?与|请联系:?|联系单位:?|联系|向)${NAME}[\\u4e00-\\u9fff]{0,10}?(?:联系|\\(|,|;|。)`,
  `(?:19|20)\\d\\d年,?${NAME}(?:认真|坚持|严格|全面|深入|高度|按照|紧紧|始终|持续|积极|在)`,
].map((pattern) => new RegExp(pattern, 'u'))
const NO_NAME =
  /^(?:[本我各该全]|[省市区县旗州]?(?:人民)?(?:政府|教育局|局|委)|有关|相关|国务院)|[的了以及]|通过|工作|领导小组|信息公开|部门/u

function organInText(texts: readonly string[]): string | undefined {
  for (const pattern of IN_TEXT) {
    for (const text of texts) {
      const name = pattern.exec(text)?.[1]
      if (name !== undefined && !NO_NAME.test(name)) return name
    }
  }
  return undefined
}

/** The date under the name of a signature. */
const SIGNED_ON = /(?:(?:19|20)\d\d|[〇零一二三四五六七八九○]{4})年.{1,3}月(?:.{1,3}日)?$/u

/** Name of the reporting organ, from the title, the line above it, the opening or the signature. `null` when none is printed. */
export function organOf(paragraphs: readonly Paragraph[]): string | null {
  const early = paragraphs.slice(0, 14)
  const texts = early.map(({ text }) => text)
  for (const [index, paragraph] of early.entries()) {
    const title = isTitle(paragraph) ? paragraph.text : OPENS_WITH_TITLE.exec(paragraph.text)?.[0]
    if (title === undefined) continue
    const printed = early[index - 1]?.text ?? ''
    const above = tidy(printed.length <= 60 ? printed : '')
    const organ = organInTitle(title) ?? organInTitle(above + title) ?? (endsAsOrgan(above) ? above : undefined)
    if (organ !== undefined) return fullName(organ, texts)
  }
  const signed = paragraphs
    .slice(-6)
    .map(({ text }) => tidy(text.replace(SIGNED_ON, '')))
    .find(endsAsOrgan)
  const organ = organInText(texts) ?? signed
  return organ === undefined ? null : fullName(organ, texts)
}
