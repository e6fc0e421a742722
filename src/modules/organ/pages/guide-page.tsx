import { contentsPage, regulationsPage, reportsPage, requestPage } from '../../../portal/frame/addresses.ts'
import { Link } from '../../../portal/frame/link.tsx'
import type { Organ } from '../domain/organ.ts'
import { ChannelList } from './channel-list.tsx'
import { ColumnPage, type ColumnPageView } from './column-page.tsx'
import { Contact, NOT_GIVEN } from './contact.tsx'
import { Remedies } from './remedies.tsx'

const Office = ({ organ }: { readonly organ: Organ }) => (
  <section className="sec">
    <h2>一、工作机构</h2>
    <Contact organ={organ} complete />
    <p className="note gap">{`条例第十二条要求写明而本平台还没有收到的，标为“${NOT_GIVEN}”。`}</p>
  </section>
)

const Arrangement = ({ slug }: { readonly slug: string }) => (
  <section className="sec">
    <h2>二、信息怎样分类和编排</h2>
    <div className="doc">
      <p>公开的信息分为四栏：指南、制度、法定主动公开内容和年报。</p>
      <p>
        <Link to={contentsPage(slug)}>法定主动公开内容</Link> 按条例第二十条的十五项编排，
        <Link to={regulationsPage(slug)}>制度</Link> 按名称排列，<Link to={reportsPage(slug)}>年报</Link> 按年份排列。
      </p>
    </div>
  </section>
)

function Proactive({ organ }: { readonly organ: Organ }) {
  const places = organ.channels.filter(({ kind }) => kind === 'query-point')
  return (
    <section className="sec">
      <h2>三、主动公开</h2>
      <p className="gap lead">应当主动公开的信息，自形成或者变更之日起 20 个工作日内公开（条例第二十六条）。</p>
      <h3 className="sec-s">公开渠道</h3>
      <ChannelList channels={organ.channels.filter(({ kind }) => kind !== 'query-point')} />
      <h3 className="sec-s">查阅场所</h3>
      {places.length === 0 ? <p className="gap">{NOT_GIVEN}。</p> : <ChannelList channels={places} />}
    </section>
  )
}

const OnRequest = ({ slug }: { readonly slug: string }) => (
  <section className="sec">
    <h2>四、依申请公开</h2>
    <div className="doc">
      <p>没有主动公开的政府信息，可以书面申请公开。可以当面提交，也可以邮寄。</p>
      <p>收到申请之日起 20 个工作日内答复；需要延长的，最多再延长 20 个工作日，并告知申请人（条例第三十三条）。</p>
      <p>
        申请写什么、寄到哪里，见 <Link to={requestPage(slug)}>依申请公开</Link>。
      </p>
    </div>
  </section>
)

/** 政府信息公开指南: what article 12 demands, from what is known of the organ. */
export const GuidePage = ({ context, organ }: ColumnPageView) => (
  <ColumnPage context={context} organ={organ} title="政府信息公开指南" lead="到哪里查、怎样申请、多久答复。">
    <Office organ={organ} />
    <Arrangement slug={organ.slug} />
    <Proactive organ={organ} />
    <OnRequest slug={organ.slug} />
    <Remedies title="五、监督和救济" />
  </ColumnPage>
)
