import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Table } from '../../../documents/tree.ts'
import { StatutoryTable } from './statutory-table.tsx'

const number = (key: string, value: number | null) => ({
  text: value === null ? '' : String(value),
  number: { value, decimals: 0, key },
})

const TABLE: Table = {
  kind: 'table',
  id: 'small',
  caption: '<小表>',
  captionShown: true,
  columns: [1, 1, 1],
  headRows: 1,
  rows: [
    [
      { text: '事项', head: 'column' },
      { text: '甲', head: 'column' },
      { text: '总计', head: 'column' },
    ],
    [{ text: '零', head: 'row' }, number('a', 0), number('b', 7)],
    [{ text: '空白', head: 'row' }, number('c', null), { text: '/' }],
    [{ text: '（七）总计', head: 'row' }, number('d', -2), number('e', 5)],
  ],
  ownPage: false,
}

describe('a statutory table', () => {
  const html = renderToStaticMarkup(<StatutoryTable table={TABLE} />)

  it('can be scrolled by keyboard and says what it is', () => {
    expect(html).toContain('class="scroll" tabindex="0" role="region" aria-label="&lt;小表&gt;表，可左右滚动"')
    expect(html).toContain('<caption><span class="cap">&lt;小表&gt;</span></caption>')
  })

  it('keeps zero, blank, sign and stroke apart', () => {
    expect(html).toContain('headers="small-r2c1 small-r1c2"><span class="z">0</span></td>')
    expect(html).toContain('headers="small-r3c1 small-r1c2"></td>')
    expect(html).toContain('<b>-2</b>')
    expect(html).toContain('class="lab">/</td>')
  })

  it('marks totals by column and row', () => {
    expect(html).toContain('class="sum"><b>7</b></td>')
    expect(html).toContain('<tr class="total"><th id="small-r4c1" scope="row">')
  })

  it('refers only to heads that are there', () => {
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id))
    const named = [...html.matchAll(/ headers="([^"]+)"/gu)].flatMap(([, list = '']) => list.split(' '))
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((id) => !ids.has(id))).toEqual([])
  })
})
