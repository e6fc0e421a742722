import type { PageContext } from '../frame/context.ts'

export interface PageRequest {
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly context: PageContext
}

/** A page or file as bytes to be, with what it depends on. */
export interface Rendered {
  readonly status?: number
  /** Media type, e.g. `text/html; charset=utf-8`. */
  readonly type: string
  readonly body: string | Uint8Array
  /** Name under which a browser saves it. */
  readonly filename?: string
  /** What it was made from, e.g. `organ:liuzhou`; an event that names one of them makes it anew. */
  readonly tags: readonly string[]
}

/**
 * One kind of public page. `pattern` is an address with `:name` for one segment; `undefined` means there is no such page.
 * Pages with a query are kept in memory only; `keep: false` is never kept.
 */
export interface PageSource {
  readonly pattern: string
  readonly keep?: boolean
  /** Names of the parameters that the page reads; others do not reach it. */
  readonly query?: readonly string[]
  readonly render: (request: PageRequest) => Promise<Rendered | undefined>
}
