import { CHECK_PAGE } from '../../../portal/frame/addresses.ts'
import { Link } from '../../../portal/frame/link.tsx'
import { dayInWords, grouped } from '../../../portal/components/numbers.ts'
import { SectionHead } from '../../../portal/components/section-head.tsx'
import type { Finding, Severity } from '../domain/report.ts'
import type { CheckedFile } from '../files/checked-file.ts'
import { type CheckFrame, CheckPage } from './check-frame.tsx'
import { extractOf } from './check-extract.ts'
import { FindingList } from './check-findings.tsx'
import { marksOf } from './check-marks.ts'
import { CheckedText } from './check-text.tsx'
import { formatWords, shownName } from './check-words.ts'

/** What the page of a result shows. */
export interface CheckResultView {
  readonly name: string
  /** Name of the report of the year before, when one was given. */
  readonly previous?: string | undefined
  readonly checked: CheckedFile
  /** Day of the check, `YYYY-MM-DD`: who prints or saves the page knows how old it is. */
  readonly on: string
}

const countOf = (findings: readonly Finding[], severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length

/** 「检查结果：2 处错误」: the gravest kind that was found. */
export function headline(findings: readonly Finding[]): string {
  const [errors, questions, hints] = [
    countOf(findings, 'error'),
    countOf(findings, 'question'),
    countOf(findings, 'hint'),
  ]
  if (errors > 0) return `检查结果：${grouped(errors)} 处错误`
  if (questions > 0) return `检查结果：没有错误，${grouped(questions)} 处疑问`
  return hints > 0 ? `检查结果：没有错误和疑问，${grouped(hints)} 处提示` : '检查结果：没有发现问题'
}

/** What was read, and that it is not kept. */
function summaryWords({ name, previous, on, checked: { summary } }: CheckResultView): string {
  const { organ, year, format, sections, tables } = summary
  const whose = [organ, year === null ? null : `${year} 年度`].filter((part) => part !== null).join(' ')
  const read = `${formatWords(format)}，读到 ${sections} 个部分、${tables} 张表`
  const compared = previous === undefined ? '' : `上一年的报告是 ${shownName(previous)}。`
  return `${shownName(name)}${whose === '' ? '' : `（${whose}）`}，${read}。${compared}${dayInWords(on)}检查，文件没有保存，关掉本页就没有了。`
}

const Counts = ({ findings }: { readonly findings: readonly Finding[] }) => (
  <div className="sum3">
    <div className="e">
      <b>{grouped(countOf(findings, 'error'))}</b>错误，应当改正
    </div>
    <div className="q">
      <b>{grouped(countOf(findings, 'question'))}</b>疑问，请核对
    </div>
    <div>
      <b>{grouped(countOf(findings, 'hint'))}</b>提示
    </div>
  </div>
)

/** For a report in which nothing was found: what that means. */
const Checks = ({ compared, tables }: { readonly compared: boolean; readonly tables: number }) => (
  <>
    <p className="gap">查了这些，没有发现问题：</p>
    <ul className="bullets">
      {tables > 0 && <li>表格里合计与各项的关系</li>}
      {tables > 0 && <li>正文的数字与表格的数字</li>}
      <li>正文里总数与所列各项的和</li>
      <li>部分、序号、统计期限和联系方式</li>
      <li>前后说法、文号和过时的用语</li>
      {compared && <li>与上一年报告的衔接</li>}
    </ul>
    <p className="gap">{tables > 0 ? '数字是否属实，仍要对照台账核对。' : '没有读到法定表格，表格里的数字没有查。'}</p>
  </>
)

/** Place of the list: on a phone it lies far beneath the text. */
const FINDINGS = 'findings'

/** Findings that one page lists; no report a person wrote has so many. */
const MOST_FINDINGS = 300

/** Result of a check: counts, the text with its marks, and the findings beside it. */
export function CheckResult(view: CheckResultView) {
  const { lines, summary, findings } = view.checked
  const numbered = findings.slice(0, MOST_FINDINGS).map((finding, index) => ({ number: index + 1, finding }))
  const marks = marksOf(lines, numbered)
  const shown = extractOf(lines, new Set(marks.map(({ line }) => line)))
  const inSight = new Set(shown.flatMap((one) => (one.kind === 'line' ? [one.line] : [])))
  return (
    <div className="wrap checked">
      <div className="head">
        <h1>{headline(findings)}</h1>
        <p>{summaryWords(view)}</p>
      </div>
      <Counts findings={findings} />
      <div className="acts tight">
        {findings.length > 0 && (
          <a className="btn second" href={`#${FINDINGS}`}>
            看发现的问题
          </a>
        )}
        <Link to={CHECK_PAGE} className="btn second">
          检查另一份
        </Link>
      </div>
      <p className="hint gap">要留下结果，请用浏览器打印本页，或把本页另存到电脑。</p>
      <div className="two wide-side sec">
        <section>
          <SectionHead title="原文" />
          <CheckedText lines={lines} shown={shown} marks={marks.filter(({ line }) => inSight.has(line))} />
        </section>
        <section id={FINDINGS}>
          <SectionHead title="发现的问题" />
          {findings.length === 0 ? (
            <Checks compared={view.previous !== undefined} tables={summary.tables} />
          ) : (
            <FindingList numbered={numbered} marks={marks.filter(({ line }) => inSight.has(line))} />
          )}
          {findings.length > MOST_FINDINGS && (
            <p className="gap">{`还有 ${findings.length - MOST_FINDINGS} 处没有列出，请先改正以上各处再查。`}</p>
          )}
        </section>
      </div>
    </div>
  )
}

/** The result as a page of its own. */
export const CheckResultPage = ({ view, ...frame }: CheckFrame & { readonly view: CheckResultView }) => (
  <CheckPage {...frame} title={headline(view.checked.findings)} step="结果">
    <CheckResult {...view} />
  </CheckPage>
)
