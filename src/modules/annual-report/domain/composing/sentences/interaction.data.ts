import type { Paragraph } from '../outline.ts'

/** Interpretation, press conferences, hot topics. */
export const INTERPRETATION: readonly Paragraph[] = [
  [
    { turn: ['发布会情况：{conferences}。', '参加和举行发布会的情况是：{conferences}。'] },
    '会议通知{conferenceNotice}于{conferenceNoticeOn}先行在网站公布。',
    '政策解读采用{interpretationForms}等形式。',
    {
      turn: [
        '全年发布解读材料{interpretations}篇，其中图解、视频等形式{interpretationsVivid}篇。',
        '政策解读材料共发布{interpretations}篇，图解和视频占{interpretationsVivid}篇。',
      ],
    },
    {
      first: [
        '全年回应公众关注的热点{hotTopics}次，召开政策解读发布会{conferenceCount}次。',
        {
          turn: [
            '回应社会关切{hotTopics}次，主要是{hotTopicNames}。',
            '就{hotTopicNames}等回应社会关切{hotTopics}次。',
          ],
        },
      ],
    },
  ],
]

/** Letters and hot lines, proposals of deputies and members. */
export const LETTERS: readonly Paragraph[] = [
  [
    {
      first: [
        {
          turn: [
            '通过{letterBoxes}收到网上咨询、建议、投诉{letters}件，全部在规定期限内办结，回复率{replyRate}%。',
            '{letterBoxes}收到网上咨询、建议、投诉{letters}件，均按期办结，回复率{replyRate}%。',
          ],
        },
        '{letterBoxes}收到群众咨询、投诉{letters}条，已逐条核实并答复。',
      ],
    },
    '{groupOffice}每日查看网站事件管理页面{dailyLooks}次，电子邮件和公开申请{replyDays}个工作日内回复。',
    '{hotlines}转来的事项，属于咨询的{consultDays}个工作日内答复，属于投诉、建议和反馈的{complaintDays}个工作日内答复。',
    '群众可在{consultPlatforms}进行{consultWays}。',
  ],
  [
    '主办人大代表建议{deputiesMain}件、协办{deputiesJoint}件，主办政协提案{membersMain}件、协办{membersJoint}件，内容涉及{proposalTopics}等{proposalTopicCount}个方面。',
    '{proposalMonth}集中办理，{proposalDone}全部答复，走访见面率和满意率均为{proposalRate}%。',
    {
      turn: [
        '主办人大代表建议{deputies}件、政协提案{members}件，均已办结，公开答复文本{proposalsOpen}件。',
        '人大代表建议{deputies}件、政协提案{members}件全部办结，其中{proposalsOpen}件的答复文本已公开。',
      ],
    },
  ],
]

/** Disclosure by schools. Source: 条例（2019）第五十五条. */
export const SCHOOLS: readonly Paragraph[] = [
  [
    '依据{schoolBasis}，推动中小学公开办学信息。',
    '通过{schoolTraining}培训学校人员。',
    '各校可选用的公开方式有{schoolWayCount}类：{schoolWays}。',
    '{schoolDuties}',
    '根据更新情况评出优秀学校网站，有{schoolAwards}等。',
    {
      turn: [
        '全年检查学校公开栏目{schoolsChecked}所，通报{schoolsNamed}所。',
        '抽查学校公开栏目{schoolsChecked}所，对{schoolsNamed}所作了通报。',
      ],
    },
    '学校的{schoolPlaces}也用于公开群众关心的事项。',
  ],
]
