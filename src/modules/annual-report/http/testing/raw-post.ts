import { request } from 'node:http'

/** A form with one file, as bytes to send in pieces. */
export function rawForm(content: Uint8Array): { readonly body: Buffer; readonly type: string } {
  const head =
    '--b\r\nContent-Disposition: form-data; name="report"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\n'
  return {
    body: Buffer.concat([Buffer.from(head), content, Buffer.from('\r\n--b--\r\n')]),
    type: 'multipart/form-data; boundary=b',
  }
}

/** An upload under way over a connection of its own; the test decides when bytes go out and what is read. */
export function openPost(port: number, type: string, length: number) {
  const sent = request({
    host: '127.0.0.1',
    port,
    path: '/check/',
    method: 'POST',
    agent: false,
    headers: { 'content-type': type, 'content-length': length },
  })
  let received = ''
  let status = 0
  let pause = (): void => undefined
  let resume = (): void => undefined
  const ended = new Promise<void>((resolve) => {
    sent.on('response', (answer) => {
      pause = () => answer.pause()
      resume = () => answer.resume()
      status = answer.statusCode ?? 0
      answer.setEncoding('utf8')
      answer.on('data', (piece: string) => {
        received += piece
      })
      answer.on('close', resolve)
    })
    sent.on('error', () => resolve())
  })
  return {
    sent,
    ended,
    status: () => status,
    received: () => received,
    /** Stops and goes on taking the answer. */
    pause: () => pause(),
    resume: () => resume(),
  }
}
