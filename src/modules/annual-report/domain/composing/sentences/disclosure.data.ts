import type { Paragraph } from '../outline.ts'

/** How much was disclosed. Source: 条例（2019）第十九条至第二十一条. */
export const NUMBERS: readonly Paragraph[] = [
  [
    {
      first: [
        '截至{cutOff}，主动公开政府信息{proactiveAbout}{proactiveTotal}条。其中，{categories}。',
        {
          turn: [
            '{year}年主动公开政府信息{proactiveTotal}条，其中，{categories}。',
            '全年共主动公开政府信息{proactiveTotal}条，其中，{categories}。',
          ],
        },
        '{year}年通过{mainSite}主动公开各类政府信息{proactiveTotal}条。',
      ],
    },
    '学校及教师博客另外刊出{schoolBlogs}条。',
    '文件类信息有{documentsDisclosed}条，均在印发后{documentDays}个工作日内上网。',
    {
      first: [
        '制发规范性文件{normativeIssued}件、公开规范性文件{normativePublished}件。',
        '公开规范性文件{normativePublished}份，每份均配有解读材料。',
      ],
    },
    {
      text: '制发行政规范性文件{documentsIssued}件，废止{documentsAbolished}件，现行有效{documentsInForce}件。',
      some: ['documentsInForce'],
    },
    {
      turn: [
        { text: '作出行政许可决定{permits}件、行政处罚决定{penalties}件，均已公示。', some: ['permits'] },
        { text: '公示行政许可决定{permits}件、行政处罚决定{penalties}件。', some: ['permits'] },
      ],
    },
  ],
]

export const CHANNELS: readonly Paragraph[] = [
  [
    {
      first: [
        '政府网站登载文件和信息{siteItems}条，全年点击{siteHits}次。',
        '{mainSite}专栏全年约有{siteVisits}人次访问。',
      ],
    },
    '{siteVisitsSince}以来，网站点击突破{siteClicks}人次。',
    {
      first: [
        {
          turn: [
            '“{wechatName}”微信公众号全年发布文章{wechatArticles}篇，关注人数{wechatFollowers}人，总阅读量{wechatReads}次。',
            '“{wechatName}”微信公众号推送文章{wechatArticles}篇，订阅用户{wechatFollowers}人，累计阅读{wechatReads}次。',
          ],
        },
        '“{wechatName}”微信公众号全年刊发信息{wechatArticles}条，关注人数最高达{wechatPeak}人。',
        '“{wechatName}”微信公众号全年发布文章{wechatArticles}篇，订阅用户{wechatFollowers}人。',
        '“{wechatName}”微信公众号（{wechatId}）订阅用户{wechatFollowers}人，{wechatReaders}人累计阅读{wechatReads}次，最高的一篇超过{wechatBest}次。',
        '群众和家长关注的信息同时在“{wechatName}”微信公众号推送。',
      ],
    },
    '{broadcaster}播出{programmes}。',
    '{jointPress}与网站、官方微信联动发布。',
    '全年编发各类宣传稿件{pressItems}篇、图片{pictures}幅。',
  ],
]

/** Places and media. Source: 条例（2019）第二十三条至第二十五条. */
export const PLATFORMS: readonly Paragraph[] = [
  [
    { turn: ['信息公开的平台有{platforms}。', '公开渠道包括{platforms}。'] },
    '{siteUpkeep}',
    '线下公开的方式有{offlineForms}。',
    {
      turn: ['向{queryPlaces}送交公开文本{deposited}份。', '{queryPlaces}全年接收公开文本{deposited}份，供群众查阅。'],
    },
    '根据上级要求，{closedSite}于{siteClosedIn}关停，内容迁入{movedTo}，旧域名停用。',
    '{platformWork}',
  ],
]

/** Budgets, enrolment, decisions. Source: 条例（2019）第二十条. */
export const KEY_MATTERS: readonly Paragraph[] = [
  [
    {
      turn: [
        '{budgetYear}年部门预算和“三公”经费预算于{budgetOn}公开，{accountsYear}年部门决算于{accountsOn}公开。',
        '财政资金方面，{budgetOn}公开{budgetYear}年部门预算和“三公”经费预算，{accountsOn}公开{accountsYear}年部门决算。',
      ],
    },
    {
      first: [
        '招生开始之前，公开{enrolmentArea}的{enrolmentMatters}。',
        {
          turn: ['围绕招生入学，公开{enrolmentMatters}。', '招生入学方面公开的内容有{enrolmentMatters}。'],
        },
      ],
    },
    '为{topicNames}设立了专题专栏。',
    '在招生信息公开上，{guidance}。',
    {
      turn: [
        '重大行政决策事前公开征求意见{decisionCount}条，公布{decisions}。',
        '就重大行政决策事前公开征求意见{decisionCount}条，公布{decisions}。',
      ],
    },
    '集中公开了{serviceMatters}等方面的依据和办法。',
    '{openTests}',
  ],
]
