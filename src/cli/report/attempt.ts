import { debuglog } from 'node:util'
import type { Unreadable } from '../../documents/readers/read-bytes.ts'
import { type Result, refuse } from '../../kernel/result.ts'

const printDetails = debuglog('gongkai')

/** A defect that one file brings to light must not cost the others their check: it becomes the reason for this file. */
export async function attempt<T>(work: () => Promise<Result<T, Unreadable>>): Promise<Result<T, Unreadable>> {
  try {
    return await work()
  } catch (error) {
    printDetails('%O', error)
    const name = error instanceof Error ? error.name : typeof error
    return refuse({ reason: `读取时程序内部出错（${name}）；请把这份文件发给维护者` })
  }
}
