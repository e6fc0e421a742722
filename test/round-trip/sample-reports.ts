import { formatOf, type Report, type RequestRow, type Tables } from '../../src/modules/annual-report/index.ts'

/* One report of each form, of invented organs, right in itself and rich enough to fill several pages. */

const ZERO: RequestRow = { natural: 0, company: 0, research: 0, welfare: 0, legal: 0, other: 0, total: 0 }

/** Rows of 表三 with the given counts of natural persons, companies and the total; all else 0. */
const requests = (
  format: '2019' | '2021',
  counts: Readonly<Record<string, readonly [natural: number, company: number]>>,
): NonNullable<Tables['requests']> =>
  Object.fromEntries([
    ...formatOf(format).requests.map(({ id }): [string, RequestRow] => {
      const [natural, company] = counts[id] ?? [0, 0]
      return [id, { ...ZERO, natural, company, total: natural + company }]
    }),
    ...(format === '2019' ? ['r21', 'r22', 'r23'].map((id): [string, null] => [id, null]) : []),
  ])

const MANAGEMENT = [
  '严格落实政府信息公开保密审查制度，坚持“先审查、后公开，一事一审”，对拟公开的文件逐件审查并留存记录。公文起草时同步确定公开属性，属性不明确的退回补正，全年没有发生因公开不当引起的失泄密事件。',
  '完善政府信息管理制度，修订《政府信息公开指南》和主动公开基本目录，清理失效文件，对现行有效的行政规范性文件统一编号、集中公布。',
].join('\n')
const PLATFORM =
  '依托县人民政府门户网站建设政府信息公开专栏，设置指南、制度、法定主动公开内容、年报、依申请公开五个栏目，并在办公楼一层设立查阅点。规范管理政务新媒体，落实“三审三校”，及时回应网民留言。'
const SUPERVISION =
  '成立由主要负责同志任组长的政务公开工作领导小组，明确分管领导和责任科室，把政府信息公开纳入年度绩效考核，占4分。全年组织专题培训2次，对栏目更新情况每季度通报一次，没有需要追究责任的情形。'

const CONTACT = {
  contactPhone: '0700-5550123',
  contactAddress: '松阳岭县学府路88号',
  contactPostcode: '399900',
  contactEmail: 'xxgk@example.gov.cn',
}

export const SAMPLE_2021: Report = {
  title: '松阳岭县教育局2023年政府信息公开工作年度报告',
  organ: '松阳岭县教育局',
  year: 2023,
  format: '2021',
  period: { from: '2023-01-01', to: '2023-12-31' },
  figures: {
    proactiveTotal: 326,
    categories: [
      { label: '机构职责', count: 6 },
      { label: '部门文件', count: 58 },
      { label: '工作动态', count: 121 },
      { label: '通知公告', count: 74 },
      { label: '招生考试', count: 39 },
      { label: '学生资助', count: 28 },
    ],
    requestsReceived: 23,
    reconsiderations: 2,
    lawsuits: 1,
    wechatArticles: 412,
    wechatFollowers: 56_318,
    ...CONTACT,
  },
  tables: {
    statistics: null,
    proactive: {
      规章: [0, 0, 0],
      行政规范性文件: [3, 1, 12],
      行政许可: [86],
      行政处罚: [2],
      行政强制: [0],
      行政事业性收费: [128.6],
    },
    requests: requests('2021', {
      r01: [19, 4],
      r02: [2, 0],
      r03: [9, 2],
      r04: [2, 0],
      r08: [1, 0],
      r09: [1, 0],
      r13: [4, 1],
      r14: [1, 0],
      r17: [1, 0],
      r21: [0, 1],
      r23: [1, 0],
      r24: [20, 4],
      r25: [1, 0],
    }),
    appeals: {
      reconsideration: { upheld: 1, corrected: 0, other: 1, pending: 0, total: 2 },
      directLawsuit: { upheld: 0, corrected: 0, other: 0, pending: 0, total: 0 },
      lawsuitAfterReconsideration: { upheld: 0, corrected: 0, other: 0, pending: 1, total: 1 },
    },
  },
  sections: [
    {
      title: '',
      text: '根据《中华人民共和国政府信息公开条例》（以下简称《条例》）的规定，现公布松阳岭县教育局2023年政府信息公开工作年度报告。本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分组成。报告所列数据的统计期限为2023年1月1日至2023年12月31日。如对本报告有疑问，请与松阳岭县教育局办公室联系（地址：松阳岭县学府路88号，邮编：399900，电话：0700-5550123，电子邮箱：xxgk@example.gov.cn）。',
    },
    {
      title: '总体情况',
      text: [
        '（一）主动公开',
        '2023年主动公开政府信息326条，其中，机构职责6条，部门文件58条，工作动态121条，通知公告74条，招生考试39条，学生资助28条。教育微信公众号全年发布文章412篇，关注人数56318人。制发行政规范性文件3件、废止1件，现行有效12件，均附有解读材料。',
        '（二）依申请公开',
        '全年新收政府信息公开申请23件，上年结转2件；办结24件，结转下年度继续办理1件。申请内容主要涉及学区划分、教师招聘和民办学校收费。',
        '（三）政府信息管理',
        MANAGEMENT,
        '（四）政府信息公开平台建设',
        PLATFORM,
        '（五）监督保障',
        SUPERVISION,
      ].join('\n'),
    },
    { title: '主动公开政府信息情况', text: '' },
    { title: '收到和处理政府信息公开申请情况', text: '' },
    { title: '政府信息公开行政复议、行政诉讼情况', text: '' },
    {
      title: '存在的主要问题及改进情况',
      text: [
        '（一）上年问题的改进情况',
        '针对上年度政策解读形式单一的问题，今年对招生入学、学生资助等政策采用图解、问答、短视频等方式解读，解读材料与文件同步发布、相互关联。',
        '（二）本年存在的问题',
        '一是公开的主动性还不够，个别科室存在重办理、轻公开的现象；二是学校信息公开的指导有待加强，部分学校栏目更新不及时；三是答复文书的规范性还需提高。',
        '（三）改进措施',
        '下一步，将健全公开属性源头认定机制，每季度对学校栏目开展检查，并组织答复文书专题培训，更好地保障师生和家长的知情权、参与权、监督权。',
      ].join('\n'),
    },
    {
      title: '其他需要报告的事项',
      text: [
        '2023年未收取信息处理费。',
        '按照年度政务公开工作要点，完成义务教育领域基层政务公开标准目录的更新。除上述事项外，没有其他需要报告的事项。',
        '松阳岭县教育局',
        '2024年1月20日',
      ].join('\n'),
    },
  ],
  sources: {},
}

