import { SectionHead } from '../../../portal/components/section-head.tsx'
import { ColumnPage, type ColumnPageView } from './column-page.tsx'

const NATIONAL = [{ name: '《中华人民共和国政府信息公开条例》', meta: '国务院令第711号，2019年5月15日起施行' }] as const

const Own = ({ names }: { readonly names: readonly string[] }) =>
  names.length === 0 ? (
    <p className="gap">本机关的制度还没有收录。收录后会列在这里。</p>
  ) : (
    <>
      <ul className="rows">
        {names.map((name) => (
          <li key={name} className="row">
            {name}
          </li>
        ))}
      </ul>
      <p className="note gap">名称取自本机关公布的文件，全文还没有收录。</p>
    </>
  )

/** 政府信息公开制度: the regulation and the organ's own rules by name. */
export const RegulationsPage = ({ context, organ }: ColumnPageView) => (
  <ColumnPage context={context} organ={organ} title="政府信息公开制度" lead="政府信息公开工作依据的法规和制度。">
    <section className="sec">
      <SectionHead title="行政法规" />
      <ul className="rows">
        {NATIONAL.map(({ name, meta }) => (
          <li key={name} className="row">
            {name}
            <span className="meta">{meta}</span>
          </li>
        ))}
      </ul>
    </section>
    <section className="sec">
      <SectionHead title="本机关的制度" />
      <Own names={organ.regulations} />
    </section>
  </ColumnPage>
)
