/*
 * Reading files of 20 pages once warm, median of wall-clock time in milliseconds, and the first of each kind with the
 * loading of what it needs. The reference is a fixed piece of arithmetic, so that figures of two machines can be compared.
 */
import { readDocument } from '../src/documents/readers/read-document.ts'
import type { OfficialDocument } from '../src/documents/tree.ts'
import { writeDocx } from '../src/documents/writers/docx.ts'
import { writeHtml } from '../src/documents/writers/html.ts'
import { SAMPLE_REPORT } from '../src/documents/writers/testing/sample-report.ts'
import { writeXlsx } from '../src/documents/writers/xlsx.ts'

const COPIES = 4
const WARM_UP = 5
const READS = 25

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0

async function milliseconds(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function arithmetic(): number {
  let sum = 0
  for (let index = 0; index < 20_000_000; index += 1) sum = (sum + index * 7) % 1_000_003
  return sum
}

const long: OfficialDocument = {
  ...SAMPLE_REPORT,
  blocks: Array.from({ length: COPIES }, () => [...SAMPLE_REPORT.blocks, { kind: 'page-break' as const }]).flat(),
}
const files = {
  docx_20_pages: await writeDocx(long),
  html: new TextEncoder().encode(writeHtml(long)),
  xlsx: await writeXlsx(SAMPLE_REPORT),
}

const additions: number[] = []
for (let round = 0; round < 7; round += 1) additions.push(await milliseconds(arithmetic))
const reference = { reference: '20 million additions', reference_ms: Number(median(additions).toFixed(1)) }

const print = (figure: string, values: readonly number[]): void => {
  const value = Number(median(values).toFixed(1))
  console.log(JSON.stringify({ bench: 'read-files', figure, value, n: values.length, ...reference }))
}

for (const [kind, bytes] of Object.entries(files)) {
  const read = async (): Promise<void> => {
    const lines = await readDocument(bytes, kind)
    if (!lines.ok) throw new Error(lines.error.reason)
  }
  print(`${kind}_first_ms`, [await milliseconds(read)])
  for (let round = 0; round < WARM_UP; round += 1) await read()
  const times: number[] = []
  for (let round = 0; round < READS; round += 1) times.push(await milliseconds(read))
  print(`${kind}_ms`, times)
}
