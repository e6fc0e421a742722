import { largest, lastYear, minusLastYear, plus, smallest, sum } from './terms.ts'
import type { Comparison, Relation, Side } from './relation.ts'

const FORM = '国办发〔2014〕32号 统计表'
const READING = `${FORM}，由指标含义推出`
const table = 'statistics' as const
const spread = { along: 'rows', within: ['统计数'] } as const

const one = (key: string, name: string, unit: string): Side => sum(`“${name}”`, unit, plus(key))

/** A total that its parts must add up to; blanks count as 0 (F1-13). */
const total = (id: string, key: string, name: string, parts: readonly string[], unit = '件'): Comparison => ({
  kind: 'compare',
  id,
  table,
  severity: 'error',
  op: '=',
  found: one(key, name, unit),
  expected: sum('各分项之和', unit, plus(...parts)),
  blanks: 'zero',
  statement: `${key} = ${parts.join(' + ')}：“${name}”等于各分项之和`,
  source: FORM,
  ...spread,
})

/** A “其中” row that cannot be above the row it is part of. */
const partOf = (id: string, found: Side, expected: Side, statement: string): Comparison => ({
  kind: 'compare',
  id,
  table,
  severity: 'error',
  op: '<=',
  found,
  expected,
  blanks: 'bounded',
  statement,
  source: READING,
  ...spread,
})

const CHANNELS = plus('L04', 'L05', 'L06', 'L07', 'L08')
const PUBLISHED = one('L01', '（一）主动公开政府信息数', '条')
const RECEIVED = one('L17', '（一）收到申请数', '件')
const FINISHED = one('L22', '（二）申请办结数', '件')
const ANSWERED = one('L25', '（三）申请答复数', '件')
const STAFF = '（三）从事政府信息公开工作人员数'
const ANSWERS = ['L26', 'L27', 'L28', 'L29', 'L36', 'L37', 'L38', 'L39']
const REFUSALS = ['L30', 'L31', 'L32', 'L33', 'L34', 'L35']

/** 勾稽关系 of the 2014–2018 统计表 that the table, alone or with last year's, can decide: F1-01 … F1-14. */
export const STATISTICS_RELATIONS: readonly Relation[] = [
  total('F1-01', 'L17', '（一）收到申请数', ['L18', 'L19', 'L20', 'L21']),
  total('F1-02', 'L22', '（二）申请办结数', ['L23', 'L24']),
  total('F1-03', 'L25', '（三）申请答复数', ANSWERS),
  total('F1-04', 'L29', '4.不同意公开答复数', REFUSALS),
  total('F1-05', 'L40', '四、行政复议数量', ['L41', 'L42', 'L43']),
  total('F1-06', 'L44', '五、行政诉讼数量', ['L45', 'L46', 'L47']),
  { ...total('F1-07', 'L52', STAFF, ['L53', 'L54'], '人'), foundRequired: true },
  {
    ...partOf('F1-08', PUBLISHED, largest('其中一个渠道的公开数', '条', CHANNELS), 'L01 不小于任何一个渠道的公开数'),
    op: '>=',
  },
  {
    ...partOf('F1-09', PUBLISHED, sum('各渠道公开数之和', '条', CHANNELS), 'L01 不大于各渠道公开数之和'),
    severity: 'question',
    blanks: 'zero',
  },
  {
    kind: 'coincide',
    id: 'F1-09',
    table,
    severity: 'question',
    found: PUBLISHED,
    expected: sum('各渠道公开数之和', '条', CHANNELS),
    leastParts: 2,
    blanks: 'zero',
    advice: '是否所有信息只走了一个渠道，疑未去重（不同渠道和方式公开相同信息计1条）',
    statement: 'L01 与各渠道公开数之和相等且用了两个以上渠道：疑未去重',
    source: READING,
    ...spread,
  },
  partOf(
    'F1-10',
    one('L02', '其中：主动公开规范性文件数', '条'),
    smallest('主动公开政府信息数、制发规范性文件总数中较小的', '条', plus('L01', 'L03')),
    'L02 不大于 L01，也不大于 L03',
  ),
  partOf(
    'F1-11',
    one('L11', '其中：主要负责同志参加新闻发布会次数', '次'),
    one('L10', '1.参加或举办新闻发布会总次数', '次'),
    'L11 不大于 L10',
  ),
  partOf(
    'F1-11',
    one('L13', '其中：主要负责同志参加政府网站在线访谈数', '次'),
    one('L12', '2.政府网站在线访谈次数', '次'),
    'L13 不大于 L12',
  ),
  {
    ...partOf(
      'F1-12',
      FINISHED,
      { ...RECEIVED, terms: [...plus('L17'), ...lastYear('L17'), ...minusLastYear('L22')] },
      'L22 不大于 L17 与上年未办结数之和',
    ),
    severity: 'question',
    blanks: 'undecided',
    previousExcuses: true,
    advice: '多出的应为上年未办结数，须说明',
  },
  {
    ...partOf('F1-12', ANSWERED, FINISHED, 'L25 不小于 L22（一件申请可有多个答复）'),
    severity: 'question',
    op: '>=',
    blanks: 'undecided',
  },
  {
    kind: 'cells',
    id: 'F1-13',
    table,
    severity: 'hint',
    statement: '空白不是 0：没有发生的应填 0，空白单独标“未填”，求和时当 0',
    source: READING,
  },
  {
    kind: 'imply',
    id: 'F1-14',
    table,
    severity: 'question',
    when: one('L58', '（三）接受培训人员数', '人次'),
    then: one('L57', '（二）举办各类培训班数', '次'),
    statement: 'L58 大于 0 时 L57 应大于 0',
    source: READING,
    ...spread,
  },
  {
    kind: 'coincide',
    id: 'T-reused',
    table,
    severity: 'question',
    found: one('L09', '（一）回应公众关注热点或重大舆情数', '次'),
    expected: one('L48', '六、举报投诉数量', '件'),
    leastParts: 1,
    blanks: 'undecided',
    advice: '同一个 {n} 用在热点回应和举报投诉，两者口径不同，须说明',
    statement: 'L09 与 L48 是同一个非 0 的数：疑把同一批来信用了两次',
    source: READING,
    ...spread,
  },
]
