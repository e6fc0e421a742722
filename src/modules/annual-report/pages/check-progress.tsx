import { renderToStaticMarkup } from 'react-dom/server'
import { CurrentPage } from '../../../portal/frame/current-page.ts'
import type { PageContext } from '../../../portal/frame/context.ts'
import { renderPage } from '../../../portal/frame/render-page.ts'
import type { CheckProgress } from '../files/checked-file.ts'
import { CHECK_TITLE, type CheckFrame, CheckPage } from './check-frame.tsx'
import { type CheckProblem, ProblemWords } from './check-problem.tsx'
import { CheckResult, type CheckResultView } from './check-result.tsx'
import { sizeWords } from './check-words.ts'

/** Stands where the page is cut in two; from the private area of Unicode, so that no words contain it. */
const STEPS_HERE = '\ue000'
const RESULT_HERE = '\ue001'

/** A page in the pieces in which it is sent while the check goes on. */
export interface ProgressPage {
  /** Everything up to the first step. */
  readonly start: string
  /** Between the last step and the result. */
  readonly between: string
  readonly end: string
}

/** The page of a check that takes a while. Each step becomes visible as it is sent; the style sheet hides them behind a result. */
export function progressPage(frame: CheckFrame): ProgressPage {
  const page = renderPage(
    <CheckPage {...frame} title={CHECK_TITLE} step="结果">
      <div className="wrap checking">
        <div className="head">
          <h1>正在检查</h1>
          <p>请不要关掉本页，查完后结果会出现在这里。</p>
        </div>
        <ol className="steps" aria-live="polite">
          {STEPS_HERE}
        </ol>
      </div>
      {RESULT_HERE}
    </CheckPage>,
  )
  const [start = '', rest = ''] = page.split(STEPS_HERE)
  const [between = '', end = ''] = rest.split(RESULT_HERE)
  return { start, between, end }
}

const STEP_WORDS = { reading: '正在读取', checking: '正在核对' } as const

/** A step in words. */
export const progressWords = (progress: CheckProgress): string =>
  progress.step === 'waiting' ? `排队第 ${progress.place} 位` : STEP_WORDS[progress.step]

/** The first step: the upload itself. */
export const receivedWords = (bytes: number): string => `已收到文件（${sizeWords(bytes)}）`

/** One more step for the list. */
export const stepMarkup = (words: string): string => renderToStaticMarkup(<li>{words}</li>)

/** The result to put behind the steps. */
export const resultMarkup = (context: PageContext, view: CheckResultView): string =>
  renderToStaticMarkup(
    <CurrentPage value={context}>
      <CheckResult {...view} />
    </CurrentPage>,
  )

/** What to put behind the steps when there is no result. */
export const problemMarkup = (context: PageContext, problem: CheckProblem): string =>
  renderToStaticMarkup(
    <CurrentPage value={context}>
      <ProblemWords {...problem} />
    </CurrentPage>,
  )
