import type { Reading } from '../../reading/read-report.ts'
import type { Finding } from '../../report.ts'

/** T-truncated: the text breaks off; one hint, so that nobody takes silence about the rest for approval. */
export function checkTruncation({ truncated, source }: Reading): readonly Finding[] {
  if (!truncated) return []
  const last = source.lines.findLastIndex((line) => line.trim() !== '')
  const quote = (source.lines[last] ?? '').trim().slice(-60)
  return [
    {
      rule: 'T-truncated',
      severity: 'hint',
      message: `报告到第 ${last + 1} 行就断了，只检查了已有的部分，后面的内容未作判断`,
      expected: null,
      found: null,
      places: [{ line: last + 1, quote }],
    },
  ]
}
