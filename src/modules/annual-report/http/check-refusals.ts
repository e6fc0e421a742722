import type { CheckRefusal, FileRole } from '../files/checked-file.ts'
import type { CheckProblem } from '../pages/check-problem.tsx'

/** Why an upload was not taken. */
export type UploadRefused =
  | { readonly kind: 'no-file' }
  | { readonly kind: 'wrong-form' }
  | { readonly kind: 'too-large'; readonly file: FileRole }
  | { readonly kind: 'body-too-large' }
  | { readonly kind: 'not-multipart' }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'too-many-uploads' }
  | { readonly kind: 'gone' }

export type CheckFailure =
  UploadRefused | CheckRefusal | { readonly kind: 'foreign-origin' | 'switched-off' | 'defect' }

/** How a failure is answered: with the form again when one of its fields is to be mended, else with a page of its own. */
export interface Answer {
  readonly status: number
  readonly field?: FileRole
  readonly problem: CheckProblem
  readonly retryAfter?: number
}

const problem = (title: string, text: string, retry = true): CheckProblem => ({ title, text, retry })

const TOO_LARGE = '文件超过 20 MB；请确认选对了文件，删去图片等与数字无关的内容后再试'
const BUSY = problem('现在检查的人多', '排队的已经满了，您的文件没有保存。请过一分钟再试。')

/** Status and words for each failure. */
export function answerTo(failure: CheckFailure): Answer {
  switch (failure.kind) {
    case 'no-file':
      return { status: 400, field: 'report', problem: problem('没有选文件', '请选择要检查的年度报告') }
    case 'wrong-form':
      return { status: 400, problem: problem('表单不完整', '发来的内容与表单不符。请从检查页面重新选择文件。') }
    case 'too-large':
      return { status: 413, field: failure.file, problem: problem('文件太大', TOO_LARGE) }
    case 'body-too-large':
      return { status: 413, field: 'report', problem: problem('文件太大', TOO_LARGE) }
    case 'not-multipart':
      return { status: 415, problem: problem('没有收到文件', '请从检查页面选择文件后提交。') }
    case 'too-long':
      return { status: 408, problem: problem('文件没有传完', '等了很久还没有收完文件。请检查网络后再试。') }
    case 'gone':
      return {
        status: 400,
        problem: problem('没有查完', '连接断开了，或者系统正在重新启动，您的文件没有保存。请过一分钟再试。'),
      }
    case 'too-many-uploads':
    case 'queue-full':
      return { status: 503, problem: BUSY, retryAfter: 60 }
    case 'unreadable':
      return { status: 422, field: failure.file, problem: problem('这份文件不能检查', failure.reason) }
    case 'too-slow':
      return {
        status: 422,
        field: 'report',
        problem: problem('没有查完', `查了 ${failure.seconds} 秒还没有查完；请只保留报告正文，或换成 Word 版本再试`),
      }
    case 'broken-off':
      return {
        status: 422,
        field: 'report',
        problem: problem('没有查完', '读这份文件时用的内存太多，或程序出了错；请另存为 .docx 后再试'),
      }
    case 'foreign-origin':
      return { status: 403, problem: problem('不能从别的网站提交', '请打开本站的检查页面，再选择文件。') }
    case 'switched-off':
      return { status: 404, problem: problem('没有这个页面', '本站没有开放年报检查。', false) }
    case 'defect':
      return { status: 500, problem: problem('系统出了问题', '您的文件没有保存。请稍后再试一次。') }
  }
}
