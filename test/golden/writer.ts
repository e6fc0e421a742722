import { type Model, totalOf } from './model.ts'
import { REQUEST_LABELS, STATISTICS_LABELS } from './labels.ts'
import { EQUATED, type Spot } from './spots.ts'

/** A number with its kind inside a text under construction; `unmarked` takes the marks out again. */
const marked = (kind: string, value: number): string => `\ue000${kind}\ue001${String(value)}\ue002`
const MARK = /\ue000([^\ue001]*)\ue001(\d+)\ue002/gu

export interface Written {
  readonly text: string
  readonly spots: readonly Spot[]
}

function unmarked(text: string): Written {
  const spots: Spot[] = []
  let out = ''
  let at = 0
  for (const found of text.matchAll(MARK)) {
    const [whole, kind = '', printed = ''] = found
    out += text.slice(at, found.index)
    spots.push({ kind, at: out.length, length: printed.length })
    out += printed
    at = found.index + whole.length
  }
  return { text: out + text.slice(at), spots }
}

const total = (value: number): string => marked('prose total', value)
const part = (value: number): string => marked('prose part', value)
const told = (value: number): string => marked('prose against table', value)

/** The list of categories in one of six wordings. */
function proactiveSentence(model: Model): string {
  const listed = (separator: string): string =>
    model.categories.map(({ label, count }) => `${label}${part(count)}条`).join(separator)
  const all = total(totalOf(model))
  const open = `全年主动公开政府信息${all}条`
  const wordings = [
    `${open}，其中${listed('，')}。`,
    `${open}，其中：${listed('、')}。`,
    `${open}：${listed('；')}。`,
    `${open}，包括${listed('、')}。`,
    `${open}（${listed('，')}）。`,
    `${open}。其中，${listed('，')}。`,
  ]
  return wordings[model.wording] ?? ''
}

const cellsOf = (kind: string, row: readonly number[] | undefined): string =>
  (row ?? []).map((cell) => marked(kind, cell)).join('\t')

/** 表三 as tabbed lines of nine or ten cells, as an export from a word processor prints it. */
function requestLines(model: Model): string[] {
  const rows = REQUEST_LABELS.filter(({ id }) => model.requests[id] !== undefined)
  return [
    '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t总计',
    '\t\t\t自然人\t法人或其他组织\t\t\t\t\t',
    '\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t',
    ...rows.map(({ id, label, group, main }) => {
      const cells = cellsOf('表三', model.requests[id])
      if (main) return `${label}\t\t\t${cells}`
      const head = id === 'r03' ? '三、本年度办理结果' : ''
      return /^\d/u.test(label) ? `${head}\t${group}\t${label}\t${cells}` : `${head}\t${label}\t\t${cells}`
    }),
  ]
}

const APPEAL_HEADS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']

const appealLines = (model: Model): string[] => [
  '行政复议\t\t\t\t\t行政诉讼',
  `${APPEAL_HEADS.join('\t')}\t未经复议直接起诉\t\t\t\t\t复议后起诉`,
  `\t\t\t\t\t${[...APPEAL_HEADS, ...APPEAL_HEADS].join('\t')}`,
  model.appeals.map((group) => cellsOf('表四', group)).join('\t'),
]

function proactiveLines({ documents, format, permits }: Model): string[] {
  const made = documents.slice(0, 2).join('\t')
  if (format === '2021') {
    return [
      '第二十条第（一）项\t\t\t',
      '信息内容\t本年制发件数\t本年废止件数\t现行有效件数',
      '规章\t0\t0\t0',
      `行政规范性文件\t${made}\t${String(documents[2])}`,
      '第二十条第（五）项\t\t\t',
      '信息内容\t本年处理决定数量',
      `行政许可\t${String(permits)}`,
      '第二十条第（六）项\t\t\t',
      '信息内容\t本年处理决定数量',
      '行政处罚\t0',
      '行政强制\t0',
      '第二十条第（八）项\t\t\t',
      '信息内容\t本年收费金额（单位：万元）',
      '行政事业性收费\t0',
    ]
  }
  return [
    '第二十条第（一）项\t\t\t',
    '信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量',
    '规章\t0\t0\t0',
    `规范性文件\t${String(documents[0])}\t${String(documents[0])}\t${String(documents[2])}`,
    '第二十条第（五）项\t\t\t',
    '信息内容\t上一年项目数量\t本年增/减\t处理决定数量',
    `行政许可\t7\t0\t${String(permits + 8)}`,
    '其他对外管理服务事项\t5\t-1\t0',
    '第二十条第（六）项\t\t\t',
    '信息内容\t上一年项目数量\t本年增/减\t处理决定数量',
    '行政处罚\t3\t0\t0',
    '行政强制\t0\t0\t0',
    '第二十条第（八）项\t\t\t',
    '信息内容\t上一年项目数量\t本年增/减',
    '行政事业性收费\t2\t0',
    '第二十条第（九）项\t\t\t',
    '信息内容\t采购项目数量\t采购总金额',
    '政府集中采购\t4\t120.5',
  ]
}

