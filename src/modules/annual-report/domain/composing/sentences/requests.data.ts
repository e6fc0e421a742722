import type { Paragraph } from '../outline.ts'

/** Requests. Source: 条例（2019）第二十七条至第三十九条. */
export const REQUESTS: readonly Paragraph[] = [
  [
    '公开申请的受理和接待设在{requestsAt}。',
    {
      first: [
        { text: '{year}年未收到政府信息公开申请，书面申请表{requestForms}份。', none: ['requestsReceived'] },
        {
          text: '{year}年收到政府信息公开申请{requestsReceived}件，不予公开{refusedPrinted}件。',
          none: ['requestsReceived'],
        },
        { text: '{year}年未收到政府信息公开申请。', none: ['requestsReceived'] },
        {
          turn: [
            {
              text: '{year}年新收政府信息公开申请{requestsReceived}件，上年结转{carriedIn}件；办结{concluded}件，结转下年度{carriedOut}件。',
              some: ['requestsReceived'],
            },
            {
              text: '全年新收政府信息公开申请{requestsReceived}件，加上年结转的{carriedIn}件，共办结{concluded}件，结转下年度{carriedOut}件。',
              some: ['requestsReceived'],
            },
          ],
        },
      ],
    },
    { turn: ['办理结果为：{requestResults}。', '按办理结果分，{requestResults}。'] },
    { turn: ['申请内容集中在{requestTopics}。', '群众申请较多的是{requestTopics}。'] },
    {
      turn: [
        '平均办理时间{averageDays}个工作日，延期答复{extended}件。',
        '从收到到答复平均用{averageDays}个工作日，经批准延期{extended}件。',
      ],
    },
    '不予公开的信息主要涉及{refusalsConcern}。',
    '不予公开的，依照{filingRule}备案，本年没有此类情形。',
  ],
]

/** Up to 2018: 「收费及减免情况」. Source: 条例（2007）第二十七条、第二十八条. */
export const FEES_2018: readonly Paragraph[] = [
  [
    {
      first: [
        { text: '{year}年办理公开申请没有收费，也没有减免。', none: ['feeAmount', 'feeWaived'] },
        { text: '开展此项工作以来，办理公开申请没有收费。', none: ['feeEver'] },
        { text: '{year}年办理公开申请没有收费。', none: ['feeAmount'] },
      ],
    },
  ],
]

/** 信息处理费, which is reported also when none was taken. Source: 条例（2019）第四十二条. */
export const FEES: readonly Paragraph[] = [
  [
    {
      first: [
        { text: '{year}年收取信息处理费{feeAmount}元，涉及申请{feeCases}件。', some: ['feeAmount'] },
        { text: '{year}年未收取信息处理费。', none: ['feeAmount'] },
      ],
    },
  ],
]

/** Source: 条例（2019）第五十一条. */
export const APPEALS: readonly Paragraph[] = [
  [
    {
      first: [
        {
          text: '{year}年未发生涉及政府信息公开的行政复议、行政诉讼和申诉。',
          none: ['reconsiderations', 'lawsuits', 'complaintsFiled'],
        },
        {
          text: '{year}年未发生涉及政府信息公开的行政复议和行政诉讼。',
          none: ['reconsiderations', 'lawsuits'],
        },
        {
          turn: [
            '{year}年因政府信息公开被申请行政复议{reconsiderations}件，被提起行政诉讼{lawsuits}件。',
            '因政府信息公开，全年被申请行政复议{reconsiderations}件、被提起行政诉讼{lawsuits}件。',
          ],
        },
      ],
    },
    '行政复议的结果为{reconsiderationResults}。',
    '从复议和诉讼看，需要改进的是{appealLessons}。',
  ],
]
