import type { Report } from '../../modules/annual-report/index.ts'
import type { Io } from '../io.ts'
import { styled } from '../screen.ts'
import { gridLines } from './grid-screen.ts'
import { headingLines, KEY_FIGURES } from './heading-screen.ts'
import { printable } from './printable.ts'
import { tableLines } from './table-screen.ts'

const CONTACT = [
  ['contactPhone', '电话'],
  ['contactAddress', '地址'],
  ['contactPostcode', '邮编'],
  ['contactEmail', '电子邮箱'],
] as const

const LONG = 60
const cut = (text: string): string => (text.length > LONG ? `${text.slice(0, LONG)}…` : text)

function figureLines({ figures, sources }: Report): readonly string[] {
  const where = (name: string): string => {
    const place = sources[name]
    return place === undefined ? '' : `第 ${place.line} 行`
  }
  const counted = KEY_FIGURES.flatMap(([name, label, unit]) => {
    const value = figures[name]
    const parts = name === 'proactiveTotal' ? figures.categories : []
    return [
      ...(value === null ? [] : [[label, `${value} ${unit}`, where(name)]]),
      ...parts.map((part) => [`  ${cut(printable(part.label))}`, `${part.count} ${unit}`, '']),
    ]
  })
  return counted.length === 0 ? ['没有读出数据'] : gridLines(['项目', '数值', '位置'], counted)
}

const contactLines = ({ figures }: Report): readonly string[] =>
  CONTACT.flatMap(([name, label]) => {
    const value = figures[name]
    return value === null ? [] : [`${label}：${printable(value)}`]
  })

const sectionLines = ({ sections }: Report): readonly string[] =>
  sections.map(({ title, text }) => `${title === '' ? '（开头）' : printable(title)}  ${[...text].length} 字`)

const block = (io: Io, title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', styled(io, 'bold', title), ...lines.map((line) => `  ${line}`)]

/** What a report says, for people. */
export const readLines = (io: Io, name: string, report: Report): readonly string[] => [
  ...headingLines(io, name, report).slice(0, 3),
  ...block(io, '数据', figureLines(report)),
  ...block(io, '联系方式', contactLines(report)),
  ...tableLines(report),
  ...block(io, '章节', sectionLines(report)),
]
