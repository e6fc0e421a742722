export type IconName =
  | 'down'
  | 'file'
  | 'info'
  | 'large'
  | 'list'
  | 'map'
  | 'mail'
  | 'next'
  | 'ok'
  | 'request'
  | 'school'
  | 'search'
  | 'stop'
  | 'warn'
  | 'budget'

/** A drawing beside a word; it says nothing by itself. */
export const Icon = ({ name }: { readonly name: IconName }) => <span className={`i i-${name}`} />
