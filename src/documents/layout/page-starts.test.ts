import { describe, expect, it } from 'vitest'
import type { Block, Paragraph, Table } from '../tree.ts'
import { besideOwnTable, pageStarts } from './page-starts.ts'

const heading: Block = { kind: 'heading', level: 1, text: '一、' }
const pageBreak: Block = { kind: 'page-break' }
const text = (role: Paragraph['role'] = 'body'): Block => ({ kind: 'paragraph', role, text: '文' })
const table = (ownPage: boolean): Table => ({
  kind: 'table',
  id: 't',
  caption: '表',
  captionShown: false,
  columns: [1],
  headRows: 0,
  rows: [[{ text: '' }]],
  ownPage,
})

describe('where pages begin', () => {
  it.each<readonly [string, readonly Block[], readonly number[]]>([
    ['nowhere without reason', [heading, text(), table(false), text()], []],
    ['after a page break', [text(), pageBreak, text()], [2]],
    ['once after several', [text(), pageBreak, pageBreak, text()], [3]],
    ['not before the first block', [pageBreak, text()], []],
    ['not for a break at the end', [text(), pageBreak], []],
    ['at and after a table with a page of its own', [text(), table(true), text()], [1, 2]],
    ['with the headings above it', [text(), heading, heading, table(true), heading], [1, 4]],
    ['with the notes below it', [text(), table(true), text('note'), text()], [1, 3]],
    ['once where a break asks for the same', [text(), pageBreak, table(true), pageBreak, text()], [2, 4]],
    ['between two such tables', [table(true), table(true)], [1]],
  ])('%s', (_, blocks, starts) => expect([...pageStarts(blocks)]).toEqual(starts))

  it('tells what shares the page', () => {
    const blocks = [text(), heading, table(true), text('note'), text()]
    expect(besideOwnTable(blocks, 2)).toEqual([heading, text('note')])
  })
})
