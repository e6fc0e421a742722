/** The ordinary view, or 长辈版 under the prefix `/zhangbei`: larger, one column, the same content. */
export type PageView = 'standard' | 'elder'

export interface NavigationItem {
  readonly label: string
  readonly href: string
}

/** Whose site a page belongs to: the platform, or one organ. */
export interface Site {
  readonly name: string
  /** Second line beside the emblem, e.g. 政府信息公开. */
  readonly subtitle: string
  /** Address of its home page, e.g. `/liuzhou/`. */
  readonly home: string
  readonly navigation: readonly NavigationItem[]
  /** 主办单位 and how to reach it; absent lines are left out. */
  readonly sponsor: {
    readonly name: string
    readonly address?: string
    readonly postcode?: string
    readonly telephone?: string
    readonly officeHours?: string
  }
}

/** What every page needs besides its own content. Addresses are without the prefix of the view. */
export interface PageContext {
  readonly view: PageView
  /** Address of this page. */
  readonly path: string
  /** Demonstration data: the page says so and asks not to be indexed. */
  readonly demo: boolean
  /** The public checker is offered. */
  readonly checker: boolean
  /** Folder of style sheet, icons and pictures with its fingerprint, e.g. `/assets/3f9a2c1b`. */
  readonly assets: string
  /** Address of the whole site, e.g. `https://jyj.example.gov.cn`; absent when the operator has not set it. */
  readonly publicUrl?: string
}
