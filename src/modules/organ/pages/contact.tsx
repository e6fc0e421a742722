import type { Organ } from '../domain/organ.ts'

/** Words for what the law demands and nobody has given yet. */
export const NOT_GIVEN = '未提供'

interface LineProps {
  readonly label: string
  readonly value: string | undefined
  readonly scheme?: 'tel' | 'mailto'
  readonly missing: string | undefined
}

function Line({ label, value, scheme, missing }: LineProps) {
  const shown = value ?? missing
  if (shown === undefined) return null
  const linked = scheme !== undefined && value !== undefined
  return (
    <>
      <dt>{label}</dt>
      <dd>{linked ? <a href={`${scheme}:${value}`}>{value}</a> : shown}</dd>
    </>
  )
}

interface ContactProps {
  readonly organ: Organ
  /** Name what is not known instead of leaving it out. */
  readonly complete?: boolean
}

/** How to reach the disclosure office. */
export function Contact({ organ, complete = false }: ContactProps) {
  const missing = complete ? NOT_GIVEN : undefined
  return (
    <dl className="kv">
      <Line label="工作机构" value={organ.office} missing={missing} />
      <Line label="办公地址" value={organ.address} missing={missing} />
      <Line label="邮编" value={organ.postcode} missing={undefined} />
      <Line label="办公时间" value={organ.officeHours} missing={missing} />
      <Line label="联系电话" value={organ.telephone} scheme="tel" missing={missing} />
      <Line label="传真" value={undefined} missing={missing} />
      <Line label="电子邮箱" value={organ.email} scheme="mailto" missing={missing} />
    </dl>
  )
}
