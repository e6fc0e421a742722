import { Banner } from '../../../../portal/components/banner.tsx'
import { ChartFigure } from '../../../../portal/components/chart-figure.tsx'
import { Empty } from '../../../../portal/components/empty.tsx'
import { type ChartLook, lookName } from '../../../../portal/charts/chart-look.ts'
import { COMPARE_PAGE } from '../../../../portal/frame/addresses.ts'
import type { PageContext } from '../../../../portal/frame/context.ts'
import { platformSite } from '../../../../portal/frame/platform-site.ts'
import { PortalPage } from '../../../../portal/frame/portal-page.tsx'
import { type Choice, type Holdings, queryOf } from './choice.ts'
import { CompareForm } from './compare-form.tsx'
import { CompareTable } from './compare-table.tsx'
import { comparisonChart, comparisonOf } from './comparison.ts'
import type { ParsedChoice } from './parse-choice.ts'

export interface ComparePageView {
  readonly context: PageContext
  readonly holdings: Holdings
  /** Absent when there is no report at all. */
  readonly parsed: ParsedChoice | undefined
}

const TITLE = '年报比较'
/** Years in which the form of the reports changed. */
const CHANGES = [2019, 2021]

const chartAddress =
  (choice: Choice) =>
  (look: ChartLook): string => {
    const name = lookName(look)
    return `${COMPARE_PAGE}chart.svg?${queryOf(choice)}${name === '' ? '' : `&look=${name}`}`
  }

/** What to keep in mind: how the figure is counted and where forms differ. */
function Limits({ choice: { measure, from, to } }: { readonly choice: Choice }) {
  const crossed = CHANGES.filter((year) => from < year && year <= to)
  return (
    <ul className="limits note">
      {measure.note !== undefined && <li>{measure.note}。</li>}
      {crossed.length > 0 && (
        <li>{`${crossed.map((year) => `${String(year)} 年`).join('、')}起换了年报格式，前后的数字不一定能直接相比。`}</li>
      )}
      <li>“未公布”是年报没有写这个数，不是 0；“无年报”是这里没有收录那一年的年报。</li>
    </ul>
  )
}

const Problems = ({ problems }: Pick<ParsedChoice, 'problems'>) => (
  <div className="errsum" role="alert">
    <h2>{`有 ${String(problems.length)} 处需要修改`}</h2>
    <ul>
      {problems.map((problem) => (
        <li key={problem}>{problem}</li>
      ))}
    </ul>
  </div>
)

function Result({ choice, holdings }: { readonly choice: Choice; readonly holdings: Holdings }) {
  const comparison = comparisonOf(choice, holdings.summaries)
  const chart = comparisonChart(choice, comparison)
  if (comparison.years.length === 0) {
    return (
      <Empty title="这些年没有年报">
        <p className="gap">请换几个年份或者机关再比较。</p>
      </Empty>
    )
  }
  return (
    <section className="sec">
      <h2 className="vh">比较结果</h2>
      {chart === undefined ? (
        <Banner title="所选年报都没有公布这个数">
          <p>请换一个数字再比较。</p>
        </Banner>
      ) : (
        <ChartFigure chart={chart} address={chartAddress(choice)} />
      )}
      <CompareTable caption={`${choice.measure.label}（${choice.measure.unit}）`} comparison={comparison} />
      <Limits choice={choice} />
    </section>
  )
}

/** Bureaus and years side by side, without script: the choice stands in the address. */
export const ComparePage = ({ context, holdings, parsed }: ComparePageView) => (
  <PortalPage
    context={context}
    site={platformSite(context)}
    title={TITLE}
    meta={{ column: { name: TITLE } }}
    trail={[{ label: TITLE }]}
  >
    <div className="wrap">
      <div className="head">
        <h1>{TITLE}</h1>
        <p>选机关、数字和年份，看各局年报怎么写。选好后的网址可以保存和转发。</p>
      </div>
      {parsed === undefined ? (
        <Empty title="还没有年报">
          <p className="gap">有了年报，就可以在这里比较。</p>
        </Empty>
      ) : (
        <>
          {parsed.problems.length > 0 && <Problems problems={parsed.problems} />}
          <CompareForm choice={parsed.choice} holdings={holdings} />
          {parsed.problems.length === 0 && <Result choice={parsed.choice} holdings={holdings} />}
        </>
      )}
    </div>
  </PortalPage>
)
