import type { Report } from '../domain/report.ts'

const ORDINALS = '一二三四五六七八九十'

function chineseOrdinal(position: number): string {
  const [tens, units] = [Math.floor(position / 10), position % 10]
  const unit = ORDINALS.charAt(units - 1)
  if (tens === 0) return unit
  return `${tens === 1 ? '' : ORDINALS.charAt(tens - 1)}十${units === 0 ? '' : unit}`
}

const titleLine = ({ organ, year }: Report): string =>
  `${organ ?? ''}${year === null ? '' : `${year}年`}政府信息公开工作年度报告`

/** What a figures file without any prose states, as the sentence a report would print. */
function figuresSentence({ figures: { proactiveTotal, categories } }: Report): readonly string[] {
  if (proactiveTotal === null) return []
  const parts = categories.map(({ label, count }) => `${label}${count}条`).join('，')
  return ['一、总体情况', `主动公开政府信息${proactiveTotal}条${parts === '' ? '' : `，其中，${parts}`}。`]
}

/** The prose of a report as a text: title, what stands before the first chapter, then each chapter under its number. */
export function proseOf(report: Report): string {
  const { sections } = report
  const preface = sections.filter(({ title }) => title === '').map(({ text }) => text)
  const chapters = sections
    .filter(({ title }) => title !== '')
    .flatMap(({ title, text }, index) => [`${chineseOrdinal(index + 1)}、${title}`, text])
  const title = report.title === null ? [] : [report.title]
  const head = [...title, ...preface]
  const body = sections.length > 0 ? chapters : figuresSentence(report)
  return [...(head.length > 0 ? head : [titleLine(report)]), ...body].join('\n')
}
