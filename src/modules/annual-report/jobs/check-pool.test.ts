import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { refuse } from '../../../kernel/result.ts'
import type { CheckProgress, CheckTask } from '../files/checked-file.ts'
import { type CheckPoolOptions, createCheckPool } from './check-pool.ts'
import type { Outcome } from './check-thread.ts'
import { DONE, slowThreads } from './testing/slow-threads.ts'

const taskOf = (name: string): CheckTask => ({ report: { name, bytes: new Uint8Array(1) } })

function scene(options: CheckPoolOptions = {}) {
  const threads = slowThreads()
  const pool = createCheckPool({ startThread: threads.startThread, ...options })
  const ask = (name: string) => {
    const gone = new AbortController()
    const steps: CheckProgress[] = []
    const outcome = pool.check(taskOf(name), gone.signal, (step) => steps.push(step))
    return { gone, steps, outcome }
  }
  return { ...threads, pool, ask }
}

describe('the pool that checks uploads', () => {
  it('works on one at a time, in order, and tells each its place', async () => {
    const { ask, at, begun } = scene()
    const [first, second, third] = [ask('a'), ask('b'), ask('c')]
    expect(begun()).toBe(1)
    expect([first.steps, second.steps, third.steps]).toEqual([
      [],
      [{ step: 'waiting', place: 1 }],
      [{ step: 'waiting', place: 2 }],
    ])
    at(0).onStep('reading')
    at(0).onStep('checking')
    at(0).settle(DONE)
    expect(await first.outcome).toEqual(DONE)
    expect(first.steps).toEqual([{ step: 'reading' }, { step: 'checking' }])
    await turn()
    expect(at(1).task.report.name).toBe('b')
    expect(third.steps.at(-1)).toEqual({ step: 'waiting', place: 1 })
  })

  it('refuses at once who would be the ninth to wait', async () => {
    const { ask, pool } = scene()
    const asked = Array.from({ length: 9 }, (_, index) => ask(String(index)))
    expect(pool.isFull()).toBe(true)
    expect(await ask('too many').outcome).toEqual(refuse({ kind: 'queue-full' }))
    await pool.close()
    const outcomes = await Promise.all(asked.map(({ outcome }) => outcome))
    expect(outcomes).toEqual(Array(9).fill(refuse({ kind: 'gone' })))
  })

  it('ends the thread of one who is gone, and forgets who left the queue', async () => {
    const { ask, at, counts, begun } = scene()
    const [first, second, third] = [ask('a'), ask('b'), ask('c')]
    second.gone.abort()
    expect(await second.outcome).toEqual(refuse({ kind: 'gone' }))
    expect(third.steps.at(-1)).toEqual({ step: 'waiting', place: 1 })
    first.gone.abort()
    expect(await first.outcome).toEqual(refuse({ kind: 'gone' }))
    await turn()
    expect({ ...counts, begun: begun() }).toEqual({ started: 2, ended: 1, begun: 2 })
    expect(at(1).task.report.name).toBe('c')
  })

  it('takes none from one who is gone already', async () => {
    const { pool, begun } = scene()
    const outcome = await pool.check(taskOf('a'), AbortSignal.abort(), () => undefined)
    expect(outcome).toEqual(refuse({ kind: 'gone' }))
    expect(begun()).toBe(0)
  })

  it('ends what takes too long', async () => {
    const { ask, counts } = scene({ milliseconds: 10 })
    expect(await ask('a').outcome).toEqual(refuse({ kind: 'too-slow', seconds: 0.01 }))
    await turn()
    expect(counts).toEqual({ started: 1, ended: 1 })
  })

  it('keeps a thread after a good or an unreadable file, and replaces one that broke', async () => {
    const { ask, at, counts } = scene()
    const cases: readonly (readonly [number, Outcome, number])[] = [
      [0, DONE, 1],
      [1, refuse({ kind: 'unreadable', file: 'report', reason: '文件是空的' }), 1],
      [2, refuse({ kind: 'broken-off' }), 1],
      [3, DONE, 2],
    ]
    for (const [index, outcome, started] of cases) {
      const asked = ask(String(index))
      at(index).settle(outcome)
      expect(await asked.outcome).toEqual(outcome)
      await turn()
      expect(counts.started).toBe(started)
    }
  })

  it('does not use a kept thread that broke while it was idle', async () => {
    const { ask, at, counts, breakThread } = scene()
    const first = ask('a')
    at(0).settle(DONE)
    await first.outcome
    await turn()
    breakThread(1)
    const second = ask('b')
    at(1).settle(DONE)
    expect(await second.outcome).toEqual(DONE)
    expect(counts.started).toBe(2)
  })

  it('ends an idle thread after a while, and a kept one when it closes', async () => {
    const brief = scene({ idleMilliseconds: 1 })
    const asked = brief.ask('a')
    brief.at(0).settle(DONE)
    await asked.outcome
    await expect.poll(() => brief.counts.ended).toBe(1)

    const long = scene()
    const other = long.ask('a')
    long.at(0).settle(DONE)
    await other.outcome
    await turn()
    expect(long.counts.ended).toBe(0)
    await long.pool.close()
    expect(long.counts.ended).toBe(1)
  })

  it('works on several when it may', () => {
    const { ask, begun } = scene({ threads: 2 })
    for (const name of ['a', 'b', 'c']) ask(name)
    expect(begun()).toBe(2)
  })
})
