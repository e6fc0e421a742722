import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeDocx } from '../../../documents/writers/docx.ts'
import { writeHtml } from '../../../documents/writers/html.ts'
import { writePdf } from '../../../documents/writers/pdf.ts'
import { writeXlsx } from '../../../documents/writers/xlsx.ts'
import { readReport, reportDocument } from '../index.ts'
import { type CheckSite, formOf, openCheckSite, post } from './testing/check-site.ts'

const ROOT = resolve(import.meta.dirname, '../../../..')
const golden = (name: string): string => readFileSync(join(ROOT, 'test/golden/reports', name), 'utf8')
const fixture = (name: string): Buffer => readFileSync(join(ROOT, 'test/fixtures/documents', name))

/** A report with one planted error: the parts add up to 46, the total says 40. */
const TEXT = golden('b03-open-lists.txt')
const PLANTED = '全年组织政策宣传活动40场，包括进校园22场、进社区15场、进企业9场'

let site: CheckSite
beforeAll(async () => {
  site = await openCheckSite({ patience: 120_000 })
})
afterAll(() => site.close())

const text = (html: string): string => html.replaceAll(/<[^>]+>/gu, '')

describe('the form', () => {
  it.each([
    ['/check/', '<form class="form" action="/check/"'],
    ['/zhangbei/check/', '<form class="form" action="/zhangbei/check/"'],
  ])('%s says what may be uploaded', async (path, form) => {
    const answer = await fetch(`${site.address}${path}`)
    const html = await answer.text()
    expect(answer.status).toBe(200)
    expect(html).toContain(form)
    for (const words of ['.docx', '20 MB', '不保存', '检查这份报告', '上一年的报告']) expect(html).toContain(words)
    expect(html).not.toMatch(/<script|style=/u)
  })
})

describe('a report with a planted error', () => {
  const lines = TEXT.split('\n')
  const written = reportDocument(readReport({ lines, folded: lines }).report)

  it.each<[string, () => Promise<string | Uint8Array> | string | Uint8Array]>([
    ['年报.txt', () => TEXT],
    ['年报.md', () => TEXT],
    ['年报.html', () => writeHtml(written)],
    ['年报.docx', () => writeDocx(written)],
    ['年报.xlsx', () => writeXlsx(written)],
    ['年报.pdf', () => writePdf(written)],
  ])('%s has it marked where it stands', async (name, make) => {
    const { status, html } = await post(site, formOf({ name, content: await make() }))
    expect(status).toBe(200)
    expect(html).toContain('<h1>检查结果：1 处错误</h1>')
    expect(html).toMatch(
      /<mark class="e">全年组织政策宣传活动\s?40\s?场.{0,60}9\s?场<\/mark><a class="ref" href="#f1" id="r1"/u,
    )
    expect(html).toMatch(/<li class="e" id="f1">.*?T-parts.*?<a href="#r1">看原文第 \d+ 行<\/a>/u)
    expect(text(html)).toContain(`${name}（竹溪岸县教育局 2023 年度），2021 年起的格式`)
  })

  it('carries the number of its line', async () => {
    const { html } = await post(site, formOf({ name: '年报.txt', content: TEXT }))
    const line = TEXT.split('\n').findIndex((one) => one.includes(PLANTED)) + 1
    expect(html).toContain(`<span class="ln" aria-hidden="true">${line}</span><span><mark class="e">${PLANTED}</mark>`)
    expect(html).toContain(`看原文第 ${line} 行`)
  })

  it('is found in a Word file of 1997 as well', async () => {
    const { status, html } = await post(
      site,
      formOf({ name: '年报.doc', content: fixture('b07-prose-against-table-three.doc') }),
    )
    expect(status).toBe(200)
    expect(html).toMatch(/检查结果：\d+ 处错误/u)
  })

  it('is checked in 长辈版 and its links stay there', async () => {
    const { html } = await post(site, formOf({ name: '年报.txt', content: TEXT }), {}, '/zhangbei/check/')
    expect(html).toContain('data-view="elder"')
    expect(html).toContain('<a href="/zhangbei/check/" class="btn second">')
  })

  it('is held against the year before', async () => {
    const form = formOf({ name: '今年.txt', content: TEXT }, { field: 'previous', name: '去年.txt', content: TEXT })
    const { status, html } = await post(site, form)
    expect(status).toBe(200)
    expect(html).toContain('上一年的报告是 去年.txt')
  })
})

