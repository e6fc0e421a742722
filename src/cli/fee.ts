import { FEE_SOURCE, MOST_COUNTED, processingFee, TARIFFS, type FeeBand, type FeeBasis } from '../law/fee.ts'
import type { Io } from './io.ts'
import { readCount, readOptions } from './options.ts'
import { padded, printJson, printLines, printUsage, styled, usageError } from './screen.ts'

const OPTIONS = { items: 'once', pages: 'once', json: 'flag', help: 'flag' } as const

const USAGE = `用法：gongkai fee --items N    按件：同一申请人一个自然月内累计 N 件
      gongkai fee --pages N    按量：一件申请 N 页
选项：--json`

const UNITS: Record<FeeBasis, string> = { items: '件', pages: '页' }

/** An open tier has no last number: `null`. */
const jsonBand = ({ from, to, count, price, amount }: FeeBand) => ({
  from,
  to: Number.isFinite(to) ? to : null,
  count,
  price,
  amount,
})

function bandLine({ from, to, count, price, amount }: FeeBand, unit: string): string {
  const range = Number.isFinite(to) ? `第 ${from}–${to} ${unit}` : `第 ${from} ${unit}起`
  return `  ${padded(range, 16)}${count} ${unit} × ${price} 元 = ${amount} 元`
}

/** The information processing fee. It may be charged, it need not; the organ decides. */
export function run(args: readonly string[], io: Io): Promise<number> {
  return Promise.resolve(fee(args, io))
}

function fee(args: readonly string[], io: Io): number {
  const given = readOptions(args, OPTIONS)
  if (!given.ok) return usageError(io, 'fee', given.error)
  const { has, one } = given.value
  if (has('help')) return printUsage(io, USAGE)
  const [items, pages] = [one('items'), one('pages')]
  if (items !== undefined && pages !== undefined) {
    return usageError(io, 'fee', '按件与按量不得同时计收；请在 --items 与 --pages 之中只写一个')
  }
  const [basis, text]: readonly [FeeBasis, string | undefined] =
    items === undefined ? ['pages', pages] : ['items', items]
  if (text === undefined) return usageError(io, 'fee', '缺少数量；请写 --items 件数 或 --pages 页数，如 --items 35')
  const count = readCount(basis, text)
  if (!count.ok) return usageError(io, 'fee', count.error)
  const charged = processingFee(basis, count.value)
  if (!charged.ok) return usageError(io, 'fee', `--${basis} 最多为 ${MOST_COUNTED}；请核对`)
  const { total, bands } = charged.value
  if (has('json')) printJson(io, { total, bands: bands.map(jsonBand) })
  else {
    const unit = UNITS[basis]
    const head = styled(io, 'bold', `${count.value} ${unit}，应收信息处理费 ${total} 元`)
    const note =
      total > 0 ? `达到收费条件，是否收取由机关决定。依据：${TARIFFS[basis].source}` : `不收费。依据：${FEE_SOURCE}`
    printLines(io, [head, ...bands.map((band) => bandLine(band, unit)), note])
  }
  return 0
}
