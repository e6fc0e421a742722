import type { Reading } from '../../reading/read-report.ts'
import type { Finding } from '../../report.ts'
import { type Listed, contradicts, countNames, countOf, countTitles } from './enumeration.ts'
import { type Sentence, placeInSentence, sentencesOf } from './sentences.ts'

const NUMBER = String.raw`(?<!\d|第)(?<number>\d{1,2}|[二三四五六七八九十]{1,3}|两)`
const KIND = String.raw`(?:个|大|种|项|类|份|条|件|部)(?:大?类别?|方面|部分)?`
const NOUN = String.raw`[\u4e00-\u9fff]{0,8}?`

/** 「10个大类别，包括A、B、C。」 */
const BEFORE_LIST = new RegExp(
  String.raw`${NUMBER}${KIND}${NOUN}[,:]?(?:包括|包含|分别(?:是|为)|即|:)[:]?(?<list>[^。;:,]{4,400}?)(?=[。;,]|$)`,
  'gu',
)
/** 「开设A、B、C等三种」: the list begins behind a word that takes a list, or a colon, or a comma. */
const AFTER_LIST = new RegExp(
  String.raw`(?:遵循|坚持|涉及|包括|包含|开设|设有|设置|设立|提供|采取|采用|落实|执行|建立|:)[了:]?(?<list>[^。;:,、]{2,24}、[^。;:]{2,400}?)(?<etc>等)?${NUMBER}(?:个|大|种|项|类)(?:大?类别?|方面|原则|渠道|方式|平台|形式|制度|机制|栏目|板块|便民)`,
  'gu',
)
/** 「5项制度：《…》《…》」 and 「《…》《…》等5项制度」. */
const BEFORE_TITLES = new RegExp(
  String.raw`${NUMBER}(?:个|项|份|件|部|条)${NOUN}[,:]?(?:包括|包含|分别(?:是|为)|即|:)?[:]?(?<list>《[^。;]{4,600}?)(?=[。;]|$)`,
  'gu',
)
const AFTER_TITLES = new RegExp(
  String.raw`(?<list>《□+》+(?:(?:、|,|以及|和|及|与)?《□+》+){1,30})(?<etc>等)?${NUMBER}(?:个|项|份|件|部)`,
  'gu',
)

/** 「预公开4条，公布关于《…》的通知、关于《…》的通知」: every member holds one title, and the sentence ends with the last. */
const TITLED_ITEMS = new RegExp(
  String.raw`${NUMBER}(?:条|项|件|个|份),[^,。;、《]{0,16}(?:公布|公开|包括|分别为|分别是)[^,。;、《]{0,6}(?<list>《[^。;]{10,900})(?=[。;]|$)`,
  'gu',
)

function countTitledItems(list: string): Listed | undefined {
  const items = list.split('、')
  const each = items.every(
    (item) => (item.match(/《/gu) ?? []).length === 1 && /》[^《》,]{0,14}$|\)[^《》,]{0,14}$/u.test(item),
  )
  if (items.length < 2 || !each || /等$/u.test(list)) return undefined
  return { least: items.length, most: items.length, open: false }
}

/** A long list mixes 、 and commas: between a colon and 「等10个方面」 both part the names. */
const withCommasAsMarks = (list: string): Listed | undefined => countNames(list.replaceAll(',', '、'))

const SHAPES: readonly { readonly pattern: RegExp; readonly count: (list: string) => Listed | undefined }[] = [
  { pattern: BEFORE_LIST, count: countNames },
  { pattern: AFTER_LIST, count: withCommasAsMarks },
  { pattern: BEFORE_TITLES, count: countTitles },
  { pattern: AFTER_TITLES, count: countTitles },
  { pattern: TITLED_ITEMS, count: countTitledItems },
]

const LONGEST_SENTENCE = 2000
const COUNTS_SOMETHING = /[\d二三四五六七八九十两](?:个|大|种|项|类|份|条|件|部)/u

function findingsIn(reading: Reading, sentence: Sentence): readonly Finding[] {
  if (sentence.masked.length > LONGEST_SENTENCE || !/[、》]/u.test(sentence.masked)) return []
  if (!COUNTS_SOMETHING.test(sentence.masked)) return []
  return SHAPES.flatMap(({ pattern, count }) =>
    [...sentence.masked.matchAll(pattern)].flatMap((found): Finding[] => {
      const { number = '', list = '', etc } = found.groups ?? {}
      const promised = countOf(number)
      const counted = count(list)
      if (counted === undefined || promised < 2) return []
      const listed = { ...counted, open: counted.open || etc !== undefined }
      if (!contradicts(promised, listed)) return []
      const names = listed.least > promised ? listed.least : listed.most
      return [
        {
          rule: 'T-count',
          severity: 'question',
          message: `写明 ${promised} 项，列出的有 ${names} 项，请核对数字或补齐名单`,
          expected: promised,
          found: names,
          places: [placeInSentence(reading, sentence, found.index, found.index + found[0].length)],
        },
      ]
    }),
  ).slice(0, 1)
}

/** T-count: a promised number of classes, principles, systems … against the names listed right beside it. */
export function checkCounts(reading: Reading): readonly Finding[] {
  const sentences = sentencesOf(reading)
  const whole = reading.truncated ? sentences.slice(0, -1) : sentences
  return whole.flatMap((sentence) => findingsIn(reading, sentence))
}
