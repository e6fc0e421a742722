import pino, { type Logger } from 'pino'

export type Log = Logger

/** What may be written of an error: its kind, code and place in the program, not its message, which may quote data. */
export function describeError(error: unknown): Readonly<Record<string, string>> {
  if (!(error instanceof Error)) return { error: typeof error }
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {}
  const constraint =
    'constraint' in error && typeof error.constraint === 'string' ? { constraint: error.constraint } : {}
  const place = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /u.test(line))
    .slice(0, 12)
  return { error: error.name, ...code, ...constraint, stack: place.map((line) => line.trim()).join(' | ') }
}

/** The framework may log a request, an answer or an error whole: their addresses and messages stay out. */
const nothing = (): undefined => undefined
const SERIALIZERS = { req: nothing, res: nothing, err: describeError }

/**
 * Structured lines on stderr. They say what the program does, never what people wrote or who they are: no addresses of
 * readers, no query strings, no values of a database error.
 */
export const createLog = (level: 'info' | 'warn' | 'silent' = 'info'): Log =>
  pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: SERIALIZERS },
    pino.destination({ dest: 2, sync: true }),
  )