const preface = ({ organ, year }: Model): string[] => [
  `${organ}${String(year)}年政府信息公开工作年度报告`,
  `本报告由${organ}编制，所列数据的统计期限为${String(year)}年1月1日至${String(year)}年12月31日。联系地址：文化路8号，邮编：430099，电话：027-86120045，电子邮箱：office@golden.example.cn。`,
]

function requestSentence(model: Model): string {
  const count = (id: string): number => model.requests[id]?.[6] ?? 0
  return `全年新收政府信息公开申请${told(count('r01'))}件，上年结转${told(count('r02'))}件，办结${told(count('r24'))}件，结转下年度继续办理${told(count('r25'))}件。`
}

function appealSentence({ appeals }: Model): string {
  const reconsiderations = appeals[0]?.[4] ?? 0
  const lawsuits = (appeals[1]?.[4] ?? 0) + (appeals[2]?.[4] ?? 0)
  return `全年因政府信息公开引发的行政复议共计${told(reconsiderations)}件，引发的行政诉讼共计${told(lawsuits)}件，均由法制机构统一登记。`
}

function tabledReport(model: Model): string[] {
  const documents =
    model.format === '2021'
      ? [
          `全年制发行政规范性文件${told(model.documents[0] ?? 0)}件，废止${told(model.documents[1] ?? 0)}件，年末现行有效${told(model.documents[2] ?? 0)}件。`,
        ]
      : []
  return [
    ...preface(model),
    '一、总体情况',
    '（一）主动公开。',
    proactiveSentence(model),
    `微信公众号全年推送文章${String(model.wechat)}篇。`,
    '（二）依申请公开。',
    requestSentence(model),
    '（三）政府信息管理。',
    ...documents,
    '公文起草时一并确定公开属性，发布前逐件审核。',
    '（四）政府信息公开平台建设。',
    '专栏由专人维护，网页适合手机浏览。',
    '（五）监督保障。',
    '公开情况列入科室年度考核。',
    '二、主动公开政府信息情况',
    ...proactiveLines(model),
    '三、收到和处理政府信息公开申请情况',
    ...requestLines(model),
    '四、政府信息公开行政复议、行政诉讼情况',
    ...appealLines(model),
    appealSentence(model),
    '五、存在的主要问题及改进情况',
    '上年解读形式单一的问题已有改观。今年的不足是更新不够均衡，明年按月提醒。',
    '六、其他需要报告的事项',
    '本年度依法应当收取的信息处理费为零，发出收费通知的申请按规定处理。',
  ]
}

function olderReport(model: Model): string[] {
  return [
    ...preface(model),
    '一、主动公开情况',
    proactiveSentence(model),
    '二、依申请公开和不予公开情况',
    '申请的办理数据见附表。',
    '三、收费及减免情况',
    '没有收取任何费用。',
    '四、复议、诉讼情况',
    '有关数据见附表。',
    '五、主要问题及改进情况',
    '栏目设置偏多，明年合并。',
    '六、其他需要报告的事项',
    '附表为政府信息公开情况统计表。',
    '统计指标\t单位\t统计数',
    ...STATISTICS_LABELS.map(({ id, label, unit }) => {
      if (id === null) return `${label}\t—\t—`
      const value = model.statistics[id - 1] ?? 0
      return `${label}\t${unit}\t${EQUATED.includes(id) ? marked('统计表', value) : String(value)}`
    }),
  ]
}

/** Writes a right report in a plain layout: one paragraph a line, tables with tabs. */
export function written(model: Model): Written {
  const lines = model.format === '2018' ? olderReport(model) : tabledReport(model)
  return unmarked(`${lines.join('\n')}\n`)
}
