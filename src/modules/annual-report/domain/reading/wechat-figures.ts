import { type Prose, clauseStart, isComparison, sentenceStart } from './clauses.ts'
import type { Found } from './contact.ts'
import { partsFrom } from './part-list.ts'
import type { Passage } from './passages.ts'
import type { Quantity } from './quantities.ts'

const WECHAT = /微信|公众号|公众平台|订阅号/u
const ARTICLE = /发布|推送|刊发|推发|发文|转发|编发|编写|文章|图文|信息|内容|公开|推文|刊载|发稿/u
const ARTICLE_UNIT = /^(?:条|篇|期|件|则|项|份|条次|篇次|篇\(条\)|条\(篇\)|条\(次\)|个)$/u
const FOLLOWER = /关注|观注|粉丝|订阅|用户|订户/u
const READ = /阅读|点击|浏览|访问|转发量|点赞|播放/u
const OTHER_CHANNEL = /微博|网站|抖音|头条|客户端|视频号|学习强国|政务网|门户/gu

/** 「报纸、微信等」「微信及其他方式」「网站和微信平台」: one of several channels. */
const AMONG_OTHERS =
  /微博、?微信|微信、?微博|(?:、|和|及|以及|与)[^,;。、]{0,12}(?:微信|公众号)[^,;。、]{0,8}(?:等|平台)|微信(?:及|和)其他|、[^,;。、]{0,12}(?:公众号|微信)[^,;。、]{0,6}(?=、|(?:主动)?公开)|(?:公众号|微信)(?=、)/gu

/** A plain verb of publishing; more words name one kind among several. */
const SHORT = /(?:号|平台|微信)[^,;。]{0,18}$/u

type Test = (own: string, wider: string, quantity: Quantity) => boolean

/** One of several kinds or channels counted side by side. */
const isOneOfMany = (prose: Prose, quantity: Quantity, own: string): boolean =>
  ARTICLE_UNIT.test(quantity.unit) &&
  !SHORT.test(own) &&
  partsFrom(prose, clauseStart(prose, quantity.start), prose.text.length, 0).parts.length > 2

function firstOf(passages: readonly Passage[], fits: Test): Found<Quantity> | undefined {
  for (const { paragraph, prose } of passages) {
    if (!WECHAT.test(prose.text)) continue
    for (const [index, quantity] of prose.quantities.entries()) {
      if (quantity.percent || isComparison(prose, quantity)) continue
      const start = clauseStart(prose, quantity.start)
      const before = prose.text.slice(Math.max(start, prose.quantities[index - 1]?.end ?? 0), quantity.start)
      const behind = prose.text.slice(quantity.end, quantity.end + 30).split(/[,;。:]/u)[0] ?? ''
      const own = before === '' ? behind : before.replace(/^、/u, '')
      const wider = prose.text.slice(Math.max(sentenceStart(prose, quantity.start), start - 70), quantity.start)
      if (!fits(own, wider, quantity) || isOneOfMany(prose, quantity, own)) continue
      return { value: quantity, paragraph, start, end: quantity.end }
    }
  }
  return undefined
}

/** The last channel named before the number is WeChat, not a website or Weibo. */
function speaksOfWechat(printed: string): boolean {
  const words = printed.replaceAll(AMONG_OTHERS, '')
  const wechat = Math.max(...['微信', '公众号', '公众平台', '订阅号'].map((word) => words.lastIndexOf(word)))
  const other = [...words.matchAll(OTHER_CHANNEL)].at(-1)?.index ?? -1
  return wechat >= 0 && wechat > other
}

/** Items published this year through the official WeChat account. */
export const wechatArticles = (passages: readonly Passage[]): Found<Quantity> | undefined =>
  firstOf(
    passages,
    (own, wider, { unit }) =>
      ARTICLE_UNIT.test(unit) &&
      speaksOfWechat(WECHAT.test(own) ? own : wider) &&
      !FOLLOWER.test(own.replaceAll('订阅号', '')) &&
      !READ.test(own) &&
      !/申请|栏目|账号/u.test(own) &&
      !(unit === '个' && /号[:为有共]*$/u.test(own)) &&
      (ARTICLE.test(own) || WECHAT.test(own)),
  )

/** Followers of the official WeChat account, as printed (end of year or highest). */
export const wechatFollowers = (passages: readonly Passage[]): Found<Quantity> | undefined =>
  firstOf(
    passages,
    (own, wider, { unit }) =>
      /^(?:人|名|户|人次|个|位|)$/u.test(unit) && FOLLOWER.test(own) && !READ.test(own) && speaksOfWechat(wider + own),
  )
