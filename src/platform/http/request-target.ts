import type { IncomingMessage } from 'node:http'

const ABSOLUTE = /^https?:\/\/[^/?#]*/iu

/**
 * The target of a request without a server's name: clients may send `GET http://any.name/path`, and that name must not
 * come back in a page or a redirection.
 */
export function originForm(target: string): string {
  if (target.startsWith('/')) return target
  const rest = target.replace(ABSOLUTE, '')
  if (rest === target) return target
  return rest.startsWith('/') ? rest : `/${rest}`
}

const HOST = /^(?:\[[0-9a-fA-F:.]+\]|[A-Za-z0-9._-]+)(?::\d{1,5})?$/

/** Whether the server's name in a request is one name and looks like one. HTTP/1.0 knows none. */
export function isHostInOrder({ headers, rawHeaders, httpVersion }: IncomingMessage): boolean {
  let given = 0
  for (let at = 0; at < rawHeaders.length; at += 2) if (rawHeaders[at]?.toLowerCase() === 'host') given += 1
  if (given === 0) return httpVersion === '1.0'
  return given === 1 && HOST.test(headers.host ?? '')
}
