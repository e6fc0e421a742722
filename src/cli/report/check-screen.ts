import { type Finding, type Report, type Severity, SEVERITIES } from '../../modules/annual-report/index.ts'
import type { Io } from '../io.ts'
import { type Style, styled } from '../screen.ts'
import { headingLines } from './heading-screen.ts'
import { printable } from './printable.ts'
import { SEVERITY_NAMES, type Tally, tallyText } from './tally.ts'

const STYLES: Readonly<Record<Severity, Style>> = { error: 'red', question: 'yellow', hint: 'cyan' }

const IN_ORDER = '未发现问题'

function findingLines(io: Io, { rule, severity, message, places }: Finding): readonly string[] {
  const [first] = places
  const where = first === undefined ? '' : `第 ${first.line} 行`
  const quotes = places.flatMap(({ line, quote }) =>
    quote.trim() === '' ? [] : [`      ${places.length > 1 ? `第 ${line} 行` : ''}「${printable(quote).trim()}」`],
  )
  const head = `${styled(io, STYLES[severity], rule)}${where === '' ? '' : `  ${styled(io, 'dim', where)}`}`
  return [`    ${head}`, `      ${printable(message)}`, ...quotes.map((quote) => styled(io, 'dim', quote))]
}

function groupLines(io: Io, severity: Severity, findings: readonly Finding[]): readonly string[] {
  const group = findings.filter((finding) => finding.severity === severity)
  if (group.length === 0) return []
  const title = styled(io, STYLES[severity], `${SEVERITY_NAMES[severity]} ${group.length}`)
  return ['', `  ${title}`, ...group.flatMap((finding) => findingLines(io, finding))]
}

/** What the check found in one report, gravest first. */
export const checkedLines = (io: Io, name: string, report: Report, findings: readonly Finding[]): readonly string[] => [
  ...headingLines(io, name, report),
  ...(findings.length === 0
    ? ['', `  ${styled(io, 'green', IN_ORDER)}`]
    : SEVERITIES.flatMap((severity) => groupLines(io, severity, findings))),
]

/** The last line: how many reports, what was found in them, how many could not be read. */
export function closingLine(io: Io, files: number, tally: Tally, unreadable: number): string {
  const missed = unreadable === 0 ? '' : `；${unreadable} 份无法读取`
  const clean = tally.error + tally.question + tally.hint === 0
  return styled(io, 'bold', `共 ${files} 份报告：${clean ? IN_ORDER : tallyText(tally)}${missed}`)
}
