import type { Paragraph } from '../outline.ts'

/** Before the first chapter: on what basis, for which days, where to be had, whom to ask. */
export const PREFACE: readonly Paragraph[] = [
  [
    {
      turn: [
        '为便于公众了解和监督{organ}{year}年的政府信息公开工作，依照《中华人民共和国政府信息公开条例》（以下简称《条例》）编制本报告。',
        '{organ}依照《中华人民共和国政府信息公开条例》（以下简称《条例》）编制并公布{year}年政府信息公开工作年度报告。',
      ],
    },
    '编制时还执行了{basis}的要求。',
    '数据取自{dataFrom}。',
  ],
  [
    '统计期限为{periodFrom}至{periodTo}。',
    {
      first: ['报告全文登载于{publishedAt}，{queryPoints}备有文本供查阅。', '报告全文登载于{publishedAt}。'],
    },
    {
      first: [
        '对报告内容有疑问的，请与{office}联系（地址：{contactAddress}，邮编：{contactPostcode}，电话：{contactPhone}，电子邮箱：{contactEmail}）。',
        '对报告内容有疑问的，请与{office}联系（地址：{contactAddress}，邮编：{contactPostcode}，电话：{contactPhone}）。',
        '对报告内容有疑问的，请与{office}联系（电话：{contactPhone}）。',
      ],
    },
  ],
]
