/** An item of what must be disclosed without being asked, and what an education bureau has under it. */
export interface DisclosureItem {
  readonly no: string
  readonly name: string
  /** Words of the law. */
  readonly law: string
  readonly examples: string
}

/** 《中华人民共和国政府信息公开条例》（2019）第二十条, its fifteen items in order. */
export const ARTICLE_20: readonly DisclosureItem[] = [
  {
    no: '一',
    name: '规章和规范性文件',
    law: '行政法规、规章和规范性文件',
    examples: '教育规范性文件，标明是否有效',
  },
  {
    no: '二',
    name: '机关职能与机构',
    law: '机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名',
    examples: '职责、内设科室、办公地址和时间、负责人',
  },
  {
    no: '三',
    name: '规划与计划',
    law: '国民经济和社会发展规划、专项规划、区域规划及相关政策',
    examples: '教育事业规划，学前、特殊教育行动计划',
  },
  {
    no: '四',
    name: '统计信息',
    law: '国民经济和社会发展统计信息',
    examples: '教育事业统计、学校名录',
  },
  {
    no: '五',
    name: '行政许可',
    law: '办理行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果',
    examples: '民办学校设立、教师资格认定',
  },
  {
    no: '六',
    name: '行政处罚与行政强制',
    law: '实施行政处罚、行政强制的依据、条件、程序以及本行政机关认为具有一定社会影响的行政处罚决定',
    examples: '有一定社会影响的处罚决定',
  },
  { no: '七', name: '财政预算、决算', law: '财政预算、决算信息', examples: '部门预决算、“三公”经费' },
  {
    no: '八',
    name: '收费项目',
    law: '行政事业性收费项目及其依据、标准',
    examples: '教育收费项目、依据和标准',
  },
  {
    no: '九',
    name: '政府采购',
    law: '政府集中采购项目的目录、标准及实施情况',
    examples: '采购公告和结果',
  },
  {
    no: '十',
    name: '重大建设项目',
    law: '重大建设项目的批准和实施情况',
    examples: '学校建设的批准和实施',
  },
  {
    no: '十一',
    name: '教育政策措施',
    law: '扶贫、教育、医疗、社会保障、促进就业等方面的政策、措施及其实施情况',
    examples: '招生、资助、营养改善、均衡发展',
  },
  {
    no: '十二',
    name: '应急管理',
    law: '突发公共事件的应急预案、预警信息及应对情况',
    examples: '校园安全预案、预警和应对',
  },
  {
    no: '十三',
    name: '监督检查',
    law: '环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况',
    examples: '校园食品与安全检查',
  },
  {
    no: '十四',
    name: '公务员招考',
    law: '公务员招考的职位、名额、报考条件等事项以及录用结果',
    examples: '职位、名额、报考条件和录用结果',
  },
  {
    no: '十五',
    name: '其他应当公开的信息',
    law: '法律、法规、规章和国家有关规定规定应当主动公开的其他政府信息',
    examples: '督导报告、建议提案、双随机抽查',
  },
]
