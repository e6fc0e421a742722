/** One of the six chapters of the forms of 2019 and 2021, and the words by which published headings are known for it. */
export interface StatutoryChapter {
  readonly title: string
  /** Generous: any heading with these words may be this chapter. */
  readonly words: RegExp
  /** Strict: only headings that can be no other chapter; for the order. */
  readonly exact: RegExp
  /** The table that belongs to it: where it is printed the chapter is there, whatever its heading says. */
  readonly table?: 'proactive' | 'requests' | 'appeals'
}

/** In the order of the form. Source: 国办公开办函〔2019〕60号；国办公开办函〔2021〕30号. */
export const STATUTORY_CHAPTERS: readonly StatutoryChapter[] = [
  { title: '总体情况', words: /总体|概述|概况|综述|基本情况|工作情况/u, exact: /^总体情况$/u },
  {
    title: '主动公开政府信息情况',
    words: /主动公开/u,
    exact: /^(?:行政机关)?主动公开政府信息(?:的)?情况$/u,
    table: 'proactive',
  },
  {
    title: '收到和处理政府信息公开申请情况',
    words: /收到|申请(?!行政复议|复议)/u,
    exact: /收到和处理政府信息公开申请/u,
    table: 'requests',
  },
  {
    title: '政府信息公开行政复议、行政诉讼情况',
    words: /复议|诉讼|救济/u,
    exact: /复议[^一二三四五六]*诉讼/u,
    table: 'appeals',
  },
  {
    title: '存在的主要问题及改进情况',
    words: /问题|不足|困难|短板|改进|整改|打算|下一步|努力方向/u,
    exact: /主要问题/u,
  },
  {
    title: '其他需要报告的事项',
    words: /其他|其它|需要?报告|需要?说明|信息处理费/u,
    exact: /其[他它]需要?报告的?事项/u,
  },
]
