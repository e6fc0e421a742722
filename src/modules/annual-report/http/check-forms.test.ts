import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { slowThreads } from '../jobs/testing/slow-threads.ts'
import { createCheckPool } from '../jobs/check-pool.ts'
import { UploadMemory } from './upload-memory.ts'
import { type CheckSite, formOf, openCheckSite, post } from './testing/check-site.ts'

const MB = 1024 * 1024
const report = { name: '年报.txt', content: '公开' }

const threads = slowThreads()
let site: CheckSite
beforeAll(async () => {
  site = await openCheckSite({
    pool: createCheckPool({ startThread: threads.startThread }),
    publicUrl: 'https://jyj.example.gov.cn',
    memory: new UploadMemory(41 * MB),
  })
})
afterAll(() => site.close())

describe('forms that are not ours', () => {
  it.each<[string, FormData, number, string]>([
    ['no field at all', new FormData(), 400, '请选择要检查的年度报告'],
    ['only the year before', formOf({ ...report, field: 'previous' }), 400, '请选择要检查的年度报告'],
    ['an unknown field', formOf({ ...report, field: 'other' }), 400, '表单不完整'],
    ['a field of prototypes', formOf({ ...report, field: '__proto__' }), 400, '表单不完整'],
    ['the same field twice', formOf(report, report), 400, '表单不完整'],
    ['three files', formOf(report, { ...report, field: 'previous' }, { ...report, field: 'x' }), 400, '表单不完整'],
    ['a file above 20 MB', formOf({ name: '大.txt', content: new Uint8Array(20 * MB + 1) }), 413, '文件超过 20 MB'],
    ['a body above both', formOf({ name: '大.txt', content: new Uint8Array(45 * MB) }), 413, '文件超过 20 MB'],
  ])('%s', async (_, form, status, words) => {
    const answer = await post(site, form)
    expect({ status: answer.status, type: answer.headers.get('content-type') }).toEqual({
      status,
      type: 'text/html; charset=utf-8',
    })
    expect(answer.html).toContain(words)
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  it('no file chosen, as a browser sends it', async () => {
    const part = (name: string): string =>
      `--b\r\nContent-Disposition: form-data; name="${name}"; filename=""\r\nContent-Type: application/octet-stream\r\n\r\n\r\n`
    const body = `${part('report')}${part('previous')}--b--\r\n`
    const { status, html } = await post(site, body, { 'content-type': 'multipart/form-data; boundary=b' })
    expect(status).toBe(400)
    expect(html).toContain('请选择要检查的年度报告')
  })

  it('text where a file should be', async () => {
    const form = new FormData()
    form.append('report', '不是文件')
    expect((await post(site, form)).status).toBe(400)
  })

  it.each([
    ['application/x-www-form-urlencoded', 'report=1'],
    ['application/json', '{"report":'],
    ['text/plain', 'x'.repeat(2 * MB)],
    ['nonsense', 'x'],
  ])('a body of %s', async (type, body) => {
    const { status, html } = await post(site, body, { 'content-type': type })
    expect(status).toBe(415)
    expect(html).toContain('请从检查页面选择文件后提交')
  })

  it.each([
    ['no boundary', 'multipart/form-data', 'x'],
    [
      'a body that stops',
      'multipart/form-data; boundary=b',
      '--b\r\nContent-Disposition: form-data; name="report"; filename="a"\r\n\r\nabc',
    ],
    ['noise', 'multipart/form-data; boundary=b', 'x'.repeat(1000)],
  ])('multipart with %s', async (_, type, body) => {
    const { status, html } = await post(site, body, { 'content-type': type })
    expect(status).toBe(400)
    expect(html).toMatch(/表单不完整|请选择要检查/u)
  })

  it('reached no thread', () => expect(threads.begun()).toBe(0))
})

describe('where a form was sent from', () => {
  const statusFrom = async (origin: string): Promise<number> => (await post(site, new FormData(), { origin })).status

  it.each(['https://evil.example', 'null', 'http://jyj.example.gov.cn', 'https://jyj.example.gov.cn.evil.example'])(
    '%s is refused',
    async (origin) => expect(await statusFrom(origin)).toBe(403),
  )

  it('this host and the public address are accepted', async () => {
    expect(await statusFrom(site.address)).toBe(400)
    expect(await statusFrom('https://jyj.example.gov.cn')).toBe(400)
  })
})

describe('the address without its last stroke', () => {
  it.each(['/check', '/zhangbei/check'])('%s leads on', async (path) => {
    const { status, headers } = await fetch(`${site.address}${path}`, { redirect: 'manual' })
    expect({ status, location: headers.get('location') }).toEqual({ status: 308, location: `${path}/` })
  })
})

describe('a checker that is switched off', () => {
  it('is not there', async () => {
    const off = await openCheckSite({ enabled: false })
    for (const path of ['/check/', '/zhangbei/check/']) {
      expect((await fetch(`${off.address}${path}`)).status).toBe(404)
      const { status, html } = await post(off, formOf(report), {}, path)
      expect(status).toBe(404)
      expect(html).toContain('没有开放年报检查')
    }
    await off.close()
  })
})
