/** What article 51 offers to who is not content. */
export const Remedies = ({ title }: { readonly title: string }) => (
  <section className="sec">
    <h2>{title}</h2>
    <div className="doc">
      <p>
        认为本机关的政府信息公开工作侵犯了您的合法权益，可以向上一级行政机关或者政府信息公开工作主管部门投诉、举报，也可以依法申请行政复议或者提起行政诉讼（条例第五十一条）。
      </p>
    </div>
  </section>
)
