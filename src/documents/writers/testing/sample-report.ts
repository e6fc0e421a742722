import type { Block, Heading, OfficialDocument, Paragraph, ParagraphRole } from '../../tree.ts'
import { REQUESTS } from './requests-table.ts'
import { APPEALS, PROACTIVE } from './small-tables.ts'

const heading = (level: Heading['level'], text: string): Heading => ({ kind: 'heading', level, text })
const paragraph = (text: string, role: ParagraphRole = 'body'): Paragraph => ({ kind: 'paragraph', role, text })

const PROSE =
  '2025年，示例市教育局认真贯彻落实《中华人民共和国政府信息公开条例》，围绕教育中心工作，坚持“以公开为常态、不公开为例外”，全年主动公开政府信息1,136条，办理依申请公开50件，政务微信“示例教育”发布文章249篇，订阅用户428189人，社会关注的招生入学、学区划分、教师招聘等信息做到了应公开尽公开。'

const BLOCKS: readonly Block[] = [
  heading(0, '示例市教育局2025年政府信息公开工作年度报告'),
  paragraph(
    '本年度报告根据《中华人民共和国政府信息公开条例》第五十条和国务院办公厅政府信息与政务公开办公室有关要求编制，所列数据的统计期限为2025年1月1日至12月31日。如对本报告有疑问，请与示例市教育局办公室联系（地址：示例市公园路1号，邮编：100000，电话：010-00000000）。',
  ),
  heading(1, '一、总体情况'),
  heading(2, '（一）主动公开'),
  paragraph(PROSE),
  heading(3, '1.义务教育领域'),
  paragraph(PROSE),
  heading(2, '（二）依申请公开'),
  paragraph('全年新收政府信息公开申请47件，上年结转3件；办结45件，结转下年度5件。'),
  heading(2, '（三）政府信息管理'),
  paragraph(PROSE),
  heading(2, '（四）平台建设'),
  paragraph(PROSE),
  heading(2, '（五）监督保障'),
  paragraph(PROSE),
  heading(1, '二、主动公开政府信息情况'),
  PROACTIVE,
  paragraph('注：行政强制一项本年度未填。', 'note'),
  heading(1, '三、收到和处理政府信息公开申请情况'),
  REQUESTS,
  heading(1, '四、政府信息公开行政复议、行政诉讼情况'),
  APPEALS,
  heading(1, '五、存在的主要问题及改进情况'),
  paragraph('一是政策解读的质量还有提升空间；二是<基层>单位公开的主动性不够。下一年将加大培训力度。'),
  paragraph(PROSE),
  heading(1, '六、其他需要报告的事项'),
  paragraph('本年度未收取信息处理费，没有其他需要报告的事项。'),
  paragraph('示例市教育局', 'signature'),
  paragraph('2026年1月20日', 'date'),
]

/** A small annual report in the 2021 form, with every kind of block the writers know. */
export const SAMPLE_REPORT: OfficialDocument = {
  properties: {
    title: '示例市教育局2025年政府信息公开工作年度报告',
    author: '示例市教育局',
    subject: '政府信息公开工作年度报告',
    keywords: ['政府信息公开', '年度报告', '2025年'],
    date: '2026-01-20',
  },
  blocks: BLOCKS,
}
