import { CHECK_PAGE } from '../../../portal/frame/addresses.ts'
import { Link } from '../../../portal/frame/link.tsx'
import { type CheckFrame, CheckPage } from './check-frame.tsx'

/** Why there is no result, and what to do. */
export interface CheckProblem {
  readonly title: string
  readonly text: string
  /** The checker is there to go back to. */
  readonly retry: boolean
}

/** What happened and the way on; the inner part of a page. */
export const ProblemWords = ({ title, text, retry }: CheckProblem) => (
  <div className="wrap checked">
    <div className="head">
      <h1>{title}</h1>
      <p>{text}</p>
    </div>
    {retry && (
      <div className="acts tight">
        <Link to={CHECK_PAGE} className="btn second">
          重新选择文件
        </Link>
      </div>
    )}
  </div>
)

interface CheckProblemProps extends CheckFrame {
  readonly problem: CheckProblem
}

/** Page for everything but a wrong file. */
export const CheckProblemPage = ({ problem, ...frame }: CheckProblemProps) => (
  <CheckPage {...frame} title={problem.title} step="没有结果">
    <ProblemWords {...problem} />
  </CheckPage>
)
