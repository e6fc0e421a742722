/** A table cell or figure: `null` when the report leaves it blank, prints a dash or a slash, or does not state it. Never 0 for blank. */
export type Cell = number | null

export type FormatId = '2018' | '2019' | '2021'

/** 表三 columns, in the order of the form: 自然人, 商业企业, 科研机构, 社会公益组织, 法律服务机构, 其他, 总计. */
export const REQUEST_COLUMNS = ['natural', 'company', 'research', 'welfare', 'legal', 'other', 'total'] as const
export type RequestColumn = (typeof REQUEST_COLUMNS)[number]
export type RequestRow = Readonly<Record<RequestColumn, Cell>>

/** 表四 columns of each group, in the order of the form: 结果维持, 结果纠正, 其他结果, 尚未审结, 总计. */
export const APPEAL_COLUMNS = ['upheld', 'corrected', 'other', 'pending', 'total'] as const
export type AppealColumn = (typeof APPEAL_COLUMNS)[number]
export const APPEAL_GROUPS = ['reconsideration', 'directLawsuit', 'lawsuitAfterReconsideration'] as const
export type AppealGroup = (typeof APPEAL_GROUPS)[number]
export type AppealRow = Readonly<Record<AppealColumn, Cell>>

/** The statutory tables as printed; a table that the text does not hold is `null`. */
export interface Tables {
  /** 2014–2018 统计表: rows L01 … L58. */
  readonly statistics: Readonly<Record<string, Cell>> | null
  /** 表二: printed row label → its cells in column order. */
  readonly proactive: Readonly<Record<string, readonly Cell[]>> | null
  /** 表三: rows r01 … r25; the 2019 form's single row （六） is `r21to23`. */
  readonly requests: Readonly<Record<string, RequestRow | null>> | null
  /** 表四. */
  readonly appeals: Readonly<Record<AppealGroup, AppealRow>> | null
}

export interface Category {
  readonly label: string
  readonly count: number
}

/** What the report states, in the shape that `report read --json` prints. Counts are whole numbers unless noted. */
export interface Figures {
  /** Number the prose gives for this year's proactively disclosed items (主动公开政府信息). */
  readonly proactiveTotal: Cell
  /** Parts the prose gives for it, in order. */
  readonly categories: readonly Category[]
  /** Requests newly received (本年新收). */
  readonly requestsReceived: Cell
  readonly reconsiderations: Cell
  readonly lawsuits: Cell
  readonly wechatArticles: Cell
  readonly wechatFollowers: Cell
  readonly contactPhone: string | null
  readonly contactAddress: string | null
  readonly contactPostcode: string | null
  readonly contactEmail: string | null
}

export interface Period {
  /** `YYYY-MM-DD`, both days included. */
  readonly from: string
  readonly to: string
}

/** A place in the text: line from 1, and the words as printed. */
export interface Place {
  readonly line: number
  readonly quote: string
}

export interface Section {
  /** Words of the chapter's heading without its number; empty for what stands before the first chapter. */
  readonly title: string
  /** One paragraph a line. */
  readonly text: string
}

export interface Report {
  /** The title as printed, in one line. */
  readonly title: string | null
  readonly organ: string | null
  readonly year: number | null
  readonly format: FormatId | 'mixed' | null
  readonly period: Period | null
  readonly figures: Figures
  readonly tables: Tables
  readonly sections: readonly Section[]
  /** Where each figure and table row was read, keyed like `proactiveTotal` or `requests.r05`. */
  readonly sources: Readonly<Record<string, Place>>
}

export const SEVERITIES = ['error', 'question', 'hint'] as const
export type Severity = (typeof SEVERITIES)[number]

/** One thing wrong with a report. `expected` is what follows from the other numbers, `found` what is printed. */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly expected: number | string | null
  readonly found: number | string | null
  readonly places: readonly Place[]
}
