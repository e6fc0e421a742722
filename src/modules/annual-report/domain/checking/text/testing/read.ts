import { type Reading, readReport } from '../../../reading/read-report.ts'

/** Reads a self-written report, one string a line. */
export function read(...lines: readonly string[]): Reading {
  const all = lines.flatMap((line) => line.split('\n'))
  return readReport({ lines: all, folded: all })
}

const row = (label: string, cells: readonly number[]): string => [label, ...cells].join('\t')
const zeros = (count: number): number[] => Array.from({ length: count }, () => 0)

/** The three tables of the 2021 form, all 0 but for the totals given. */
export const TABLE_TWO = [
  '第二十条第（一）项',
  '信息内容\t本年制发件数\t本年废止件数\t现行有效件数',
  row('规章', zeros(3)),
  row('行政规范性文件', zeros(3)),
  '第二十条第（五）项',
  '信息内容\t本年处理决定数量',
  row('行政许可', zeros(1)),
  '第二十条第（六）项',
  '信息内容\t本年处理决定数量',
  row('行政处罚', zeros(1)),
  row('行政强制', zeros(1)),
  '第二十条第（八）项',
  '信息内容\t本年收费金额（单位：万元）',
  row('行政事业性收费', zeros(1)),
].join('\n')

/** Preface, six chapters and signature of a right report of the 2021 form; `changes` replaces chapters by number, `''` drops one. */
export function report2021(changes: Readonly<Record<number, string>> = {}, preface = PREFACE, end = SIGNED): Reading {
  const chapters = CHAPTERS.map((chapter, index) => changes[index + 1] ?? chapter).filter((chapter) => chapter !== '')
  return read('某县教育局2023年政府信息公开工作年度报告', preface, ...chapters, end)
}

export const PREFACE =
  '现公布某县教育局2023年政府信息公开工作年度报告，数据统计期限为2023年1月1日至2023年12月31日。如有疑问，请与某县教育局办公室联系（地址：某县中山路8号，邮编：545001，电话：0772-2812345，电子邮箱：jyj@example.cn）。'
export const SIGNED = '某县教育局\n\n2024年1月15日'

const CHAPTERS = [
  '一、总体情况\n2023年，我局认真做好公开工作，按时更新网站。',
  `二、主动公开政府信息情况\n${TABLE_TWO}`,
  '三、收到和处理政府信息公开申请情况\n2023年，我局未收到政府信息公开申请。',
  '四、政府信息公开行政复议、行政诉讼情况\n2023年，我局未发生因政府信息公开引起的行政复议、行政诉讼。',
  '五、存在的主要问题及改进情况\n解读形式还不够多样。下一步，我局将丰富解读形式。',
  '六、其他需要报告的事项\n2023年，我局未收取政府信息公开信息处理费。',
]
