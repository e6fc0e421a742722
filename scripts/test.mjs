/* Everything CI runs, each step under its heading; all steps run, whatever failed before. The last line counts the tests. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '..')
const scratch = mkdtempSync(join(tmpdir(), 'gongkai-test-'))
const resultFile = join(scratch, 'vitest.json')

const npm = (script) => ['npm', ['run', '--silent', script]]
const STEPS = [
  ['tools', ...npm('tools')],
  ['format', ...npm('format:check')],
  ['lint', ...npm('lint')],
  ['types (application, then domain and law)', ...npm('types')],
  ['import rules', ...npm('imports')],
  ['probes of the checks', ...npm('probes')],
  ['file sizes', ...npm('sizes')],
  ['build', ...npm('build')],
  [
    'tests',
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${resultFile}`,
    ],
  ],
]

/** A test file that breaks before its first test has no failed test, so it counts as one. */
function counts() {
  if (!existsSync(resultFile)) return { passed: 0, failed: 0, skipped: 0 }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(resultFile, 'utf8'),
  )
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  )
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    skipped: numPendingTests + numTodoTests,
  }
}

const notInOrder = STEPS.filter(([heading, command, args]) => {
  console.log(`\n=== ${heading} ===`)
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit' })
  return status !== 0
}).map(([heading]) => heading)

const { passed, failed, skipped } = counts()
rmSync(scratch, { recursive: true, force: true })

const reports = resolve(ROOT, process.env['GONGKAI_REPORTS_DIR'] || '../shared')
console.log('\n=== outcome ===')
if (!existsSync(join(reports, 'reports')))
  console.log(`NOTE: the tests over real reports did not run: no folder ${reports} (set GONGKAI_REPORTS_DIR)`)
if (skipped > 0) console.log(`NOTE: ${skipped} tests were skipped`)
console.log(notInOrder.length === 0 ? 'all steps in order' : `NOT IN ORDER: ${notInOrder.join('; ')}`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = notInOrder.length === 0 && failed === 0 ? 0 : 1
