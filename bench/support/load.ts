import { connect } from 'node:net'

/** Keeps connections busy with one request for some time; the number of answers, all of the same length. */
export async function load(
  port: number,
  request: string,
  { connections = 32, milliseconds = 3000 } = {},
): Promise<{ readonly answers: number; readonly status: string; readonly bytes: number }> {
  const first = await once(port, request)
  const until = performance.now() + milliseconds
  const counts = await Promise.all(
    Array.from({ length: connections }, () => keepAsking(port, request, first.bytes, until)),
  )
  return { ...first, answers: counts.reduce((sum, count) => sum + count, 0) }
}

/** Status line and whole length of one answer. */
function once(port: number, request: string): Promise<{ readonly status: string; readonly bytes: number }> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    let text = Buffer.alloc(0)
    socket.on('error', reject)
    socket.on('data', (part: Buffer) => {
      text = Buffer.concat([text, part])
      const head = text.indexOf('\r\n\r\n')
      if (head < 0) return
      const length = /content-length: (\d+)/iu.exec(text.subarray(0, head).toString())?.[1] ?? '0'
      const bytes = head + 4 + Number(length)
      if (text.length < bytes) return
      socket.destroy()
      resolve({ status: text.subarray(0, text.indexOf('\r\n')).toString(), bytes })
    })
    socket.write(request)
  })
}

function keepAsking(port: number, request: string, bytes: number, until: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    let received = 0
    let answers = 0
    socket.on('error', reject)
    socket.on('data', (part: Buffer) => {
      received += part.length
      if (received < (answers + 1) * bytes) return
      answers += 1
      if (performance.now() < until) socket.write(request)
      else {
        socket.destroy()
        resolve(answers)
      }
    })
    socket.write(request)
  })
}
