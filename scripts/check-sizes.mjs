/* Small files: median ≤ 60 lines, p90 ≤ 150, none above 400 except tables named *.data.ts. Tests are not counted. */
import { readFileSync, readdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '..')
const LIMITS = { median: 60, p90: 150, longest: 400 }

const files = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({
    path: relative(ROOT, path),
    lines: readFileSync(path, 'utf8').replace(/\n$/, '').split('\n').length,
  }))
  .sort((one, other) => one.lines - other.lines)

/** The smallest length that at least `share` of the files do not exceed. */
const quantile = (share) => files[Math.max(0, Math.ceil(files.length * share) - 1)]?.lines ?? 0

const median = quantile(0.5)
const p90 = quantile(0.9)
const tooLong = files.filter(({ path, lines }) => lines > LIMITS.longest && !path.endsWith('.data.ts'))

console.log(`${files.length} files, median ${median} lines, p90 ${p90}`)
const problems = [
  ...(median > LIMITS.median ? [`median ${median} is above ${LIMITS.median}`] : []),
  ...(p90 > LIMITS.p90 ? [`p90 ${p90} is above ${LIMITS.p90}`] : []),
  ...tooLong.map(({ path, lines }) => `${path} has ${lines} lines, above ${LIMITS.longest}`),
]
for (const problem of problems) console.log(`  ${problem}`)
process.exitCode = problems.length > 0 ? 1 : 0
