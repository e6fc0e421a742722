/** Kinds of organs that disclose, from the government down to the school. */
export const ORGAN_KINDS = ['education-bureau'] as const
export type OrganKind = (typeof ORGAN_KINDS)[number]

/** Where an organ discloses; the label is how the organ itself calls it, aliases are its other names for the same thing. */
export interface Channel {
  readonly kind: ChannelKind
  readonly name: string
  readonly aliases: readonly string[]
  /** Day since which the channel is no longer kept. */
  readonly closedOn?: string
}

export const CHANNEL_KINDS = {
  website: '门户网站',
  'parent-site': '上级政府网站专栏',
  platform: '信息公开平台',
  app: '政务客户端和商业平台',
  wechat: '微信公众号',
  gazette: '政府公报',
  press: '报刊',
  broadcast: '广播电视',
  briefing: '新闻发布会',
  board: '公告栏和宣传栏',
  screen: '电子屏',
  'query-point': '查阅场所',
  hotline: '热线和互动平台',
  school: '学校渠道',
} as const
export type ChannelKind = keyof typeof CHANNEL_KINDS

/** An organ as the public sees it. What is not known is absent, never an invented value. */
export interface Organ {
  /** Part of every address, `[a-z0-9-]`. */
  readonly slug: string
  readonly name: string
  readonly shortName: string
  readonly aliases: readonly string[]
  readonly kind: OrganKind
  /** Administrative area, e.g. 广西壮族自治区柳州市. */
  readonly area: string
  /** Region of the working calendar, e.g. 广西. */
  readonly region: string
  /** 政府信息公开工作机构. */
  readonly office: string
  readonly address?: string
  readonly postcode?: string
  readonly telephone?: string
  readonly email?: string
  readonly officeHours?: string
  readonly channels: readonly Channel[]
  /** Names of the rules it works by (政府信息公开制度). */
  readonly regulations: readonly string[]
  /** Headings of its disclosure catalogue, where it names them. */
  readonly catalogue: readonly string[]
  /** An organ that exists only in the demonstration. */
  readonly invented: boolean
}
