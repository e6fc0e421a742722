import { describe, expect, it } from 'vitest'
import type { Cell, Report } from '../report.ts'
import { formsOfRows, rowOfLabel } from './proactive-form.ts'
import type { ProactiveFormId } from './proactive-form.ts'
import { reportWith } from './testing/reports.ts'

const cells = (length: number): readonly Cell[] => Array.from({ length }, () => 0)

/** Labels with their number of cells; the forms found for them. */
const forms = (format: Report['format'], lengths: Readonly<Record<string, number>>) => {
  const table = Object.fromEntries(Object.entries(lengths).map(([label, length]) => [label, cells(length)]))
  return Object.fromEntries(formsOfRows(reportWith({ proactive: table }, { format }), table))
}

describe('rowOfLabel', () => {
  it.each<[ProactiveFormId, string, string | undefined]>([
    ['2019', '规范性文件', '规范性文件'],
    ['2019', '行政规范性文件', '规范性文件'],
    ['2021', '规范性文件', '行政规范性文件'],
    ['2021', '行政规范性文件', '行政规范性文件'],
    ['2019', '政府集中采购', '政府集中采购'],
    ['2021', '政府集中采购', undefined],
    ['2021', '其他对外管理服务事项', undefined],
    ['2019', '行政奖励', undefined],
  ])('%s prints %s as %s', (form, label, own) => {
    expect(rowOfLabel(form, label)?.label).toBe(own)
  })
})

describe('formsOfRows', () => {
  it.each<{
    title: string
    format: Report['format']
    rows: Readonly<Record<string, number>>
    found: Readonly<Record<string, ProactiveFormId>>
  }>([
    {
      title: 'decisions of three cells are 2019, of one cell 2021, whatever is declared',
      format: 'mixed',
      rows: { 行政许可: 3, 行政处罚: 1 },
      found: { 行政许可: '2019', 行政处罚: '2021' },
    },
    {
      title: 'fees of two cells are 2019, of one cell 2021',
      format: null,
      rows: { 行政事业性收费: 2 },
      found: { 行政事业性收费: '2019' },
    },
    {
      title: 'documents follow the declared format',
      format: '2019',
      rows: { 规章: 3, 规范性文件: 3 },
      found: { 规章: '2019', 规范性文件: '2019' },
    },
    {
      title: 'documents follow the declared format with the other form’s label too',
      format: '2021',
      rows: { 规范性文件: 3, 行政许可: 1 },
      found: { 规范性文件: '2021', 行政许可: '2021' },
    },
    {
      title: 'documents of a mixed report are undecided',
      format: 'mixed',
      rows: { 规章: 3, 规范性文件: 3, 行政许可: 1 },
      found: { 行政许可: '2021' },
    },
    {
      title: 'documents are undecided where other rows contradict the declared format',
      format: '2021',
      rows: { 规章: 3, 行政许可: 3 },
      found: { 行政许可: '2019' },
    },
    {
      title: 'documents are undecided where the other rows contradict each other',
      format: null,
      rows: { 规章: 3, 行政许可: 3, 行政处罚: 1 },
      found: { 行政许可: '2019', 行政处罚: '2021' },
    },
    {
      title: 'documents follow the other rows where nothing is declared',
      format: null,
      rows: { 规章: 3, 行政许可: 1 },
      found: { 规章: '2021', 行政许可: '2021' },
    },
    {
      title: 'documents alone are undecided where nothing is declared',
      format: null,
      rows: { 规章: 3 },
      found: {},
    },
    {
      title: 'a declared 统计表 format says nothing of 表二',
      format: '2018',
      rows: { 规章: 3, 行政许可: 1 },
      found: { 行政许可: '2021' },
    },
    {
      title: 'rows of a wrong length and rows of no form are left out',
      format: '2021',
      rows: { 行政许可: 2, 规章: 4, 行政奖励: 1, 政府集中采购: 3 },
      found: {},
    },
  ])('$title', ({ format, rows, found }) => {
    expect(forms(format, rows)).toEqual(found)
  })
})