describe('what is uploaded', () => {
  it('cannot write into the page', async () => {
    const markup = '<script>alert(1)</script><img src=x onerror=alert(2)>"\'&'
    const content = `${TEXT}\n${markup}\n全年开展活动5场，包括<b>校园</b>3场、社区4场。\n`
    const { html } = await post(site, formOf({ name: '<img src=x>"&.txt', content }))
    expect(html).not.toMatch(/<script|<img src=x|<b>校园/u)
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(html).toContain('&lt;img src=x&gt;')
  })

  it('may have a name of 10,000 characters; the page shows both ends', async () => {
    const { status, html } = await post(site, formOf({ name: `开头${'长'.repeat(10_000)}结尾.txt`, content: TEXT }))
    expect(status).toBe(200)
    expect(html).toContain('开头长')
    expect(html).toContain('结尾.txt')
    expect(html).not.toContain('长'.repeat(60))
  })

  it('without findings says what was checked', async () => {
    const { status, html } = await post(site, formOf({ name: '好.txt', content: golden('r01-tabs-rich-numbers.txt') }))
    expect(status).toBe(200)
    expect(html).toContain('检查结果：没有发现问题')
    expect(html).toContain('正文的数字与表格的数字')
  })
})

describe('what is no report', () => {
  const garbage = Uint8Array.from({ length: 100_000 }, (_, at) => (Math.imul(at, 2654435761) >>> 13) & 255)

  it.each<[string, string | Uint8Array, string]>([
    ['空.txt', '', '文件是空的'],
    ['garbage.bin', garbage, '乱码或二进制'],
    ['坏.docx', 'PK\u0003\u0004……word/document.xml', '不完整或已损坏'],
    ['坏.pdf', '%PDF-1.7\n', 'PDF 不完整'],
    ['坏.json', '{"organ":"x', '不是有效的 JSON'],
    ['菜谱.txt', '这一段文字里没有任何数目，也没有年份。\n'.repeat(20), '没有找到年度报告的内容'],
    ['长.txt', '公开'.repeat(400_000), '超过'],
  ])('%s is refused beside its field', async (name, content, reason) => {
    const { status, html } = await post(site, formOf({ name, content }))
    expect(status).toBe(422)
    expect(html).toContain('<title>有错误：检查年报')
    expect(html).toContain(reason)
    expect(html).toMatch(/aria-describedby="report-hint report-error" aria-invalid="true"/u)
    expect(html).not.toMatch(/ at .*\.[jt]s|node:/u)
  })

  it('a file that would fill the memory once unpacked is refused', async () => {
    const bomb = zipSync({
      '[Content_Types].xml': new Uint8Array(1),
      'word/document.xml': new Uint8Array(40 * 1024 * 1024),
    })
    const { status, html } = await post(site, formOf({ name: '年报.docx', content: bomb }))
    expect(status).toBe(422)
    expect(html).toContain('id="report-error"')
    expect((await post(site, formOf({ name: '年报.txt', content: TEXT }))).status).toBe(200)
  })

  it('names the other field when that file cannot be read', async () => {
    const form = formOf({ name: '今年.txt', content: TEXT }, { field: 'previous', name: '去年.txt', content: garbage })
    const { status, html } = await post(site, form)
    expect(status).toBe(422)
    expect(html).toContain('id="previous-error"')
  })
})
