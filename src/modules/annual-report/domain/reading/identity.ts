import type { Period } from '../report.ts'
import type { Found } from './contact.ts'
import type { Paragraph } from './paragraphs.ts'

const ORGAN_END =
  /(?:人民政府|政府办公[厅室]|委员会|管委会|管理局|教育体育局|教育局|教体局|教育厅|教育部|分局|总局|[局厅委部署院]|办公[厅室]|街道|街道办事处|[镇乡]|中学|小学|学校|大学|学院|幼儿园|中心|公司)$/u
const TITLE = /(?:年度报告|年报|工作报告|工作总结)/u
const YEAR = /(19|20)(\d\d)(?:年度?|(?=政府信息))/u
const CHATTER =
  /^(?:本报告由|由|名称|标题|关于|现将|现向社会(?:公布|公开)|现公布|发布|编制|本报告由|根据|索引号|当前位置|首页)[:,]?/u
const AREA = '(?:[\\u4e00-\\u9fff]{2,8}?(?:市|自治州|州|盟|地区|县|区|旗)){1,2}'

const titleLike = (paragraph: Paragraph): boolean =>
  paragraph.text.length <= 120 && TITLE.test(paragraph.text) && /信息公开|政务公开/u.test(paragraph.text)

const endsAsOrgan = (text: string): boolean => text.length >= 3 && text.length <= 30 && ORGAN_END.test(text)

