import type { Attributes, MarkupHandler } from '../markup/scan.ts'

const WORD = /wordprocessingml(?:\/\d{4})?\/main$/u

/** Some programs give the namespace of Word another prefix than `w`: hands its names on as everybody writes them. */
export function withWordNames(handler: MarkupHandler): MarkupHandler {
  let prefix: string | undefined
  const named = (name: string): string =>
    prefix !== undefined && name.startsWith(prefix) ? `w:${name.slice(prefix.length)}` : name
  const learn = (attributes: Attributes): void => {
    for (const [name, value] of attributes)
      if (name.startsWith('xmlns:') && name !== 'xmlns:w' && WORD.test(value)) prefix = `${name.slice(6)}:`
  }
  let first = true
  return {
    open(name, attributes, closed) {
      if (first && !name.startsWith('?')) {
        first = false
        learn(attributes)
      }
      if (prefix === undefined) return handler.open?.(name, attributes, closed)
      const renamed = new Map([...attributes].map(([key, value]) => [named(key), value]))
      return handler.open?.(named(name), renamed, closed)
    },
    close: (name) => handler.close?.(named(name)),
    text: (text) => handler.text?.(text),
  }
}
