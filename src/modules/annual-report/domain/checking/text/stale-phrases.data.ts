/** Wording of the Regulation of 2007, or older, that a new report should no longer use. */
export interface StalePhrase {
  readonly words: RegExp
  /** First report year in which it is stale; absent when it always is. */
  readonly from?: number
  /** A sentence with these words speaks of the change itself, or of something else. */
  readonly unless?: RegExp
  readonly message: string
  readonly source: string
}

export const STALE_PHRASES: readonly StalePhrase[] = [
  {
    words: /生产、?生活、?科研等?(?:方面)?(?:的)?特殊需要|"三需要"|三需要/u,
    from: 2019,
    unless: /取消|删除|不再|删去/u,
    message: '申请人“生产、生活、科研等特殊需要”的条件已取消',
    source: '条例（2019）第二十七条',
  },
  {
    words:
      /(?:15|十五)个?工作日(?:之?内|以内)?[^,。;]{0,10}(?:答复|回复|予以答)|(?:答复|回复)[^,。;]{0,12}(?:15|十五)个?工作日/u,
    from: 2019,
    unless: /承诺|缩短|压缩|提速|第三方|征求|留言|信箱|来信|热线|建议|提案|投诉|咨询|补正/u,
    message: '依申请公开的答复期限已由 15 个工作日改为 20 个工作日',
    source: '条例（2019）第三十三条',
  },
  {
    words: /公开(?:是|为)原则"?[,、]?"?(?:以)?不公开(?:是|为)例外/u,
    from: 2019,
    message: '“公开为原则、不公开为例外”应改为“以公开为常态、不公开为例外”',
    source: '条例（2019）第五条',
  },
  {
    words:
      /检索费|复制费|(?:检索|复制|邮寄)[、和及](?:检索|复制|邮寄)[^,。;]{0,8}费|依申请(?:公开|提供)[^,。;]{0,16}成本费/u,
    from: 2019,
    message: '检索、复制、邮寄等成本费已不再收取，现在只有信息处理费',
    source: '条例（2019）第四十二条',
  },
  {
    words: /国(?:务院)?令第?492号/u,
    from: 2019,
    unless: /711|修订|2007年/u,
    message: '《政府信息公开条例》已修订，现行的是国务院令第711号',
    source: '条例（2019）第五十六条',
  },
  {
    words: /以《(?:中华人民共和国)?行政许可法》(?:的)?(?:颁布)?(?:实施|施行)[^,。;]{0,4}为(?:突破口|契机)/u,
    message: '“以《行政许可法》实施为突破口”是旧稿套话，该法 2004 年已经施行',
    source: '行政许可法第八十三条',
  },
]
