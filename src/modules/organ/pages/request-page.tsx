import { Banner } from '../../../portal/components/banner.tsx'
import type { Organ } from '../domain/organ.ts'
import { ColumnPage, type ColumnPageView } from './column-page.tsx'
import { Remedies } from './remedies.tsx'

const What = () => (
  <section className="sec">
    <h2>申请里写什么</h2>
    <ol className="numbered gap">
      <li>您的姓名或者名称、身份证明、联系方式。</li>
      <li>要申请的信息的名称、文号，或者便于查到它的其他特征。</li>
      <li>希望怎样得到：纸质、电子邮件或者其他方式，邮寄、自取或者其他途径。</li>
    </ol>
    <p className="note gap">以上三项见条例第二十九条。</p>
  </section>
)

const letterTo = ({ address, postcode }: Organ): string =>
  [address, postcode === undefined ? undefined : `邮编 ${postcode}`].filter((part) => part !== undefined).join('，')

const Ways = ({ organ }: { readonly organ: Organ }) => (
  <section className="sec">
    <h2>怎样提交</h2>
    {organ.address === undefined && (
      <Banner kind="hold" title="受理地址还没有提供">
        <p>寄出或者上门之前，请先向本机关问清地址。</p>
      </Banner>
    )}
    <dl className="kv wide">
      <div>
        <dt>当面提交</dt>
        <dd>{[organ.office, organ.address, organ.officeHours].filter((part) => part !== undefined).join('，')}</dd>
      </div>
      <div>
        <dt>邮寄</dt>
        <dd>
          {organ.address !== undefined && `${letterTo(organ)}，`}
          {`${organ.office}收。请在信封左下角注明“政府信息公开申请”。`}
        </dd>
      </div>
      <div>
        <dt>网上提交</dt>
        <dd>尚未开通。</dd>
      </div>
      {organ.telephone !== undefined && (
        <div>
          <dt>咨询电话</dt>
          <dd>
            <a href={`tel:${organ.telephone}`}>{organ.telephone}</a>
          </dd>
        </div>
      )}
    </dl>
    <p className="gap lead">书面申请确有困难的，可以口头提出，由工作机构代为填写（条例第二十九条）。</p>
  </section>
)

const When = () => (
  <section className="sec">
    <h2>多久答复</h2>
    <div className="doc">
      <p>能当场答复的当场答复；不能的，自收到申请之日起 20 个工作日内答复。</p>
      <p>需要延长的，最多延长 20 个工作日，并告知您。征求第三方或者其他机关意见的时间不计算在内（条例第三十三条）。</p>
      <p>申请内容不明确的，7 个工作日内一次告知怎样补正，期限从收到补正之日重新计算（条例第三十条）。</p>
    </div>
  </section>
)

const Fees = () => (
  <section className="sec">
    <h2>收费</h2>
    <div className="doc">
      <p>不收取费用。申请的数量、频次明显超过合理范围的，可以收取信息处理费（条例第四十二条）。</p>
    </div>
  </section>
)

/** 依申请公开: how to ask for what is not there. */
export const RequestPage = ({ context, organ }: ColumnPageView) => (
  <ColumnPage context={context} organ={organ} title="依申请公开" lead="网上没有的政府信息，可以书面申请公开。">
    <What />
    <Ways organ={organ} />
    <When />
    <Fees />
    <Remedies title="不满意怎么办" />
  </ColumnPage>
)
