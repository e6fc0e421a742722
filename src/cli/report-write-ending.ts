import { extname } from 'node:path'
import { ok, refuse, type Result } from '../kernel/result.ts'
import { EXPORT_ENDINGS, type ExportEnding } from '../modules/annual-report/index.ts'

/** Endings of the files that are written. */
export const ENDINGS = EXPORT_ENDINGS
export type Ending = ExportEnding

/** The kind of file that a path names. */
export function endingOf(path: string): Result<Ending, string> {
  const given = extname(path).toLowerCase()
  const ending = ENDINGS.find((known) => known === given)
  if (ending !== undefined) return ok(ending)
  const problem = given === '' ? '没有扩展名' : `不能写 ${given} 文件`
  return refuse(`--out ${problem}；请改用 ${ENDINGS.join(' ')} 之一`)
}
