import fc from 'fast-check'
import type { Category, Section } from '../../src/modules/annual-report/index.ts'

/* Sentences of a report as a bureau writes them; the figures they state are given, so that what is read can be compared. */

const AREAS = [
  '临江市',
  '北原县',
  '云州市青石区',
  '南屏县',
  '东泽市',
  '松阳岭区',
  '白鹿市',
  '河湾县',
  '望川区',
  '金桥市',
]
const KINDS = ['教育局', '教育体育局', '教育和体育局', '教育科技局']

export const organName = fc
  .tuple(fc.constantFrom(...AREAS), fc.constantFrom(...KINDS))
  .map(([area, kind]) => `${area}${kind}`)

export const contactData = fc.record({
  phone: fc
    .tuple(fc.integer({ min: 10, max: 999 }), fc.integer({ min: 2_000_000, max: 89_999_999 }))
    .map(([area, number]) => `0${area}-${number}`),
  address: fc
    .tuple(fc.constantFrom('青石大道', '学府路', '文昌街', '建设中路'), fc.integer({ min: 1, max: 999 }))
    .map(([street, number]) => `${street}${number}号`),
  postcode: fc.integer({ min: 100_000, max: 859_999 }).map(String),
  email: fc
    .tuple(fc.constantFrom('jyj', 'xxgk', 'bgs'), fc.integer({ min: 0, max: 9999 }))
    .map(([name, number]) => `${name}${number}@example.gov.cn`),
})

const LABELS = [
  '机构职责',
  '部门文件',
  '工作动态',
  '通知公告',
  '总结和计划',
  '经费使用',
  '行政执法',
  '民办学校',
  '招生考试',
]

export const categories = fc
  .uniqueArray(fc.constantFrom(...LABELS), { minLength: 2, maxLength: 7 })
  .chain((labels) =>
    fc
      .array(fc.integer({ min: 1, max: 400 }), { minLength: labels.length, maxLength: labels.length })
      .map((counts) => labels.map((label, index): Category => ({ label, count: counts[index] ?? 1 }))),
  )

const listed = (parts: readonly Category[], between: string): string =>
  parts.map(({ label, count }) => `${label}${count}条`).join(between)

export const proactiveSentence = (year: number, total: number, parts: readonly Category[]) =>
  fc.constantFrom(
    `${year}年主动公开政府信息${total}条，其中，${listed(parts, '，')}。`,
    `${year}年，我局主动公开政府信息${total}条，其中：${listed(parts, '；')}。`,
    `全年共主动公开政府信息 ${total} 条，包括${listed(parts, '、')}。`,
    `本年度通过门户网站主动公开政府信息${total}条（其中${listed(parts, '，')}）。`,
  )

export const wechatSentence = (articles: number, followers: number) =>
  fc.constantFrom(
    `“教育之窗”微信公众号发布文章${articles}篇，关注人数${followers}人。`,
    `教育微信公众号全年发布文章数${articles}篇，订阅用户达${followers}人。`,
  )

export const requestSentence = (year: number, received: number) =>
  received === 0
    ? fc.constantFrom(`${year}年未收到政府信息公开申请。`, `本年度我局收到政府信息公开申请0件。`)
    : fc.constantFrom(
        `${year}年，我局收到政府信息公开申请${received}件，均按期答复。`,
        `全年新收政府信息公开申请${received}件，主要涉及学区划分和教师招聘。`,
      )

export const appealSentence = (reconsiderations: number, lawsuits: number) =>
  fc.constant(
    reconsiderations + lawsuits === 0
      ? '本年度未发生因政府信息公开引起的行政复议和行政诉讼。'
      : `本年度因政府信息公开被申请行政复议${reconsiderations}件，被提起行政诉讼${lawsuits}件。`,
  )

const PLAIN = [
  '严格落实政府信息公开保密审查制度，坚持“先审查、后公开，一事一审”，确保公开内容准确、合法、及时。',
  '不断加强政府信息公开平台维护管理，优化栏目设置，方便群众查询和获取信息。',
  '进一步明确分管领导和职能股室的任务分工，形成统一部署、分级负责、上下联动的工作机制。',
  '把政府信息公开纳入年度绩效考核，对落实不到位的股室予以通报。',
  '围绕义务教育招生、学生资助、教师招聘等群众关心的事项，及时发布政策文件和解读材料。',
  '组织干部职工学习《中华人民共和国政府信息公开条例》，提高依法公开的意识和能力。',
  '一是公开的主动性有待加强；二是政策解读的形式较为单一；三是栏目更新不够及时。',
  '下一步，将继续完善工作机制，拓宽公开渠道，提高公开质量，更好地服务师生和家长。',
  '本年度未收取信息处理费，没有其他需要报告的事项。',
  '针对群众反映的问题，建立台账、逐项办理，并将办理结果向社会公开。',
  '（咨询方式见本局门户网站“政府信息公开指南”栏目。）',
  '=1+1 是公式，#set text(red) 是排版指令，*号* 与 $x^2$ 是标记，均按原样刊登。',
  '栏目中夹带 <script>alert("1")</script>、<b>、&nbsp;、@import、\\\\server\\\\share 等字样的，一律清理。',
  'Gongkai 平台与 OA 系统对接，文件 A<B & C 的公开属性在拟稿时确定。',
] as const

const paragraphs = (least: number, most: number) =>
  fc.uniqueArray(fc.constantFrom(...PLAIN), { minLength: least, maxLength: most })

const HEADINGS = ['主动公开', '依申请公开', '政府信息管理', '平台建设', '监督保障']
const ORDINALS = '一二三四五'

/** A chapter that says nothing countable. */
export const plainSection = (title: string, least = 3, most = 8) =>
  paragraphs(least, most).map((lines): Section => ({ title, text: lines.join('\n') }))

/** A chapter under second headings, the given sentences first. */
export const headedSection = (title: string, sentences: readonly string[]) =>
  fc.tuple(paragraphs(2, 5), fc.boolean()).map(([lines, headed]): Section => {
    const all = [...sentences, ...lines]
    const text = all.flatMap((line, index) =>
      headed && index < ORDINALS.length ? [`（${ORDINALS.charAt(index)}）${HEADINGS[index] ?? ''}`, line] : [line],
    )
    return { title, text: text.join('\n') }
  })
