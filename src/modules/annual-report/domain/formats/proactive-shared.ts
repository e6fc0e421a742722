import type { CellKind, Column, ProactiveRow } from './format.ts'
import type { Relation } from './relation.ts'

export const column = (label: string, unit: string, kind: CellKind = 'count'): Column => ({
  id: label,
  label,
  group: [],
  kind,
  unit,
})

export const row = (
  article: string,
  columns: readonly Column[],
  label: string,
  ...otherLabels: readonly string[]
): ProactiveRow => ({ label, otherLabels, article: `第二十条第（${article}）项`, columns })

/** Rules on single cells of 表二 that hold in both formats. */
export const proactiveCellRules = (form: string): readonly Relation[] => [
  {
    kind: 'cells',
    id: 'F3-04',
    table: 'proactive',
    severity: 'error',
    statement: '表二件数、项数是非负整数（本年增/减可为负），金额不为负；空白是未填，不是 0',
    source: `${form} 表二，由表式推出`,
  },
  {
    kind: 'cells',
    id: 'T-regulation',
    table: 'proactive',
    severity: 'question',
    statement: '教育局没有规章制定权，规章行应为 0',
    source: '立法法关于规章制定主体的规定，推出',
  },
]
