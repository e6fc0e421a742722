import type { Reading } from '../../reading/read-report.ts'
import type { Category, Finding } from '../../report.ts'

const DOCUMENTS = [/规范性文件/u, /政策/u]
const EXPLANATION = /解读|图解|回应|宣传/u
const ENFORCEMENT = /行政执法|行政处罚|行政许可|行政强制/u
const ENFORCEMENT_ROWS = ['行政许可', '行政处罚', '行政强制']

const finding = ({ report }: Reading, message: string, found: number): Finding => ({
  rule: 'T-documents',
  severity: 'question',
  message,
  expected: 0,
  found,
  places: ['proactiveTotal', 'proactive.行政规范性文件'].flatMap((name) => report.sources[name] ?? []).slice(0, 1),
})

const named = (categories: readonly Category[], words: RegExp): Category | undefined =>
  categories.find(({ label, count }) => count > 0 && words.test(label) && !EXPLANATION.test(label))

/** Policy documents are counted in the prose, yet table 2 says the organ has no normative document in force. */
function documents(reading: Reading): readonly Finding[] {
  const { tables, figures } = reading.report
  const row = tables.proactive?.['行政规范性文件'] ?? tables.proactive?.['规范性文件']
  const inForce = row?.at(-1)
  if (row === undefined || inForce !== 0 || row.some((cell) => (cell ?? 0) > 0)) return []
  const category = DOCUMENTS.flatMap((words) => named(figures.categories, words) ?? []).at(0)
  if (category === undefined) return []
  const { label, count } = category
  return [
    finding(
      reading,
      `表二现行有效规范性文件为 0，正文分类“${label}”有 ${count} 条，请核对是否混计了转发文件或一般文件`,
      count,
    ),
  ]
}

/** Enforcement is counted in the prose, yet table 2 says that nothing was licensed, punished or enforced. */
function enforcement(reading: Reading): readonly Finding[] {
  const { tables, figures } = reading.report
  const { proactive } = tables
  if (proactive === null || !ENFORCEMENT_ROWS.every((row) => proactive[row]?.at(-1) === 0)) return []
  const category = named(figures.categories, ENFORCEMENT)
  return category === undefined
    ? []
    : [
        finding(
          reading,
          `正文分类“${category.label}”有 ${category.count} 条，表二行政许可、行政处罚、行政强制都是 0，请核对`,
          category.count,
        ),
      ]
}

/** T-documents: categories of the prose against table 2 of the form of 2021. They count different things, so both only ask. */
export const checkCategoriesAgainstTable = (reading: Reading): readonly Finding[] =>
  reading.report.format === '2021' ? [...documents(reading), ...enforcement(reading)] : []
