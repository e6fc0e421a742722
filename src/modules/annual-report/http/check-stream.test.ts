import { describe, expect, it } from 'vitest'
import { ok, refuse } from '../../../kernel/result.ts'
import { createCheckPool } from '../jobs/check-pool.ts'
import { CHECKED, DONE, slowThreads } from '../jobs/testing/slow-threads.ts'
import type { CheckDeps } from './check-deps.ts'
import { formOf, openCheckSite, post } from './testing/check-site.ts'
import { openPost, rawForm } from './testing/raw-post.ts'

async function slowSite(deps: Partial<CheckDeps> = {}) {
  const threads = slowThreads()
  const pool = createCheckPool({ startThread: threads.startThread })
  const site = await openCheckSite({ pool, patience: 0, ...deps })
  const upload = (size = 1_300_000) => {
    const { body, type } = rawForm(new Uint8Array(size))
    const open = openPost(site.port, type, body.length)
    open.sent.end(body)
    return open
  }
  return { ...threads, ...site, upload }
}

describe('a check that takes a while', () => {
  it('shows each step as it happens, then the result in the same page', async () => {
    const { at, begun, upload, close } = await slowSite()
    const { received, ended, status } = upload()
    await expect.poll(begun).toBe(1)
    await expect.poll(received).toContain('<li>已收到文件（1.2 MB）</li>')
    expect(received()).not.toContain('正在读取')
    at(0).onStep('reading')
    await expect.poll(received).toContain('<li>正在读取</li>')
    expect(received()).not.toContain('正在核对')
    at(0).onStep('checking')
    await expect.poll(received).toContain('<li>正在核对</li>')
    expect(received()).not.toContain('检查结果')
    at(0).settle(DONE)
    await ended
    expect(status()).toBe(200)
    expect(received()).toMatch(
      /<\/ol><\/div><div class="wrap checked">.*<h1>检查结果：没有发现问题<\/h1>.*<\/html>\n$/su,
    )
    await close()
  })

  it('tells who waits the place in the queue, until it is their turn', async () => {
    const { at, begun, upload, close } = await slowSite()
    const first = upload()
    await expect.poll(begun).toBe(1)
    const second = upload()
    await expect.poll(second.received).toContain('<li>排队第 1 位</li>')
    const third = upload()
    await expect.poll(third.received).toContain('<li>排队第 2 位</li>')
    at(0).settle(DONE)
    await first.ended
    await expect.poll(third.received).toContain('<li>排队第 1 位</li>')
    await close()
    await Promise.all([second.ended, third.ended])
  })

  it('ends with what went wrong when there is no result', async () => {
    const { at, begun, upload, close } = await slowSite()
    const { received, ended } = upload()
    await expect.poll(begun).toBe(1)
    at(0).settle(refuse({ kind: 'unreadable', file: 'report', reason: '文件是空的；请检查<b>' }))
    await ended
    expect(received()).toContain('<h1>这份文件不能检查</h1>')
    expect(received()).toContain('文件是空的；请检查&lt;b&gt;')
    await close()
  })

  it('is not collected by a proxy or kept by anybody', async () => {
    const { at, begun, address, close } = await slowSite()
    const answer = post({ address }, formOf({ name: 'a.txt', content: 'x' }))
    await expect.poll(begun).toBe(1)
    at(0).settle(DONE)
    const { headers } = await answer
    expect(headers.get('x-accel-buffering')).toBe('no')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('content-length')).toBeNull()
    await close()
  })

  it('ends when the reader goes away', async () => {
    const { begun, counts, upload, close } = await slowSite()
    const { sent, received } = upload()
    await expect.poll(begun).toBe(1)
    await expect.poll(received).toContain('已收到文件')
    sent.destroy()
    await expect.poll(() => counts.ended).toBe(1)
    await close()
  })

  it('waits for a reader who takes the page slowly', async () => {
    const { at, begun, upload, address, close } = await slowSite()
    const { pause, resume, ended, received } = upload()
    await expect.poll(begun).toBe(1)
    await expect.poll(received).toContain('已收到文件')
    pause()
    const lines = Array.from({ length: 1_000 }, (_, index) => `第${index}项，公开${'好'.repeat(20)}`)
    at(0).settle(ok({ ...CHECKED, lines }))
    expect(await post({ address }, new FormData())).toMatchObject({ status: 400 })
    expect(received()).not.toContain('检查结果')
    resume()
    await ended
    expect(received()).toContain('第999项')
    await close()
  })
})
