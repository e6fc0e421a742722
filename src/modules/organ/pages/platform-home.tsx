import { Empty } from '../../../portal/components/empty.tsx'
import { grouped } from '../../../portal/components/numbers.ts'
import { SectionHead } from '../../../portal/components/section-head.tsx'
import { CHECK_PAGE, COMPARE_PAGE, PLATFORM_HOME, organHome } from '../../../portal/frame/addresses.ts'
import type { PageContext } from '../../../portal/frame/context.ts'
import { Link } from '../../../portal/frame/link.tsx'
import { platformSite } from '../../../portal/frame/platform-site.ts'
import { PortalPage } from '../../../portal/frame/portal-page.tsx'
import type { Organ } from '../domain/organ.ts'
import { Hero } from './hero.tsx'
import { NewestReports } from './newest-reports.tsx'
import type { ReportLine } from './report-line.ts'
import { type Task, Tasks } from './tasks.tsx'

export interface PlatformHomeView {
  readonly context: PageContext
  readonly organs: readonly Organ[]
  /** All that are published, the newest first. */
  readonly reports: readonly ReportLine[]
}

const NEWEST = 8

/** What a newcomer should know at a glance. */
function aboutOf({ context: { checker }, organs, reports }: PlatformHomeView): string {
  if (reports.length === 0) return '这里集中各教育局的政府信息公开专栏和历年年报。'
  const held = `这里有 ${grouped(organs.length)} 个教育局的政府信息公开专栏和 ${grouped(reports.length)} 份年报`
  return `${held}，可以查找、比较${checker ? '，也可以检查您手里的年报' : ''}。`
}

const tasksFor = ({ checker }: PageContext): readonly Task[] => [
  { icon: 'list', name: '比较各局年报', help: '同一项数字，各局各年放在一起看', href: COMPARE_PAGE },
  ...(checker
    ? [{ icon: 'ok', name: '检查一份年报', help: '找出对不上的数字和缺的内容', href: CHECK_PAGE } as const]
    : []),
  { icon: 'school', name: '按地区找机关', help: '指南、制度、年报和申请办法', href: '#organs' },
]

/** Invented organs come last, under a heading that says what they are. */
const realFirst = (one: Organ, other: Organ): number => Number(one.invented) - Number(other.invented)
const regionOf = ({ region, invented }: Organ): string => (invented ? '虚构的城市' : region)

function byRegion(organs: readonly Organ[]): readonly (readonly [region: string, organs: readonly Organ[]])[] {
  const regions = [...new Set([...organs].sort(realFirst).map(regionOf))]
  return regions.map((region) => [region, organs.filter((organ) => regionOf(organ) === region)])
}

const Organs = ({ organs }: Pick<PlatformHomeView, 'organs'>) => (
  <section className="sec" id="organs">
    <SectionHead title="按地区找机关" />
    <ul className="rows">
      {byRegion(organs).map(([region, members]) => (
        <li className="row" key={region}>
          <h3>{region}</h3>
          <ul className="links">
            {members.map(({ slug, name }) => (
              <li key={slug}>
                <Link to={organHome(slug)}>{name}</Link>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  </section>
)

/** One report of each organ: a newcomer sees who is here, and an organ with many reports does not fill the list. */
const newestOfEach = (reports: readonly ReportLine[]): readonly ReportLine[] =>
  reports.filter(({ organ }, at) => reports.findIndex((other) => other.organ === organ) === at)

const Newest = ({ reports }: Pick<PlatformHomeView, 'reports'>) => (
  <section className="sec">
    <SectionHead title="各局最新年报" link={{ label: '比较年报', href: COMPARE_PAGE }} />
    <NewestReports reports={newestOfEach(reports).slice(0, NEWEST)} />
  </section>
)

/** The home of a platform with several organs. */
export const PlatformHome = ({ context, organs, reports }: PlatformHomeView) => (
  <PortalPage context={context} site={platformSite(context)} title="首页" meta={{ column: { name: '首页' } }}>
    <Hero home={PLATFORM_HOME} label="输入机关、年份或事项" placeholder="机关、年份、事项">
      <p className="hero-about">{aboutOf({ context, organs, reports })}</p>
    </Hero>
    <div className="wrap">
      <Tasks title="可以做什么" tasks={tasksFor(context)} />
      {organs.length === 0 ? (
        <Empty title="还没有教育局">
          <p className="gap">登记以后会列在这里。</p>
        </Empty>
      ) : (
        <div className="two">
          {reports.length > 0 && <Newest reports={reports} />}
          <Organs organs={organs} />
        </div>
      )}
    </div>
  </PortalPage>
)
