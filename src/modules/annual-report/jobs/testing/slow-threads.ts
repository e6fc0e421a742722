import { ok } from '../../../../kernel/result.ts'
import type { CheckedFile, CheckTask } from '../../files/checked-file.ts'
import type { CheckThread, OnStep, Outcome } from '../check-thread.ts'

/** A task that stays under way until the test settles it. */
export interface Held {
  readonly task: CheckTask
  readonly onStep: OnStep
  readonly settle: (outcome: Outcome) => void
}

export const CHECKED: CheckedFile = {
  lines: ['甲县教育局2022年政府信息公开工作年度报告', '主动公开 98 条'],
  summary: { organ: '甲县教育局', year: 2022, format: '2021', sections: 6, tables: 3 },
  findings: [],
}

export const DONE: Outcome = ok(CHECKED)

/** Threads that do nothing by themselves: every step and every outcome comes from the test. */
export function slowThreads() {
  const held: Held[] = []
  const counts = { started: 0, ended: 0 }
  const broken = new Set<number>()
  const startThread = (): CheckThread => {
    counts.started += 1
    const number = counts.started
    return {
      isOver: () => broken.has(number),
      check: (task, onStep) => new Promise((settle) => held.push({ task, onStep, settle })),
      end: () => {
        counts.ended += 1
        return Promise.resolve()
      },
    }
  }
  /** The task that began as the nth, from 0. */
  const at = (index: number): Held => {
    const found = held[index]
    if (found === undefined) throw new Error(`task ${index} has not begun`)
    return found
  }
  /** The thread started as the nth, from 1, breaks while it has nothing to do. */
  const breakThread = (number: number): void => void broken.add(number)
  return { startThread, counts, at, breakThread, begun: () => held.length }
}
