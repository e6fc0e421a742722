export type TagKind = 'plain' | 'ok' | 'no' | 'hold' | 'info'

/** A state as word, shape and colour. */
export const Tag = ({ kind = 'plain', word }: { readonly kind?: TagKind; readonly word: string }) => (
  <span className={kind === 'plain' ? 'tag' : `tag ${kind}`}>{word}</span>
)
