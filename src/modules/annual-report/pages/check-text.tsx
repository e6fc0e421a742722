import type { Severity } from '../domain/report.ts'
import type { Shown } from './check-extract.ts'
import { type Mark, type Piece, piecesOf } from './check-marks.ts'
import { shortPieces } from './check-pieces.ts'
import { circled, printable, SEVERITY_WORDS } from './check-words.ts'

const CLASSES: Readonly<Record<Severity, string>> = { error: 'e', question: 'q', hint: 'h' }

/** Anchor of a mark: the first of a finding is `r3`, the others `r3-2`. */
export const markId = ({ number, place }: Pick<Mark, 'number' | 'place'>): string =>
  place === 1 ? `r${number}` : `r${number}-${place}`

const Reference = ({ mark }: { readonly mark: Mark }) => (
  <a
    className="ref"
    href={`#f${mark.number}`}
    id={markId(mark)}
    aria-label={`${SEVERITY_WORDS[mark.severity]} ${mark.number}`}
  >
    {circled(mark.number)}
  </a>
)

const PieceOfLine = ({ piece: { text, severity, ending } }: { readonly piece: Piece }) => (
  <>
    {severity === undefined || text === '' ? text : <mark className={CLASSES[severity]}>{text}</mark>}
    {ending.map((mark) => (
      <Reference key={markId(mark)} mark={mark} />
    ))}
  </>
)

interface LineProps {
  readonly line: number
  readonly text: string
  readonly marks: readonly Mark[]
}

const Line = ({ line, text, marks }: LineProps) => (
  <li>
    <span className="ln" aria-hidden="true">
      {line}
    </span>
    <span>
      {shortPieces(piecesOf(printable(text), marks)).map((piece, index) => (
        <PieceOfLine key={index} piece={piece} />
      ))}
    </span>
  </li>
)

const rangeOf = (lines: readonly number[]): string => {
  const [from = 0] = lines
  const to = lines.at(-1) ?? from
  return from === to ? `第 ${from} 行` : `第 ${from}—${to} 行`
}

interface CheckedTextProps {
  readonly lines: readonly string[]
  readonly shown: readonly Shown[]
  readonly marks: readonly Mark[]
}

/** The text with line numbers, and in it a numbered mark for every place of a finding. */
export function CheckedText({ lines, shown, marks }: CheckedTextProps) {
  const byLine = new Map<number, Mark[]>()
  for (const mark of marks) byLine.set(mark.line, [...(byLine.get(mark.line) ?? []), mark])
  const line = (number: number) => (
    <Line key={number} line={number} text={lines[number - 1] ?? ''} marks={byLine.get(number) ?? []} />
  )
  const part = (one: Shown, index: number) =>
    one.kind === 'line' ? (
      line(one.line)
    ) : one.kind === 'left-out' ? (
      <li key={`left-out-${index}`} className="fold">{`${rangeOf(one.lines)}太长，这里没有列出`}</li>
    ) : (
      <li key={`folded-${index}`} className="fold">
        <details>
          <summary>{`${rangeOf(one.lines)}，没有标记`}</summary>
          <ol className="txt">{one.lines.map(line)}</ol>
        </details>
      </li>
    )
  return <ol className="txt gap">{shown.map(part)}</ol>
}
