import { Tag } from '../../../portal/components/tag.tsx'
import type { Finding, Severity } from '../domain/report.ts'
import type { Mark, Numbered } from './check-marks.ts'
import { markId } from './check-text.tsx'
import { circled, printable, SEVERITY_WORDS } from './check-words.ts'

const CLASSES = { error: 'e', question: 'q', hint: undefined } as const satisfies Record<Severity, string | undefined>
const TAGS = { error: 'no', question: 'hold', hint: 'plain' } as const satisfies Record<Severity, string>

/** What follows from the other numbers beside what is printed, where both are known. */
const Compared = ({ finding: { expected, found } }: { readonly finding: Finding }) =>
  expected === null || found === null ? null : (
    <p>{`核对值 ${printable(String(expected))}，原文 ${printable(String(found))}`}</p>
  )

/** Ways from a finding to its marks in the text. */
const ToText = ({ marks }: { readonly marks: readonly Mark[] }) => (
  <p>
    {marks.map((mark, index) => (
      <a key={mark.place} href={`#${markId(mark)}`}>
        {index === 0 ? `看原文第 ${mark.line} 行` : `第 ${mark.line} 行`}
      </a>
    ))}
  </p>
)

interface FindingProps extends Numbered {
  readonly marks: readonly Mark[]
}

const FindingItem = ({ number, finding, marks }: FindingProps) => (
  <li className={CLASSES[finding.severity]} id={`f${number}`}>
    <p className="meta">
      <Tag kind={TAGS[finding.severity]} word={SEVERITY_WORDS[finding.severity]} />
      <span>{finding.rule}</span>
    </p>
    <h3>{`${circled(number)} ${printable(finding.message)}`}</h3>
    <Compared finding={finding} />
    {marks.length > 0 && <ToText marks={marks} />}
  </li>
)

interface FindingListProps {
  readonly numbered: readonly Numbered[]
  /** Marks that are in sight. */
  readonly marks: readonly Mark[]
}

/** Every finding with its severity, its rule and the ways to its places in the text. */
export const FindingList = ({ numbered, marks }: FindingListProps) => (
  <ol className="find">
    {numbered.map(({ number, finding }) => (
      <FindingItem
        key={number}
        number={number}
        finding={finding}
        marks={marks.filter((mark) => mark.number === number)}
      />
    ))}
  </ol>
)