export const SAMPLE_2019: Report = {
  title: '北原市教育体育局2020年政府信息公开工作年度报告',
  organ: '北原市教育体育局',
  year: 2020,
  format: '2019',
  period: { from: '2020-01-01', to: '2020-12-31' },
  figures: {
    proactiveTotal: 214,
    categories: [
      { label: '部门文件', count: 47 },
      { label: '工作动态', count: 96 },
      { label: '通知公告', count: 52 },
      { label: '民办学校', count: 19 },
    ],
    requestsReceived: 7,
    reconsiderations: 0,
    lawsuits: 1,
    wechatArticles: 188,
    wechatFollowers: 20_457,
    ...CONTACT,
    contactAddress: '北原市文昌街16号',
  },
  tables: {
    statistics: null,
    proactive: {
      规章: [0, 0, 0],
      规范性文件: [2, 2, 9],
      行政许可: [5, 0, 41],
      其他对外管理服务事项: [18, -2, 230],
      行政处罚: [11, 0, 0],
      行政强制: [1, 0, 0],
      行政事业性收费: [3, -1],
      政府集中采购: [6, 1386.45],
    },
    requests: requests('2019', {
      r01: [6, 1],
      r03: [3, 0],
      r08: [0, 1],
      r13: [2, 0],
      r21to23: [1, 0],
      r24: [6, 1],
    }),
    appeals: {
      reconsideration: { upheld: 0, corrected: 0, other: 0, pending: 0, total: 0 },
      directLawsuit: { upheld: 1, corrected: 0, other: 0, pending: 0, total: 1 },
      lawsuitAfterReconsideration: { upheld: 0, corrected: 0, other: 0, pending: 0, total: 0 },
    },
  },
  sections: [
    {
      title: '',
      text: '根据《中华人民共和国政府信息公开条例》（以下简称《条例》）的规定，现公布北原市教育体育局2020年政府信息公开工作年度报告。报告所列数据的统计期限为2020年1月1日至2020年12月31日。如有疑问，请与北原市教育体育局办公室联系（地址：北原市文昌街16号，邮编：399900，电话：0700-5550123，电子邮箱：xxgk@example.gov.cn）。',
    },
    {
      title: '总体情况',
      text: [
        '（一）主动公开',
        '2020年主动公开政府信息214条，其中：部门文件47条；工作动态96条；通知公告52条；民办学校19条。教育微信公众号全年发布文章188篇，关注人数20457人。',
        '（二）依申请公开',
        '全年新收政府信息公开申请7件，均按期答复。',
        '（三）政府信息管理',
        MANAGEMENT,
        '（四）平台建设',
        PLATFORM,
        '（五）监督保障',
        SUPERVISION,
      ].join('\n'),
    },
    { title: '主动公开政府信息情况', text: '' },
    { title: '收到和处理政府信息公开申请情况', text: '' },
    { title: '政府信息公开行政复议、行政诉讼情况', text: '' },
    {
      title: '存在的主要问题及改进情况',
      text: '一是信息更新的及时性有待提高；二是解读的质量有待提升。\n今后将健全信息发布机制，明确各科室报送时限，丰富解读形式，提高公开实效。',
    },
    { title: '其他需要报告的事项', text: '没有其他需要报告的事项。' },
  ],
  sources: {},
}

