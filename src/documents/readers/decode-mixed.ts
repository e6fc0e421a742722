/** Characters that a Chinese report prints; what lies outside, GB18030 bytes have imitated. */
const PLAUSIBLE =
  /^[\t-~\u00a0\u00a7\u00b0\u00b1\u00b7\u00d7\u00f7\u2000-\u2fdf\u3000-\u33ff\u4e00-\u9fff\uf900-\ufaff\ufe30-\uffef]*$/u

/** Share of broken characters among those beyond ASCII up to which a line counts as UTF-8 with a scratch. */
const SCRATCH = 0.25

const LINE_FEED = 0x0a

type Encoding = 'utf-8' | 'gb18030'

/** A part of the bytes; `undefined` where either encoding may be meant, or the line is ASCII. */
interface Run {
  readonly from: number
  readonly until: number
  readonly encoding: Encoding | undefined
}

function encodingOf(line: string): Encoding | undefined {
  let wide = 0
  let broken = 0
  for (let index = 0; index < line.length; index += 1) {
    const code = line.charCodeAt(index)
    if (code > 0x7f) wide += 1
    if (code === 0xfffd) broken += 1
  }
  if (broken > 0) return broken / wide <= SCRATCH ? 'utf-8' : 'gb18030'
  return wide > 0 && PLAUSIBLE.test(line) ? 'utf-8' : undefined
}

/** Lines next to each other in the same encoding form one run. */
function runsOf(bytes: Uint8Array): Run[] {
  const decoder = new TextDecoder('utf-8')
  const runs: Run[] = []
  for (let from = 0; from < bytes.length;) {
    const found = bytes.indexOf(LINE_FEED, from)
    const until = found < 0 ? bytes.length : found + 1
    const encoding = encodingOf(decoder.decode(bytes.subarray(from, until)))
    const last = runs.at(-1)
    if (last?.encoding === encoding && last !== undefined) runs[runs.length - 1] = { ...last, until }
    else runs.push({ from, until, encoding })
    from = until
  }
  return runs
}

/** A text that is not UTF-8 throughout: each line in the encoding that damages it less; a tie goes with most of the text. */
export function decodeMixed(bytes: Uint8Array): string {
  const runs = runsOf(bytes)
  const weight = (wanted: Encoding): number =>
    runs.reduce((sum, { from, until, encoding }) => sum + (encoding === wanted ? until - from : 0), 0)
  const mostly = weight('utf-8') >= weight('gb18030') ? 'utf-8' : 'gb18030'
  return runs
    .map(({ from, until, encoding }) => new TextDecoder(encoding ?? mostly).decode(bytes.subarray(from, until)))
    .join('')
}
