import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { readTextLines } from '../src/documents/readers/text.ts'
import { checkReport, readReport } from '../src/modules/annual-report/index.ts'
import { reportText } from '../test/support/report-text.ts'

const WARM_UP = 1000
const REPORTS = 4000
const STARTS = 15

const print = (figure: string, value: number, n: number, more: Readonly<Record<string, unknown>> = {}): void =>
  console.log(JSON.stringify({ bench: 'report-check', figure, value, n, ...more }))

/** Bytes to findings, as `report check` does it. */
async function checkBytes(bytes: Uint8Array): Promise<number> {
  const source = await readTextLines(bytes)
  if (!source.ok) throw new Error(source.error.reason)
  return checkReport(readReport(source.value)).filter(({ severity }) => severity === 'error').length
}

async function errorsIn(reports: readonly Uint8Array[]): Promise<number> {
  let errors = 0
  for (const bytes of reports) errors += await checkBytes(bytes)
  return errors
}

async function measureReports(): Promise<void> {
  const reports = Array.from({ length: REPORTS }, (_, number) => new TextEncoder().encode(reportText(number)))
  await errorsIn(reports.slice(0, WARM_UP))
  const before = process.cpuUsage()
  const errors = await errorsIn(reports)
  const { user, system } = process.cpuUsage(before)
  if (errors > 0) throw new Error(`${errors} findings of severity error in reports that are right`)
  const bytes = Math.round(reports.reduce((sum, { length }) => sum + length, 0) / reports.length)
  print('reports_per_cpu_second', Math.round(REPORTS / ((user + system) / 1e6)), REPORTS, { bytes_per_report: bytes })
}

/** Milliseconds from start to end of a process; the median of several. */
function medianMs(args: readonly string[], env: NodeJS.ProcessEnv): number {
  const times = Array.from({ length: STARTS }, () => {
    const from = performance.now()
    const { error } = spawnSync(process.execPath, args, { env, stdio: 'ignore' })
    if (error !== undefined) throw error
    return performance.now() - from
  }).sort((one, other) => one - other)
  return Math.round(times[Math.floor(STARTS / 2)] ?? Number.NaN)
}

function measureStart(): void {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'))
  const file = join(folder, 'report.txt')
  writeFileSync(file, reportText(1))
  const env = { ...process.env, NODE_OPTIONS: '' }
  const reference = { reference: 'node -e 0', reference_ms: medianMs(['-e', '0'], env) }
  print('cli_start_ms', medianMs(['dist/gongkai.js', '--version'], env), STARTS, reference)
  print('cli_check_one_report_ms', medianMs(['dist/gongkai.js', 'report', 'check', file], env), STARTS, reference)
  rmSync(folder, { recursive: true })
}

await measureReports()
measureStart()
