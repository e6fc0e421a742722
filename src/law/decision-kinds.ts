import { civilDate, type CivilDate } from '../kernel/civil-date.ts'
import { FEE_IN_FORCE_FROM, FEE_SOURCE } from './fee.ts'

/**
 * How a decision may be contested, since 2024-01-01.
 * `either`: reconsideration or lawsuit. `reconsideration-first`: 复议前置. `withheld-part-first`: reconsideration first as far as
 * something is withheld under articles 14 to 16. `either-on-lapse`: the lapse may be contested, the fee decision alone
 * may not. `depends`: on what was done.
 */
export type Remedy = 'either' | 'reconsideration-first' | 'withheld-part-first' | 'either-on-lapse' | 'depends'

/** Formats of the annual report: 统计表 of 2014 to 2018, 2019 to 2020, 2021 on. */
export type ReportFormat = '2018' | '2019' | '2021'

export interface DecisionKindEntry {
  readonly code: `K${number}`
  /** What forms and lists print; Chinese. */
  readonly label: string
  readonly basis: string
  readonly remedy: Remedy
  /** First day of decision on which it may be chosen. */
  readonly from: CivilDate
  /** First day on which it may no longer be chosen; absent while in force. */
  readonly until?: CivilDate
  /** Row of the report in which it is counted; `null` when the format has none. */
  readonly rows: Readonly<Record<ReportFormat, string | null>>
  /** Further rows of the 2018 format that fit, depending on the ground of the decision. */
  readonly alternatives2018?: readonly string[]
}

const REGULATION = '《政府信息公开条例》（2019年修订）'
const REGULATION_2008 = civilDate('2008-05-01')
const REGULATION_2019 = civilDate('2019-05-15')
const FEE_RULES = FEE_IN_FORCE_FROM

/**
 * Every kind of decision on a request. Keys are stored and never renamed; the label is printed.
 * A kind that older statistics had a line for is open to decisions since 2008; the others begin with their source.
 */
export const DECISION_KINDS = {
  'already-public': {
    code: 'K01',
    label: '已主动公开，告知方式和途径',
    basis: `${REGULATION}第三十六条第一项`,
    remedy: 'either',
    from: REGULATION_2008,
    rows: { '2018': 'L26', '2019': 'r03', '2021': 'r03' },
  },
  disclosed: {
    code: 'K02',
    label: '予以公开',
    basis: `${REGULATION}第三十六条第二项`,
    remedy: 'either',
    from: REGULATION_2008,
    rows: { '2018': 'L27', '2019': 'r03', '2021': 'r03' },
  },
  'partly-disclosed': {
    code: 'K03',
    label: '部分公开',
    basis: `${REGULATION}第三十七条`,
    remedy: 'withheld-part-first',
    from: REGULATION_2008,
    rows: { '2018': 'L28', '2019': 'r04', '2021': 'r04' },
  },
  'withheld-state-secret': {
    code: 'K04',
    label: '不予公开：属于国家秘密',
    basis: `${REGULATION}第十四条、第三十六条第三项`,
    remedy: 'reconsideration-first',
    from: REGULATION_2008,
    rows: { '2018': 'L30', '2019': 'r05', '2021': 'r05' },
  },
  'withheld-forbidden': {
    code: 'K05',
    label: '不予公开：其他法律、行政法规禁止公开',
    basis: `${REGULATION}第十四条、第三十六条第三项`,
    remedy: 'reconsideration-first',
    from: REGULATION_2008,
    rows: { '2018': 'L35', '2019': 'r06', '2021': 'r06' },
  },
  'withheld-security': {
    code: 'K06',
    label: '不予公开：危及国家安全、公共安全、经济安全、社会稳定',
    basis: `${REGULATION}第十四条、第三十六条第三项`,
    remedy: 'reconsideration-first',
    from: REGULATION_2008,
    rows: { '2018': 'L33', '2019': 'r07', '2021': 'r07' },
  },
  'withheld-third-party': {
    code: 'K07',
    label: '不予公开：保护第三方合法权益（商业秘密、个人隐私等）',
    basis: `${REGULATION}第十五条、第三十二条、第三十六条第三项`,
    remedy: 'reconsideration-first',
    from: REGULATION_2008,
    rows: { '2018': 'L31', '2019': 'r08', '2021': 'r08' },
    alternatives2018: ['L32'],
  },
  'withheld-internal': {
    code: 'K08',
    label: '不予公开：内部事务信息',
    basis: `${REGULATION}第十六条第一款、第三十六条第三项`,
    remedy: 'reconsideration-first',
    from: REGULATION_2008,
    rows: { '2018': 'L34', '2019': 'r09', '2021': 'r09' },
  },
  'withheld-process': {
    code: 'K09',
    label: '不予公开：过程性信息',
    basis: `${REGULATION}第十六条第二款、第三十六条第三项`,
    remedy: 'reconsideration-first',
    from: REGULATION_2008,
    rows: { '2018': 'L34', '2019': 'r10', '2021': 'r10' },
  },
  'withheld-enforcement-file': {
    code: 'K10',
    label: '不予公开：行政执法案卷信息',
    basis: `${REGULATION}第十六条第二款、第三十六条第三项`,
    remedy: 'reconsideration-first',
    from: REGULATION_2008,
    rows: { '2018': 'L34', '2019': 'r11', '2021': 'r11' },
  },
  'administrative-query': {
    code: 'K11',
    label: '属于行政查询事项，告知依照有关规定办理',
    basis: `${REGULATION}第三十六条第七项`,
    remedy: 'either',
    from: REGULATION_2008,
    rows: { '2018': 'L39', '2019': 'r12', '2021': 'r12' },
  },
  'not-existing': {
    code: 'K12',
    label: '无法提供：政府信息不存在',
    basis: `${REGULATION}第三十六条第四项`,
    remedy: 'either',
    from: REGULATION_2008,
    rows: { '2018': 'L37', '2019': 'r13', '2021': 'r13' },
  },
  'not-responsible': {
    code: 'K13',
    label: '无法提供：不属于本机关负责公开',
    basis: `${REGULATION}第三十六条第五项`,
    remedy: 'either',
    from: REGULATION_2008,
    rows: { '2018': 'L36', '2019': 'r13', '2021': 'r13' },
  },
  'not-ready-made': {
    code: 'K14',
    label: '无法提供：没有现成信息，需要另行制作',
    basis: `${REGULATION}第三十八条`,
    remedy: 'either',
    from: REGULATION_2008,
    rows: { '2018': 'L37', '2019': 'r14', '2021': 'r14' },
    alternatives2018: ['L39'],
  },
  'still-unclear': {
    code: 'K15',
    label: '无法提供：补正后申请内容仍不明确',
    basis: `${REGULATION}第三十条`,
    remedy: 'either',
    from: REGULATION_2008,
    rows: { '2018': 'L38', '2019': 'r15', '2021': 'r15' },
  },
  'petition-or-complaint': {
    code: 'K16',
    label: '不予处理：信访、举报、投诉类申请',
    basis: `${REGULATION}第三十九条第一款`,
    remedy: 'either',
    from: REGULATION_2008,
    rows: { '2018': 'L39', '2019': 'r16', '2021': 'r16' },
  },
  repeated: {
    code: 'K17',
    label: '不予处理：重复申请',
    basis: `${REGULATION}第三十六条第六项`,
    remedy: 'either',
    from: REGULATION_2019,
    rows: { '2018': null, '2019': 'r17', '2021': 'r17' },
  },
  'publication-requested': {
    code: 'K18',
    label: '不予处理：要求提供公开出版物',
    basis: `${REGULATION}第三十九条第二款`,
    remedy: 'either',
    from: REGULATION_2019,
    rows: { '2018': null, '2019': 'r18', '2021': 'r18' },
  },
  excessive: {
    code: 'K19',
    label: '不予处理：无正当理由大量反复申请',
    basis: `${REGULATION}第三十五条`,
    remedy: 'either',
    from: REGULATION_2019,
    rows: { '2018': null, '2019': 'r19', '2021': 'r19' },
  },
  'confirmation-requested': {
    code: 'K20',
    label: '不予处理：要求确认或者重新出具已获取的信息',
    basis: '年度报告统计表（不予处理第5项）',
    remedy: 'either',
    from: REGULATION_2019,
    rows: { '2018': null, '2019': 'r20', '2021': 'r20' },
  },
  'not-corrected': {
    code: 'K21',
    label: '其他处理：逾期不补正，不再处理',
    basis: `${REGULATION}第三十条`,
    remedy: 'either',
    from: REGULATION_2008,
    rows: { '2018': 'L38', '2019': 'r21to23', '2021': 'r21' },
  },
  'fee-unpaid': {
    code: 'K22',
    label: '其他处理：逾期不缴费，不再处理',
    basis: FEE_SOURCE,
    remedy: 'either-on-lapse',
    from: FEE_RULES,
    rows: { '2018': null, '2019': 'r21to23', '2021': 'r22' },
  },
  other: {
    code: 'K23',
    label: '其他处理',
    basis: '',
    remedy: 'depends',
    from: REGULATION_2008,
    rows: { '2018': 'L39', '2019': 'r21to23', '2021': 'r23' },
  },
} as const satisfies Readonly<Record<string, DecisionKindEntry>>