const tidy = (text: string): string =>
  text
    .replace(CHATTER, '')
    .replace(/^(?:19|20)\d\d年度?/u, '')
    .replaceAll(/["'()[\]|\s-]/gu, '')

function organInTitle(text: string): string | undefined {
  const year = YEAR.exec(text)
  const head = tidy(text.slice(0, year?.index ?? text.search(/政府信息|信息公开/u)))
  if (endsAsOrgan(head)) return head
  const before = tidy(text.slice(0, Math.max(0, text.search(/政府信息公开|信息公开/u))))
  if (endsAsOrgan(before)) return before
  if (year === null) return undefined
  const tail = tidy(text.slice(year.index + year[0].length).replace(/(?:政府)?信息公开.*$|政务公开.*$/u, ''))
  return endsAsOrgan(tail) ? tail : undefined
}

const IN_TEXT = [
  /(?:现公布|公布|公开|编制)(?:了)?(?:19|20)\d\d年度?([\u4e00-\u9fff]{3,24}?(?:局|厅|委|部|政府|镇|乡|街道办事处|学校|中学))政府信息公开/u,
  /(?:由|本报告由)([\u4e00-\u9fff]{3,24}?(?:局|厅|委|部|政府|镇|乡|街道办事处|学校|中学))(?:根据|编制|依据|按照)/u,
  /(?:与|请联系:?|联系单位:?|向)([\u4e00-\u9fff]{3,24}?(?:局|厅|委员会|委|部|人民政府|镇|乡|街道办事处|学校|中学))(?:[\u4e00-\u9fff]{0,8}(?:办公室|科|股|处))?(?:联系|\(|,)/u,
  /(?:19|20)\d\d年,?(?:在[^,]{2,20}下,)?([\u4e00-\u9fff]{3,24}?(?:局|厅|委|部|政府|镇|乡|街道办事处))(?:认真|坚持|严格|全面|深入|高度|按照|紧紧|始终|持续|积极)/u,
]

/** A longer name of the same organ with its areas in front, when the text prints one (洪泽区人民政府 → 淮安市洪泽区人民政府). */
function fullName(organ: string, texts: readonly string[]): string {
  const pattern = new RegExp(
    `(?:^|[^\\u4e00-\\u9fff]|[由与向和对及])(${AREA})${organ.replaceAll(/[.*+?^$()[\]{}|\\]/gu, '')}`,
    'u',
  )
  for (const text of texts) {
    const found = pattern.exec(text)
    if (found?.[1] !== undefined && !/省|自治区|由|与|向/u.test(found[1])) return found[1] + organ
  }
  return organ
}

/** Name of the reporting organ, from the title, the line above it or the preface. `null` when none is printed. */
export function organOf(paragraphs: readonly Paragraph[]): string | null {
  const early = paragraphs.slice(0, 14)
  const texts = early.map(({ text }) => text)
  for (let index = 0; index < early.length; index += 1) {
    const paragraph = early[index]
    if (paragraph === undefined || !titleLike(paragraph)) continue
    const above = tidy(early[index - 1]?.text ?? '')
    const organ =
      organInTitle(paragraph.text) ?? organInTitle(above + paragraph.text) ?? (endsAsOrgan(above) ? above : undefined)
    if (organ !== undefined) return fullName(organ, texts)
  }
  for (const text of texts) {
    for (const pattern of IN_TEXT) {
      const organ = pattern.exec(text)?.[1]
      if (organ !== undefined && !/^(?:本|我|各|相关|有关)/u.test(organ)) return fullName(organ, texts)
    }
  }
  const signed = paragraphs
    .slice(-6)
    .map(({ text }) => tidy(text))
    .find(endsAsOrgan)
  return signed ?? (endsAsOrgan(texts[0] ?? '') ? (texts[0] ?? null) : null)
}

const DAY = String.raw`(?:((?:19|20)\d\d)年)?(\d{1,2})月(\d{1,2})[日号]?`
const PERIOD = new RegExp(String.raw`(?:从|自|为|:|限|^|[^\d])${DAY}(?:起|开始)?[,]?(?:至|到|—|-|~|～)+${DAY}`, 'u')
const two = (text: string): string => text.padStart(2, '0')

/** 统计期限 as printed; `undefined` when absent or damaged. */
export function periodOf(paragraphs: readonly Paragraph[], year: number | null): Found<Period> | undefined {
  const stated = paragraphs.filter(({ text }) =>
    /(?:统计|数据)[^。]{0,14}(?:期限|时限|时间|期间|周期|截)|所列数据/u.test(text),
  )
  for (const paragraph of stated) {
    const from = Math.max(0, paragraph.text.search(/统计|数据/u))
    const match = PERIOD.exec(paragraph.text.slice(from))
    if (match === null) continue
    const fromYear = match[1] ?? (year === null ? undefined : String(year))
    const [, , fromMonth = '', fromDay = '', printed, toMonth = '', toDay = ''] = match
    if (fromYear === undefined) continue
    const start = from + match.index
    return {
      value: {
        from: `${fromYear}-${two(fromMonth)}-${two(fromDay)}`,
        to: `${printed ?? fromYear}-${two(toMonth)}-${two(toDay)}`,
      },
      paragraph,
      start,
      end: start + match[0].length,
    }
  }
  return undefined
}

/** Report year: from the title, else the 统计期限, else the first year the text names. */
export function yearOf(paragraphs: readonly Paragraph[]): number | null {
  const title = paragraphs.slice(0, 14).find((paragraph) => titleLike(paragraph) && YEAR.test(paragraph.text))
  const inTitle = title === undefined ? null : YEAR.exec(title.text)
  if (inTitle !== null) return Number(`${inTitle[1] ?? ''}${inTitle[2] ?? ''}`)
  const period = periodOf(paragraphs, null)
  if (period !== undefined) return Number(period.value.from.slice(0, 4))
  for (const { text } of paragraphs.slice(0, 20)) {
    const report = /((?:19|20)\d\d)年度?(?:[\u4e00-\u9fff]{0,24})(?:政府信息公开|信息公开)/u.exec(text)
    const closing = /截[至止]到?((?:19|20)\d\d)年1[12]月/u.exec(text)
    const found = report ?? closing ?? /((?:19|20)\d\d)年(?!第?\d)/u.exec(text.replaceAll(/[〔[(]\d{4}[〕\])]/gu, ''))
    if (found !== null) return Number(found[1])
  }
  return null
}
