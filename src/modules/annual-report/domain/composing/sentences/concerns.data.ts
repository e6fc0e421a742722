/** A problem that bureaus report. */
export interface Concern {
  readonly problem: string
  /** In short, as the next report looks back on it. */
  readonly short: string
}

/** By the name under which facts list them as `problems`. */
export const CONCERNS: Readonly<Record<string, Concern>> = {
  awareness: { problem: '一些工作人员对此项工作了解不够，主动性不强', short: '工作人员主动性不强' },
  breadth: { problem: '公开面还不够宽，便民类信息偏少', short: '便民类信息偏少' },
  capacity: { problem: '部分业务部门办理公开事项的能力和意识还需提高', short: '业务部门能力不足' },
  channels: { problem: '公开的范围和渠道有待扩展', short: '公开渠道不够宽' },
  checking: { problem: '检查和培训不够主动，有时滞后', short: '检查培训滞后' },
  classification: { problem: '部分公文公开属性标注不准，依申请公开的范围偏大', short: '公开属性标注不准' },
  content: { problem: '公开内容不够完整', short: '公开内容不够完整' },
  data: { problem: '统计数据依靠人工汇总，各渠道口径有时不一致', short: '统计口径不一致' },
  depth: { problem: '信息质量有待提高，深度和广度不足', short: '信息深度不足' },
  interpretation: { problem: '对重要政策的解读不够透彻，图表和案例较少', short: '政策解读不够透彻' },
  meaning: { problem: '对重要政策的解读不够透彻', short: '政策解读不够透彻' },
  publicity: { problem: '宣传的力度和形式有限', short: '宣传形式有限' },
  replies: { problem: '少数答复文书说理不充分，告知救济途径的表述不一致', short: '答复说理不充分' },
  schools: { problem: '学校信息公开水平不均衡，乡村学校内容偏少', short: '学校公开不均衡' },
  staff: { problem: '信息工作人员力量不足，业务水平需要提高', short: '工作人员力量不足' },
  timeliness: { problem: '有的信息公开不够快，时效还需提高', short: '时效性不强' },
  updating: { problem: '部分栏目更新不够及时', short: '栏目更新不及时' },
}

/** What is to be done, by the name under which facts list it as `steps`. */
export const STEPS: Readonly<Record<string, string>> = {
  citizens: '鼓励干部群众参与监督，收集并处理公开中的问题',
  classification: '对往年标为依申请公开和不予公开的文件逐件复核，能转则转',
  coordination: '健全横向联系、纵向指导的协调办法',
  data: '以台账为统计数据的来源，按月核对',
  duties: '按科室职责分解任务，落实到人',
  forms: '增加公开形式，拓宽公开渠道，让查找更方便',
  interaction: '借助微信公众号等新媒体，加强政策解读和互动',
  interpretation: '由起草科室研究并解读重要文件，配发图解或问答',
  limits: '完善对公开内容的把关，防止应公开的不公开、不应公开的误公开',
  lists: '公布责任、权力、服务三张清单，文件出台前征求意见',
  livelihood: '增加学籍、资助、招生、就业和教育改革方面的信息',
  oversight: '完善外部监督办法，建立长期管理机制',
  platforms: '用好门户网站、微信公众号和民声网等平台，提高公开的综合效果',
  quality: '围绕师生家长的需要筛选和编审信息，做到准确、精简',
  replies: '统一答复文书格式，重要答复先经法制审核',
  resources: '整合县内教育信息资源，向基层学校延伸',
  schools: '印发学校公开事项清单，每学期抽查并通报',
  services: '优化信息公开栏目，与网上办事结合',
  stance: '提高认识，把信息公开作为经常性工作抓好',
  staff: '稳定专兼职队伍，落实岗位交接和跟班学习',
  systems: '完善制度和平台，使工作流程细致、合规',
  study: '组织业务股室研究新出台的政策，及时解读涉及教育民生的重点事项',
  tasks: '制定年度实施方案，建立任务台账并督促落实',
  timeliness: '发文与公开同步办理，缩短从印发到上网的时间',
  training: '加强业务学习和培训，提高办理能力',
  updating: '按栏目确定责任人和更新周期，超期的予以提醒',
}
