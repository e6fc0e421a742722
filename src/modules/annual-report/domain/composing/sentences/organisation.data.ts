import type { Paragraph } from '../outline.ts'

/** Who leads and who does the work. Source: 条例（2019）第四条. */
export const LEADERSHIP: readonly Paragraph[] = [
  [
    {
      first: [
        {
          turn: [
            '{leadGroup}由{leadGroupHead}任组长，{leadGroupMembers}为成员，{groupOffice}负责日常事务。',
            '{leadGroupHead}担任{leadGroup}组长，成员为{leadGroupMembers}，日常工作由{groupOffice}承担。',
          ],
        },
        '{leadGroup}由{leadGroupHead}任组长，日常工作由{groupOffice}承担。',
        '{leadGroup}由{leadGroupHead}任组长，成员为{leadGroupMembers}。',
        '{leadGroup}由{leadGroupHead}任组长。',
      ],
    },
    '职责分工为：{duties}。',
    '{operator}承办网站运行和信息发布。',
    '配备专职人员{fullTimeStaff}名，{liaisons}，分别负责本部门信息的整理和报送。',
    '{techSupport}提供技术和网络安全支持。',
    {
      turn: [
        '全年召开政府信息公开专题会议{meetings}次，研究{meetingTopics}。',
        '年内{meetings}次召开专题会议，议题有{meetingTopics}。',
      ],
    },
  ],
]

/** How the work is taught and watched. Source: 条例（2019）第四十六条、第四十八条. */
export const TRAINING: readonly Paragraph[] = [
  [
    {
      first: [
        {
          turn: [
            '全年举办业务培训{trainings}期，{trainees}人次参加，内容为{trainingTopics}。',
            '围绕{trainingTopics}开展业务培训{trainings}期，参训{trainees}人次。',
          ],
        },
        '采用{trainingForms}等方式培训人员，讲清信息上传、审核、发布各环节的操作要求。',
      ],
    },
    '{groupOffice}每月编发{monitorPerMonth}期《监测通报》，通报各科室信息公开进度。',
    '{selfCheckers}组织网站自查，对查出的栏目问题进行整改。',
    '对{inspectedBy}反馈的事项及时整改。',
    {
      turn: [
        '全年检查栏目{inspections}次，纠正更新滞后、错链等问题{inspectionFaults}处。',
        '开展栏目检查{inspections}次，发现的{inspectionFaults}处问题均已改正。',
      ],
    },
    {
      turn: [
        '政府信息公开占年度绩效考核{assessmentPoints}分。',
        '年度绩效考核中，政府信息公开的分值为{assessmentPoints}分。',
      ],
    },
    '对落实不力的，依照{accountability}处理。',
  ],
]

/** The rules it works by, and how they came about. */
export const REGULATIONS: readonly Paragraph[] = [
  [
    '现行制度包括{regulations}。',
    '{firstRule}于{firstRuleYear}年制定，{revisedIn}先后修订。',
    '现有配套制度{ruleCount}项：{rules}。',
    { turn: ['年内修订了{newRules}。', '根据工作需要，对{newRules}作了修订。'] },
  ],
]
