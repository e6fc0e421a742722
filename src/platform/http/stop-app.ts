import type { FastifyInstance } from 'fastify'

/** For answers that are on their way when the server stops. */
const GRACE_MS = 3000

/** Lets answers end that are on their way; who has not taken theirs by then is cut off. */
export async function stopApp(app: FastifyInstance, milliseconds = GRACE_MS): Promise<void> {
  const cut = setTimeout(() => app.server.closeAllConnections(), milliseconds)
  try {
    await app.close()
  } finally {
    clearTimeout(cut)
  }
}
