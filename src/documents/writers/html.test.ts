import fc from 'fast-check'
import { parseDocument } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { arbitraryDocument } from '../../../test/documents/arbitrary-document.ts'
import { elements, textOf } from '../../../test/documents/markup.ts'
import type { Block, OfficialDocument } from '../tree.ts'
import { writeHtml, writeHtmlBody } from './html.ts'
import { cleanText } from './shared/clean-text.ts'
import { SAMPLE_REPORT } from './testing/sample-report.ts'

const page = writeHtml(SAMPLE_REPORT)
const root = parseDocument(page)
const table = (id: string) => elements(root, 'table').find(({ attribs }) => attribs['id'] === id) ?? root
const byId = new Map(elements(root, 'th').map((head) => [head.attribs['id'] ?? '', textOf(head)]))
const headsOf = (id: string, row: number, cell: number): string[] => {
  const found = elements(elements(table(id), 'tr')[row] ?? root, 'td')[cell]
  return (found?.attribs['headers'] ?? '').split(' ').map((head) => byId.get(head) ?? `no ${head}`)
}

const withBlocks = (blocks: readonly Block[]): OfficialDocument => ({ ...SAMPLE_REPORT, blocks })

describe('a report as a page', () => {
  it('says its encoding first, its language, and fetches and runs nothing', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n/u)
    expect(page).not.toMatch(/<script|<link|<img|@import|url\(|https?:| style=| on[a-z]+=/iu)
    expect(page).toContain('<meta name="author" content="示例市教育局">')
  })

  it('has headings without gaps', () => {
    const level = (blocks: readonly Block[]) =>
      writeHtmlBody(withBlocks(blocks))
        .match(/<h\d/gu)
        ?.map((name) => Number(name.at(-1)))
    const heading = (at: 0 | 1 | 2 | 3): Block => ({ kind: 'heading', level: at, text: '节' })
    expect(level(([0, 1, 2, 3, 1, 3, 3, 2] as const).map(heading))).toEqual([1, 2, 3, 4, 2, 3, 3, 3])
    expect(level([heading(2), heading(1)])).toEqual([2, 2])
  })

  it('names each table and lets the keyboard scroll it', () => {
    const frames = elements(root, 'div').filter(({ attribs }) => attribs['class'] === 'scroll')
    expect(frames.map(({ attribs }) => [attribs['role'], attribs['tabindex'], attribs['aria-label']])).toEqual([
      ['region', '0', '主动公开政府信息情况，可左右滚动'],
      ['region', '0', '收到和处理政府信息公开申请情况，可左右滚动'],
      ['region', '0', '政府信息公开行政复议、行政诉讼情况，可左右滚动'],
    ])
    expect(elements(root, 'caption').map(textOf)).toHaveLength(3)
  })

  it('ties every number to the heads of its row and column', () => {
    expect(headsOf('requests', 8, 1)).toEqual([
      '三、本年度办理结果',
      '（三）不予公开',
      '2.其他法律行政法规禁止公开',
      '申请人情况',
      '法人或其他组织',
      '商业企业',
    ])
    expect(headsOf('requests', 27, 6)).toEqual(['四、结转下年度继续办理', '申请人情况', '总计'])
    expect(headsOf('appeals', 3, 7)).toEqual(['行政诉讼', '未经复议直接起诉', '其他结果'])
  })

  it('hides older heads of a form with several blocks', () => {
    expect(headsOf('proactive', 3, 2)).toEqual(['行政规范性文件', '第二十条第（一）项', '现行有效件数'])
    expect(headsOf('proactive', 10, 0)).toEqual(['行政强制', '第二十条第（六）项', '本年处理决定数量'])
  })

  it('says what a head is the head of', () => {
    const scope = (text: string) => elements(root, 'th').find((head) => textOf(head) === text)?.attribs['scope']
    expect(scope('三、本年度办理结果')).toBe('rowgroup')
    expect(scope('（三）不予公开')).toBe('row')
    expect(scope('申请人情况')).toBe('colgroup')
    expect(scope('法人或其他组织')).toBe('col')
    expect(scope('第二十条第（五）项')).toBe('rowgroup')
    expect(elements(table('requests'), 'thead').flatMap((head) => elements(head, 'tr'))).toHaveLength(3)
    expect(elements(table('requests'), 'tbody').map((body) => elements(body, 'tr').length)).toEqual([2, 22, 1])
  })

  it('keeps blank and 0 apart', () => {
    const cells = elements(table('appeals'), 'td')
    expect(cells[7]).toMatchObject({ children: [] })
    expect(textOf(cells[8] ?? root)).toBe('0')
  })
})

describe('a page of any document', () => {
  it('gives its text back when it is parsed, and nothing typed becomes markup', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const parsed = parseDocument(writeHtml(document))
        const shown = elements(parsed, 'h1', 'h2', 'h3', 'h4', 'p', 'caption', 'td', 'th').map(textOf)
        expect(shown).toEqual(document.blocks.flatMap(textsIn))
        expect(elements(parsed, 'script', 'b', 'a', 'img')).toEqual([])
        expect(elements(parsed, 'title').map(textOf)).toEqual([cleanText(document.properties.title)])
      }),
    )
  })

  it('refers only to ids that are there, each once', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const all = elements(parseDocument(writeHtml(document)), 'table', 'th', 'td')
        const ids = all.flatMap(({ attribs }) => attribs['id'] ?? [])
        expect(new Set(ids).size).toBe(ids.length)
        const referred = all.flatMap(({ attribs }) => attribs['headers']?.split(' ') ?? [])
        expect(referred.filter((id) => !ids.includes(id))).toEqual([])
      }),
    )
  })
})

function textsIn(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [cleanText(block.text)]
    case 'table':
      return [block.caption, ...block.rows.flat().map(({ text }) => text)].map(cleanText)
    case 'page-break':
      return []
  }
}
