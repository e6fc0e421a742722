import type { z } from 'zod'

/**
 * A kind of event: its name, what it carries, and which public pages it makes old (names of what a page was made from,
 * e.g. `organ:liuzhou`). It is defined in the module that raises it.
 */
export interface EventKind<T> {
  readonly name: string
  readonly payload: z.ZodType<T>
  readonly touches: (payload: T) => readonly string[]
}

/** An event as it was raised; the payload is parsed by who reads it. */
export interface RaisedEvent {
  readonly seq: bigint
  readonly name: string
  readonly payload: unknown
}

export const eventKind = <T>(kind: EventKind<T>): EventKind<T> => kind
