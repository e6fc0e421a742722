import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createCheckPool } from '../jobs/check-pool.ts'
import { DONE, slowThreads } from '../jobs/testing/slow-threads.ts'
import type { CheckDeps } from './check-deps.ts'
import { formOf, openCheckSite, post } from './testing/check-site.ts'
import { openPost, rawForm } from './testing/raw-post.ts'
import { UploadMemory } from './upload-memory.ts'

const ROOT = resolve(import.meta.dirname, '../../../..')
const REPORT = readFileSync(join(ROOT, 'test/golden/reports/b03-open-lists.txt'))
const MB = 1024 * 1024

async function slowSite(deps: Partial<CheckDeps> = {}) {
  const threads = slowThreads()
  const site = await openCheckSite({ pool: createCheckPool({ startThread: threads.startThread }), ...deps })
  return { ...threads, ...site }
}

describe('twenty uploads at once', () => {
  it('one is worked on, eight wait, the others are told at once to come again', async () => {
    const { at, begun, address, close } = await slowSite({ patience: 600_000 })
    const answers = Array.from({ length: 20 }, (_, index) =>
      post({ address }, formOf({ name: `${index}.txt`, content: REPORT })),
    )
    const settled: number[] = []
    for (const answer of answers) void answer.then(({ status }) => settled.push(status))
    await expect.poll(() => settled).toEqual(Array(11).fill(503))
    expect((await fetch(`${address}/check/`)).status).toBe(200)
    for (let turn = 0; turn < 9; turn += 1) {
      await expect.poll(begun).toBe(turn + 1)
      at(turn).settle(DONE)
    }
    const all = await Promise.all(answers)
    expect(all.filter(({ status }) => status === 200)).toHaveLength(9)
    const refusedOnes = all.filter(({ status }) => status === 503)
    expect(refusedOnes.every(({ headers }) => headers.get('retry-after') === '60')).toBe(true)
    expect(refusedOnes[0]?.html).toContain('请过一分钟再试')
    await close()
  })

  it('with real threads the server goes on answering others', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gongkai-check-'))
    const { address, close } = await openCheckSite()
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => post({ address }, formOf({ name: `${index}.txt`, content: REPORT }))),
    )
    const form = await fetch(`${address}/check/`)
    expect(form.status).toBe(200)
    for (const { status, html } of answers) {
      expect([200, 503]).toContain(status)
      if (status === 200) expect(html).toContain('检查结果：1 处错误')
    }
    expect((await post({ address }, formOf({ name: 'a.txt', content: REPORT }))).status).toBe(200)
    expect(readdirSync(folder)).toEqual([])
    await close()
  })
})

describe('an upload that does not come to its end', () => {
  it('leaves nothing behind when the connection breaks', async () => {
    const memory = new UploadMemory(100 * MB)
    const { port, begun, close } = await slowSite({ memory })
    for (let attempt = 0; attempt < 4; attempt += 1) {
      const { body, type } = rawForm(new Uint8Array(2 * MB))
      const { sent, ended } = openPost(port, type, body.length)
      sent.write(body.subarray(0, 1.5 * MB))
      await expect.poll(() => memory.bytes).toBeGreaterThan(MB)
      sent.destroy()
      await ended
      await expect.poll(() => memory.bytes).toBe(0)
    }
    expect(begun()).toBe(0)
    await close()
  })

  it('is answered when it takes too long', async () => {
    const memory = new UploadMemory(MB)
    const { port, close } = await slowSite({ uploadMilliseconds: 50, memory })
    const { body, type } = rawForm(new Uint8Array(MB))
    const { sent, ended, status, received } = openPost(port, type, body.length)
    sent.write(body.subarray(0, 1000))
    await expect.poll(status).toBe(408)
    await expect.poll(received).toContain('文件没有传完')
    sent.destroy()
    await ended
    await expect.poll(() => memory.bytes).toBe(0)
    await close()
  })
})

describe('memory for uploads', () => {
  it('is shared: who would exceed it is told to come again, later there is room', async () => {
    const memory = new UploadMemory(5 * MB)
    const { at, begun, address, close } = await slowSite({ memory, patience: 600_000 })
    const large = () => post({ address }, formOf({ name: 'a.txt', content: new Uint8Array(3 * MB) }))
    const first = large()
    await expect.poll(begun).toBe(1)
    expect((await large()).status).toBe(503)
    at(0).settle(DONE)
    expect((await first).status).toBe(200)
    const third = large()
    await expect.poll(begun).toBe(2)
    at(1).settle(DONE)
    expect((await third).status).toBe(200)
    expect(memory.bytes).toBe(0)
    await close()
  })
})
