import { CHECK_PAGE } from '../../../portal/frame/addresses.ts'
import { hrefIn } from '../../../portal/frame/links.ts'
import type { FileRole } from '../files/checked-file.ts'
import { CHECK_TITLE, type CheckFrame, CheckPage } from './check-frame.tsx'

/** What is wrong with one of the files, and how to mend it. */
export interface FieldProblem {
  readonly field: FileRole
  readonly text: string
}

const KINDS = '.docx,.doc,.pdf,.xlsx,.html,.htm,.txt,.md,.json'

interface FileFieldProps {
  readonly name: FileRole
  readonly label: string
  readonly optional?: boolean
  readonly hint: string
  readonly problem: FieldProblem | undefined
}

function FileField({ name, label, optional = false, hint, problem }: FileFieldProps) {
  const wrong = problem?.field === name ? problem : undefined
  const described = wrong === undefined ? `${name}-hint` : `${name}-hint ${name}-error`
  return (
    <div className={wrong === undefined ? 'field' : 'field bad'}>
      <label htmlFor={name}>
        {label}
        {optional && <span className="opt">选填</span>}
      </label>
      <span className="hint" id={`${name}-hint`}>
        {hint}
      </span>
      {wrong !== undefined && (
        <span className="err" id={`${name}-error`}>
          <span className="vh">错误：</span>
          {wrong.text}
        </span>
      )}
      <input
        className="in"
        type="file"
        id={name}
        name={name}
        accept={KINDS}
        required={!optional}
        aria-describedby={described}
        aria-invalid={wrong === undefined ? undefined : true}
      />
    </div>
  )
}

const Problem = ({ problem }: { readonly problem: FieldProblem }) => (
  <div className="errsum" role="alert" tabIndex={-1} aria-labelledby="problem">
    <h2 id="problem">没有检查，请换一个文件</h2>
    <ul>
      <li>
        <a href={`#${problem.field}`}>{problem.text}</a>
      </li>
    </ul>
  </div>
)

interface CheckFormProps extends CheckFrame {
  readonly problem?: FieldProblem
}

/** Page on which somebody chooses the report to check; with `problem` again, when a file was of no use. */
export const CheckFormPage = ({ context, site, problem }: CheckFormProps) => (
  <CheckPage context={context} site={site} title={problem === undefined ? CHECK_TITLE : `有错误：${CHECK_TITLE}`}>
    <div className="wrap">
      <div className="head">
        <h1>{CHECK_TITLE}</h1>
        <p>选一份政府信息公开工作年度报告，查数字是否对得上、内容是否齐全。</p>
      </div>
      {problem !== undefined && <Problem problem={problem} />}
      <form className="form" method="post" action={hrefIn(context, CHECK_PAGE)} encType="multipart/form-data">
        <FileField
          name="report"
          label="要检查的年度报告"
          hint="Word（.docx、.doc）、PDF、Excel（.xlsx）、网页（.html）、文本（.txt、.md）或 .json，不超过 20 MB。扫描件读不出文字，不能检查。"
          problem={problem}
        />
        <FileField
          name="previous"
          label="上一年的报告"
          optional
          hint="一起选上，可以再查两年的数字是否接得上。"
          problem={problem}
        />
        <p className="hint gap">文件只用来检查这一次，不保存，也不给别人看。检查一般几秒，文件大时约半分钟。</p>
        <div className="acts">
          <button className="btn" type="submit">
            检查这份报告
          </button>
        </div>
      </form>
    </div>
  </CheckPage>
)
