interface ContentsProps {
  readonly chapters: readonly { readonly id: string; readonly heading: string }[]
}

/** What the report holds, as links into the page. */
export function Contents({ chapters }: ContentsProps) {
  const named = chapters.filter(({ heading }) => heading !== '')
  if (named.length < 2) return null
  return (
    <nav className="contents" aria-label="本页目录">
      <details open>
        <summary>目录</summary>
        <ol className="toc">
          {named.map(({ id, heading }) => (
            <li key={id}>
              <a href={`#${id}`}>{heading}</a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}
