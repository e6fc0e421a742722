import { Link } from '../../../portal/frame/link.tsx'

/** A piece of text around what was found. */
export interface SnippetPart {
  readonly text: string
  /** The words that were asked for. */
  readonly hit: boolean
}

export interface SearchHit {
  readonly title: string
  /** Address without the prefix of the view. */
  readonly href: string
  /** Words beneath the title: kind, organ, day. */
  readonly meta: readonly string[]
  readonly snippet: readonly SnippetPart[]
}

const Snippet = ({ parts }: { readonly parts: readonly SnippetPart[] }) => (
  <p className="snip">{parts.map(({ text, hit }, index) => (hit ? <mark key={index}>{text}</mark> : text))}</p>
)

/** What was found, the best first. */
export const SearchHits = ({ hits }: { readonly hits: readonly SearchHit[] }) => (
  <ol className="rows gap">
    {hits.map(({ title, href, meta, snippet }) => (
      <li key={href} className="row">
        <h2>
          <Link to={href}>{title}</Link>
        </h2>
        {meta.length > 0 && (
          <span className="meta">
            {meta.map((word) => (
              <span key={word}>{word}</span>
            ))}
          </span>
        )}
        {snippet.length > 0 && <Snippet parts={snippet} />}
      </li>
    ))}
  </ol>
)
