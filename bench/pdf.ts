/*
 * PDF: CPU of writing one report once warm, and time of reading a file of 20 pages, in milliseconds, medians. The
 * reference is a fixed piece of arithmetic, so that figures of two machines can be compared.
 */
import type { OfficialDocument } from '../src/documents/tree.ts'
import { readPdfLines } from '../src/documents/readers/pdf.ts'
import { writePdf } from '../src/documents/writers/pdf.ts'
import { SAMPLE_REPORT } from '../src/documents/writers/testing/sample-report.ts'

const WARM_UP = 8
const WRITES = 30
const READS = 7
const COPIES = 4

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0

const rounded = (values: readonly number[]): number => Number(median(values).toFixed(1))

async function cpu(work: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** No two reports are alike, so that nothing the compiler remembers helps. */
const variant = (index: number): OfficialDocument => ({
  ...SAMPLE_REPORT,
  blocks: SAMPLE_REPORT.blocks.map((block) =>
    block.kind === 'paragraph' ? { ...block, text: block.text.replaceAll('示例', `第${index}`) } : block,
  ),
})

function arithmetic(): number {
  let sum = 0
  for (let index = 0; index < 20_000_000; index += 1) sum = (sum + index * 7) % 1_000_003
  return sum
}

const additions: number[] = []
for (let round = 0; round < READS; round += 1) additions.push(await cpu(arithmetic))
const reference = { reference: '20 million additions', reference_cpu_ms: rounded(additions) }

const print = (figure: string, values: readonly number[]): void =>
  console.log(JSON.stringify({ bench: 'pdf', figure, value: rounded(values), n: values.length, ...reference }))

print('pdf_first_cpu_ms', [await cpu(() => writePdf(variant(0)))])
for (let round = 1; round <= WARM_UP; round += 1) await writePdf(variant(round))
const writes: number[] = []
for (let round = 0; round < WRITES; round += 1) writes.push(await cpu(() => writePdf(variant(100 + round))))
print('pdf_write_cpu_ms', writes)

const long = await writePdf({
  ...SAMPLE_REPORT,
  blocks: Array.from({ length: COPIES }, (_, copy) => [
    ...variant(copy).blocks,
    { kind: 'page-break' as const },
  ]).flat(),
})
const reads: number[] = []
const readsCpu: number[] = []
let lines = 0
for (let round = 0; round < READS; round += 1) {
  const before = performance.now()
  const used = await cpu(async () => {
    const read = await readPdfLines(long)
    lines = read.ok ? read.value.lines.length : 0
  })
  reads.push(performance.now() - before)
  readsCpu.push(used)
}
if (lines === 0) throw new Error('the file could not be read')
print('pdf_read_20_pages_ms', reads)
print('pdf_read_20_pages_cpu_ms', readsCpu)
