import { debuglog } from 'node:util'
import type { Unreadable } from '../../documents/readers/read-bytes.ts'
import { type Result, refuse } from '../../kernel/result.ts'
import { LONGEST_MS, TimeIsUp } from './within-time.ts'

const printDetails = debuglog('gongkai')

/** A defect that one file brings to light must not cost the others their check: it becomes the reason for this file. */
export async function attempt<T>(work: () => Promise<Result<T, Unreadable>>): Promise<Result<T, Unreadable>> {
  try {
    return await work()
  } catch (error) {
    printDetails('%O', error)
    if (error instanceof TimeIsUp) {
      return refuse({
        reason: `读了 ${LONGEST_MS / 1000} 秒还没有读完；请删去与报告无关的内容，或把这份文件发给维护者`,
      })
    }
    const name = error instanceof Error ? error.name : typeof error
    return refuse({ reason: `读取时程序内部出错（${name}）；请把这份文件发给维护者` })
  }
}