const STATISTICS: Readonly<Record<string, number | null>> = {
  L01: 486,
  L02: 12,
  L03: 15,
  L04: 4,
  L05: 402,
  L07: 138,
  L09: 3,
  L10: 1,
  L11: 1,
  L12: 2,
  L13: 1,
  L14: 9,
  L15: 3,
  L17: 5,
  L19: null,
  L20: 4,
  L21: 1,
  L22: 5,
  L23: 5,
  L25: 5,
  L26: 1,
  L27: 3,
  L29: 1,
  L32: 1,
  L40: 1,
  L41: 1,
  L49: null,
  L50: 1,
  L51: 2,
  L52: 5,
  L53: 1,
  L54: 4,
  L55: 3.25,
  L56: 4,
  L57: 2,
  L58: 96,
}

export const SAMPLE_2018: Report = {
  title: '河湾县教育局2017年度政府信息公开年度报告',
  organ: '河湾县教育局',
  year: 2017,
  format: '2018',
  period: { from: '2017-01-01', to: '2017-12-31' },
  figures: {
    proactiveTotal: 486,
    categories: [
      { label: '部门文件', count: 68 },
      { label: '工作动态', count: 280 },
      { label: '通知公告', count: 138 },
    ],
    requestsReceived: 5,
    reconsiderations: 1,
    lawsuits: 0,
    wechatArticles: 138,
    wechatFollowers: 9204,
    ...CONTACT,
    contactAddress: '河湾县建设中路2号',
  },
  tables: {
    statistics: Object.fromEntries(
      formatOf('2018').statistics.map(({ id }) => [id, id in STATISTICS ? (STATISTICS[id] ?? null) : 0]),
    ),
    proactive: null,
    requests: null,
    appeals: null,
  },
  sections: [
    {
      title: '',
      text: '根据《中华人民共和国政府信息公开条例》（以下简称《条例》）的规定，现公布河湾县教育局2017年度政府信息公开年度报告。报告所列数据的统计期限为2017年1月1日至2017年12月31日。如有疑问，请与河湾县教育局办公室联系（地址：河湾县建设中路2号，邮编：399900，电话：0700-5550123，电子邮箱：xxgk@example.gov.cn）。',
    },
    { title: '概述', text: `${MANAGEMENT}\n${SUPERVISION}` },
    {
      title: '主动公开政府信息情况',
      text: [
        '（一）公开的内容',
        '2017年主动公开政府信息486条，其中，部门文件68条，工作动态280条，通知公告138条。',
        '（二）公开的形式',
        '通过县政府门户网站、教育微信公众号和公开栏公开政府信息。教育微信公众号全年发布文章138篇，关注人数9204人。',
      ].join('\n'),
    },
    { title: '依申请公开和不予公开情况', text: '全年新收政府信息公开申请5件，均按期答复，其中不予公开1件。' },
    { title: '收费及减免情况', text: '本年度依申请提供政府信息未收取任何费用。' },
    {
      title: '复议、诉讼情况',
      text: '本年度因政府信息公开被申请行政复议1件，被提起行政诉讼0件。',
    },
    {
      title: '主要问题及改进情况',
      text: '公开内容与群众需求还有差距，更新不够及时。\n下一步将完善考核办法，加强业务培训，拓宽公开渠道。',
    },
    { title: '其他需要报告的事项', text: '没有其他需要报告的事项。\n河湾县教育局\n2018年1月31日' },
  ],
  sources: {},
}

export const SAMPLE_REPORTS: readonly Report[] = [SAMPLE_2018, SAMPLE_2019, SAMPLE_2021]
