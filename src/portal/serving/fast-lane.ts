import type { IncomingMessage, ServerResponse } from 'node:http'
import { IMMUTABLE, REVALIDATE, sendPage } from './send-page.ts'
import type { StoredPage } from './stored-page.ts'

export const ASSETS = '/assets/'

/** How long a reader may use it without asking: assets carry their fingerprint in the address. */
export const cachingOf = (address: string): string => (address.startsWith(ASSETS) ? IMMUTABLE : REVALIDATE)

/**
 * Answers a request for a page that is in memory before the framework looks at it; `false` when it is somebody else's.
 * This is what brings cached pages near to a plain web server.
 */
export function fastLane(
  ready: (address: string) => StoredPage | undefined,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false
    const address = request.url ?? ''
    const page = ready(address)
    if (page === undefined) return false
    sendPage(request, response, page, cachingOf(address))
    return true
  }
}
