/** What the clause behind a list begins with: another subject, a sum, an average. */
export const LEAVES =
  /^(?:另外?|此外|同时|全年|累计|合计|总计|共计?|总共|较|比|同比|均|截[至止]|20\d\d年(?:度)?(?:,|全|共|我|累计|通过|在|发布|公开)|本年|今年|去年|上年(?!度?结转)|年内|粉丝|关注|订阅|平均|[日月年周人]均|每[日天周月人]|满意|办结|回复率|按时|未|没有|无(?!法提供)|我局|我委|我办)/u
export const CHANNEL = /网站|网$|公众号|微信|微博|平台|抖音|头条|媒体|报纸|广播|电视|公报|宣传栏|公开栏|客户端|频道/u
/** A new act (通过…, 举办…): the list may end before it. */
export const ACTS =
  /^(?:通过|在|于|利用|依托|借助|向|回应|答复|办理|受理|召开|举办|组织(?!机构|领导|人事)|发布(?!会)|推送|编发|开展|收到|制发|主动|微信|微博|"?[^,;。]{0,12}(?:公众号|微博|客户端|抖音|平台))/u

/** The last clause of what stands between two numbers. */
export const clauseOf = (between: string): string =>
  between.slice(Math.max(...[...',;:。'].map((mark) => between.lastIndexOf(mark))) + 1).replace(/^[、和及]+/u, '')

/** Items between two parts that carry no number: 「规划2件；部门预算、决算；公报15件」. */
export const unnumberedItems = (between: string): boolean =>
  between
    .split(/[,;]/u)
    .slice(1, -1)
    .some((item) => item.length > 2 && !/占|%|\d|比例/u.test(item))

/** Announces the parts of a part. */
export const NESTED = /其中|包括|包含|(?:^|[,;(])含/u
