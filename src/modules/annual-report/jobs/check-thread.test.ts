import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { CheckTask } from '../files/checked-file.ts'
import { type CheckThread, startCheckThread } from './check-thread.ts'

const ROOT = resolve(import.meta.dirname, '../../../..')
const golden = (name: string): Buffer => readFileSync(join(ROOT, 'test/golden/reports', name))
const taskOf = (bytes: Uint8Array, name = '年报.txt'): CheckTask => ({ report: { name, bytes } })
const inBytes = (text: string): Uint8Array => new TextEncoder().encode(text)

const started: CheckThread[] = []
function start(megabytes = 256): CheckThread {
  const thread = startCheckThread(megabytes)
  started.push(thread)
  return thread
}
afterEach(() => Promise.all(started.splice(0).map(({ end }) => end())))

describe('the thread that reads and checks', () => {
  it('checks one file after the other and tells its steps', async () => {
    const thread = start()
    const steps: string[] = []
    const first = await thread.check(taskOf(golden('b03-open-lists.txt')), (step) => steps.push(step))
    expect(steps).toEqual(['reading', 'checking'])
    expect(first).toMatchObject({
      ok: true,
      value: {
        summary: { organ: '竹溪岸县教育局', year: 2023, format: '2021', sections: 6, tables: 3 },
        findings: [{ rule: 'T-parts', severity: 'error' }, { rule: 'F3-16' }],
      },
    })
    expect(await thread.check(taskOf(inBytes('')), () => undefined)).toMatchObject({
      ok: false,
      error: { kind: 'unreadable', file: 'report' },
    })
    expect(await thread.check(taskOf(golden('b01-total-below-parts.txt')), () => undefined)).toMatchObject({ ok: true })
  })

  it('says which of the two files cannot be read', async () => {
    const previous = { name: 'x.bin', bytes: Uint8Array.from({ length: 999 }, (_, at) => (at * 7919) & 255) }
    const outcome = await start().check({ ...taskOf(golden('b03-open-lists.txt')), previous }, () => undefined)
    expect(outcome).toMatchObject({ ok: false, error: { kind: 'unreadable', file: 'previous' } })
  })

  it('takes the bytes over, so that the server does not hold them twice', async () => {
    const bytes = Uint8Array.from(golden('b03-open-lists.txt'))
    await start().check(taskOf(bytes), () => undefined)
    expect(bytes.length).toBe(0)
  })

  it('that runs out of memory fails for this file only', async () => {
    const many = inBytes(`甲县教育局2022年政府信息公开工作年度报告\n${'公开1条。\n'.repeat(60_000)}`)
    expect(await start(4).check(taskOf(many), () => undefined)).toEqual({ ok: false, error: { kind: 'broken-off' } })
    expect(await start().check(taskOf(golden('b03-open-lists.txt')), () => undefined)).toMatchObject({ ok: true })
  })

  it('is ended in the middle of its work', async () => {
    const thread = start()
    const outcome = thread.check(taskOf(golden('b03-open-lists.txt')), () => undefined)
    await thread.end()
    expect(await outcome).toEqual({ ok: false, error: { kind: 'broken-off' } })
    expect(await thread.check(taskOf(golden('b03-open-lists.txt')), () => undefined)).toMatchObject({ ok: false })
  })
})
