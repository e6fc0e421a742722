import type { FastifyInstance } from 'fastify'

/** For answers that are on their way when the server stops. */
const GRACE_MS = 3000
const SWEEP_MS = 100

/** Lets answers end that are on their way; who has not taken theirs by then is cut off. */
export async function stopApp(app: FastifyInstance, milliseconds = GRACE_MS): Promise<void> {
  const { server } = app
  // Connections that browsers keep for the next request fall idle one by one.
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS)
  const cut = setTimeout(() => server.closeAllConnections(), milliseconds)
  try {
    await app.close()
  } finally {
    clearInterval(sweep)
    clearTimeout(cut)
  }
}
