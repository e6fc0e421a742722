import { SearchBar } from '../../../portal/components/search-bar.tsx'
import { SectionHead } from '../../../portal/components/section-head.tsx'
import { guidePage, organHome, requestPage } from '../../../portal/frame/addresses.ts'
import { Link } from '../../../portal/frame/link.tsx'
import { ARTICLE_20, type DisclosureItem } from './article-20.data.ts'
import { ColumnPage, type ColumnPageView } from './column-page.tsx'

/** The item under which address, hours and telephone belong: the guide has them. */
const IN_GUIDE = '二'

const Item = ({
  item: { no, name, law, examples },
  slug,
}: {
  readonly item: DisclosureItem
  readonly slug: string
}) => (
  <li>
    <span className="no">{no}</span>
    {no === IN_GUIDE ? <Link to={guidePage(slug)}>{name}</Link> : <span>{name}</span>}
    <span className="n">{no === IN_GUIDE ? '联系方式见指南' : '还没有收录'}</span>
    <small>
      {law}
      <br />
      {`例如：${examples}`}
    </small>
  </li>
)

const ByLaw = ({ slug }: { readonly slug: string }) => (
  <section className="sec">
    <SectionHead title="按条例第二十条查" link={{ label: '按本局目录查', href: '#cat' }} />
    <p className="gap lead">
      右侧写明本平台收录的情况。还没有收录的，公开后会列在各项下；急用的可以{' '}
      <Link to={requestPage(slug)}>申请公开</Link>。
    </p>
    <ul className="cat">
      {ARTICLE_20.map((item) => (
        <Item key={item.no} item={item} slug={slug} />
      ))}
    </ul>
  </section>
)

const ByCatalogue = ({ catalogue }: { readonly catalogue: readonly string[] }) => (
  <section className="sec" id="cat">
    <SectionHead title="按本局目录查" />
    {catalogue.length === 0 ? (
      <p className="gap">本局的主动公开基本目录还没有收录。收录后会列在这里。</p>
    ) : (
      <>
        <p className="gap">{`本局目录有 ${String(catalogue.length)} 类，各类的内容还没有收录。`}</p>
        <ul className="rows classes">
          {catalogue.map((name) => (
            <li key={name} className="row">
              {name}
            </li>
          ))}
        </ul>
      </>
    )}
  </section>
)

/** 法定主动公开内容: the fifteen items of article 20 and the classes of the organ's own catalogue. Nothing is counted that is not there. */
export const ContentsPage = ({ context, organ }: ColumnPageView) => (
  <ColumnPage
    context={context}
    organ={organ}
    title="法定主动公开内容"
    lead="依照《中华人民共和国政府信息公开条例》第二十条整理。"
  >
    <SearchBar home={organHome(organ.slug)} label="在本机关公开的信息里搜索" placeholder="搜索本机关" />
    <ByLaw slug={organ.slug} />
    <ByCatalogue catalogue={organ.catalogue} />
  </ColumnPage>
)
