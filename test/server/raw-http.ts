import { connect, type Socket } from 'node:net'
import { expect } from 'vitest'

/** What came back over a bare connection. */
export interface RawAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** Everything, head and body. */
  readonly text: string
}

export const openSocket = (url: string): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url)
    const socket = connect(Number(port), hostname, () => resolve(socket))
    socket.on('error', reject)
  })

/** Everything that comes until the other side closes. */
export const untilClosed = (socket: Socket): Promise<string> =>
  new Promise((resolve) => {
    const parts: Buffer[] = []
    socket.on('data', (part) => parts.push(part))
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(Buffer.concat(parts).toString()))
  })

export function parseAnswer(text: string): RawAnswer {
  const [head = '', ...rest] = text.split('\r\n\r\n')
  const [line = '', ...fields] = head.split('\r\n')
  const headers = Object.fromEntries(
    fields.map((field) => [field.split(':', 1)[0]?.toLowerCase() ?? '', field.slice(field.indexOf(':') + 1).trim()]),
  )
  return { status: Number(/^HTTP\/1\.[01] (\d{3}) /u.exec(line)?.[1] ?? 0), headers, body: rest.join('\r\n\r\n'), text }
}

/** Sends bytes as they are (a text as latin1) and reads until the server closes. */
export async function raw(url: string, request: string | Buffer): Promise<RawAnswer> {
  const socket = await openSocket(url)
  const answer = untilClosed(socket)
  socket.write(Buffer.isBuffer(request) ? request : Buffer.from(request, 'latin1'))
  return parseAnswer(await answer)
}

export const CLOSE = 'Host: localhost\r\nConnection: close\r\n'

/** A request without a body, with the target as it is. */
export const asked = (target: string, headers = CLOSE, method = 'GET'): string =>
  `${method} ${target} HTTP/1.1\r\n${headers}\r\n`

const TRACES = /node_modules|\.[jt]sx?:\d+|at \w+ \(|Error:|syntax error|FST_ERR|"statusCode"/u

/** An answer of ours: never a fault, in Chinese where it says something, and nothing of the program's inside in it. */
export function expectOurs({ status, headers, body, text }: RawAnswer): void {
  expect(status, text).toBeGreaterThanOrEqual(200)
  expect(status, text).toBeLessThan(500)
  expect(text).not.toMatch(TRACES)
  expect(headers['x-content-type-options'], text).toBe('nosniff')
  if (headers['content-type']?.startsWith('text/html') === true) {
    expect(headers['content-security-policy']).toContain("default-src 'none'")
  }
  if (status >= 400 && headers['content-length'] !== '0') expect(body).toMatch(/[一-龥]{4}/u)
}
