import type { EventKind, RaisedEvent } from './event.ts'

/** What an event made old; `'all'` for an event this version of the program does not know. */
export interface Touched {
  readonly seq: bigint
  readonly tags: readonly string[] | 'all'
}

/** Any kind of event, without what its payload is. */
export interface AnyEventKind {
  readonly name: string
  readonly tagsOf: (payload: unknown) => readonly string[] | 'all'
}

export const anyKind = <T>({ name, payload, touches }: EventKind<T>): AnyEventKind => ({
  name,
  tagsOf(content) {
    const parsed = payload.safeParse(content)
    return parsed.success ? touches(parsed.data) : 'all'
  },
})

/** Translates events into what they touch. A newer version of the program may raise events that are unknown here. */
export function touchedBy(kinds: readonly AnyEventKind[]): (events: readonly RaisedEvent[]) => readonly Touched[] {
  const byName = new Map(kinds.map((kind) => [kind.name, kind]))
  return (events) => events.map(({ seq, name, payload }) => ({ seq, tags: byName.get(name)?.tagsOf(payload) ?? 'all' }))
}
