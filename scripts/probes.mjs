/*
 * Are the checks awake? Plants one violation after another in a folder of its own and fails when a check stays silent,
 * when it forbids what is right, or when an import rule has no probe.
 */
import { probeDomainTypes } from './probes/domain-probes.mjs'
import { probeImports } from './probes/import-probes.mjs'
import { probeLint } from './probes/lint-probes.mjs'

const outcomes = [
  ['import rules', probeImports()],
  ['domain types', probeDomainTypes()],
  ['lint bans', await probeLint()],
]

for (const [name, { count, problems }] of outcomes) {
  console.log(`${name}: ${count} probes, ${problems.length} problems`)
  for (const problem of problems) console.log(`  ${problem}`)
}
process.exitCode = outcomes.some(([, { problems }]) => problems.length > 0) ? 1 : 0