export type DecisionKind = keyof typeof DECISION_KINDS

/** In the order of their codes. */
export const DECISION_KIND_ENTRIES: readonly (readonly [key: string, entry: DecisionKindEntry])[] =
  Object.entries(DECISION_KINDS)

/** To be shown where the rows are configured. */
export const ROW_MAPPING_NOTE = '决定类型与年度报告各行的对应为通行口径，没有查到官方填报说明；可由本机关在设置中调整。'

/** Rows that differ from the common reading, as an organ has set them. */
export type RowOverrides = Readonly<Partial<Record<DecisionKind, string>>>

/** The row of a format in which a decision is counted: the organ's own setting, else the common reading. */
export const reportRowOf = (kind: DecisionKind, format: ReportFormat, overrides: RowOverrides = {}): string | null =>
  overrides[kind] ?? DECISION_KINDS[kind].rows[format]

export const isDecisionKind = (key: string): key is DecisionKind => Object.hasOwn(DECISION_KINDS, key)

/** Whether the kind may be chosen for a decision of that day. */
export function inForceOn(kind: DecisionKind, decidedOn: CivilDate): boolean {
  const { from, until }: DecisionKindEntry = DECISION_KINDS[kind]
  return decidedOn >= from && (until === undefined || decidedOn < until)
}

/** First day of the revised reconsideration act. */
export const RECONSIDERATION_FIRST_FROM = civilDate('2024-01-01')

/**
 * How a decision of that day may be contested. Before 2024-01-01 nobody had to ask for reconsideration first.
 * Source: 行政复议法（2023年修订）第二十三条第一款第四项、第九十条；法释〔2025〕8号第一条.
 */
export function remedyOf(kind: DecisionKind, decidedOn: CivilDate): Remedy {
  const { remedy } = DECISION_KINDS[kind]
  const first = remedy === 'reconsideration-first' || remedy === 'withheld-part-first'
  return first && decidedOn < RECONSIDERATION_FIRST_FROM ? 'either' : remedy
}
