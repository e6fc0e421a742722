/* Writing a report: CPU of one document once warm, in milliseconds, median of many. */
import { writeDocx } from '../src/documents/writers/docx.ts'
import { writeHtml } from '../src/documents/writers/html.ts'
import { SAMPLE_REPORT } from '../src/documents/writers/testing/sample-report.ts'
import { writeXlsx } from '../src/documents/writers/xlsx.ts'

type Write = () => unknown

const WRITERS: readonly (readonly [figure: string, write: Write])[] = [
  ['docx_cpu_ms', () => writeDocx(SAMPLE_REPORT)],
  ['xlsx_cpu_ms', () => writeXlsx(SAMPLE_REPORT)],
  ['html_cpu_ms', () => writeHtml(SAMPLE_REPORT)],
]

const WARM_UP = 10
const ROUNDS = 30

async function cpu(write: Write): Promise<number> {
  const before = process.cpuUsage()
  await write()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0

/** Work of a fixed size, to tell a slow machine from a slow writer. */
async function referenceCpu(): Promise<number> {
  return cpu(() => {
    let sum = 0
    for (let index = 0; index < 20_000_000; index += 1) sum += index & 7
    return sum
  })
}

const reference = Number((await referenceCpu()).toFixed(1))

for (const [figure, write] of WRITERS) {
  const first = await cpu(write)
  for (let round = 0; round < WARM_UP; round += 1) await cpu(write)
  const warm: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) warm.push(await cpu(write))
  const value = Number(median(warm).toFixed(1))
  const compared = { reference: '20 million additions', reference_cpu_ms: reference }
  console.log(
    JSON.stringify({ bench: 'report-write', figure, value, n: ROUNDS, first: Number(first.toFixed(1)), ...compared }),
  )
}
