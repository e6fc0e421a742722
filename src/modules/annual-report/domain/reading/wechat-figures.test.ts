import { describe, expect, it } from 'vitest'
import { passages } from './testing/source.ts'
import { wechatArticles, wechatFollowers } from './wechat-figures.ts'

const articles = (line: string): number | null => wechatArticles(passages(line))?.value.value ?? null
const followers = (line: string): number | null => wechatFollowers(passages(line))?.value.value ?? null

describe('items of the WeChat account', () => {
  it.each([
    ['“某县教育”微信公众号全年发布信息249条。', 249],
    ['微信公众号推送文章249篇。', 249],
    ['通过微信公众号推送信息249期，阅读量达3万次。', 249],
    ['利用官方微信发布249条信息。', 249],
    ['政务微信公众平台公开信息249条。', 249],
    ['网站发布信息500条，微信公众号发布信息249条。', 249],
    ['开通了微信订阅号，全年推送图文249篇。', 249],
  ])('%s', (line, count) => expect(articles(line)).toBe(count))

  it.each([
    '网站发布信息500条。',
    '官方微博发布信息500条。',
    '微信公众号关注人数500人。',
    '微信公众号文章阅读量500次。',
    '开通微信公众号2个。',
    '微信公众号设置栏目5个。',
    '通过微信收到公开申请5件。',
    '微信公众号发布信息比上年增加20条。',
    '通过报纸、电视、微信等发布信息500条。',
    '公开信息500条。',
  ])('none in: %s', (line) => expect(articles(line)).toBeNull())
})

describe('followers of the WeChat account', () => {
  it.each([
    ['微信公众号粉丝数12345人。', 12_345],
    ['微信公众号关注人数达428189人。', 428_189],
    ['微信公众号推送信息249条，粉丝12000人。', 12_000],
    ['微信公众号订阅用户1.2万户。', 12_000],
    ['微信公众号关注用户1,136个。', 1136],
  ])('%s', (line, count) => expect(followers(line)).toBe(count))

  it.each([
    '官方微博粉丝12000人。',
    '微信公众号推送信息249条。',
    '微信公众号阅读12000人次。',
    '热线用户12000人。',
    '抖音号粉丝12000人。',
  ])('none in: %s', (line) => expect(followers(line)).toBeNull())
})
