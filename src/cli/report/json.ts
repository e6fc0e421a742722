import { type Finding, type Report, reportJson, statedJson } from '../../modules/annual-report/index.ts'

export const readJson = reportJson

export const checkedJson = (file: string, report: Report, findings: readonly Finding[]) => ({
  ...statedJson(file, report),
  findings,
})

export const unreadableJson = (file: string, reason: string) => ({ file, readable: false, reason })
