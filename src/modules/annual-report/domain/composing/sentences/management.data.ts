import type { Paragraph } from '../outline.ts'

/** Attribute of a document, and days until it is disclosed. Source: 条例（2019）第十六条、第二十六条. */
export const ATTRIBUTES: readonly Paragraph[] = [
  [
    {
      first: [
        {
          turn: [
            '公文起草时在{attributeForm}上标明公开属性（{attributes}），与文稿一起报批。',
            '起草公文须同时填写{attributeForm}上的公开属性（{attributes}），一并送审。',
          ],
        },
        '拟文时须选定公开属性（{attributes}）。',
      ],
    },
    '公开属性由{attributeCheckers}逐级把关。',
    {
      turn: [
        '属于主动公开的文件，{disclosureDays}个工作日内登载到{disclosedAt}。',
        '主动公开的文件在{disclosureDays}个工作日内登载到{disclosedAt}。',
      ],
    },
    {
      turn: [
        '全年审签公文中，主动公开{attributeOpen}件、依申请公开{attributeOnRequest}件、不公开{attributeClosed}件。',
        '按公开属性统计，全年公文为主动公开{attributeOpen}件、依申请公开{attributeOnRequest}件、不公开{attributeClosed}件。',
      ],
    },
  ],
]

/** Review before disclosure. Source: 条例（2019）第十七条. */
export const SECRECY: readonly Paragraph[] = [
  [
    {
      first: [
        {
          turn: [
            '发布前的保密审查坚持{secrecyPrinciples}，由{secrecyReviewer}负责。',
            '保密审查由{secrecyReviewer}负责，坚持{secrecyPrinciples}。',
          ],
        },
        '文件上网前由{secrecyReviewer}审查是否涉密。',
      ],
    },
    '审批依次经过{reviewChain}。',
    '保密审查执行{secrecyRules}。',
    {
      turn: [
        { text: '统计期内没有发生泄密事件。', none: ['secrecyBreaches'] },
        { text: '全年没有因公开引起的泄密。', none: ['secrecyBreaches'] },
      ],
    },
  ],
]

/** Source: 条例（2019）第十二条. */
export const CATALOGUE: readonly Paragraph[] = [
  [
    {
      turn: [
        '{catalogueName}列{catalogueClasses}大类、{catalogueItems}个工作事项，逐项规定由谁公开、何时公开、怎样公开，最近一次更新在{catalogueUpdatedOn}。',
        '{catalogueUpdatedOn}更新了{catalogueName}，共{catalogueClasses}大类、{catalogueItems}个工作事项，逐项规定由谁公开、何时公开、怎样公开。',
      ],
    },
    '网站栏目按目录改版，与目录事项一一对应，现有{siteSections}大版块{siteColumns}个栏目，另设{topics}个专题，其中有{topicExamples}等。',
    { text: '公开目录设{catalogueClasses}个大类，包括{catalogue}。', unstated: ['catalogueName'] },
    '对照指南和目录，更新了{guideUpdates}的办理流程。',
    '公开时间按事项性质确定：{timing}。',
  ],
]
