import type { Page } from 'playwright-core'

/** What went wrong on a page since it was last asked: messages of the console, requests that failed or left the site. */
export interface Watch {
  readonly take: () => readonly string[]
}

const POSTPONED = /^Failed to load resource: the server responded with a status of/u

/** Listens to everything the browser complains about; answers of the server count as failures from 400 on, but for the page itself. */
export function watch(page: Page, host: string): Watch {
  let seen: string[] = []
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return
    // Each such answer is judged below, by its status.
    if (!POSTPONED.test(message.text())) seen.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => seen.push(`script: ${error.message}`))
  page.on('request', (request) => {
    if (new URL(request.url()).host !== host) seen.push(`leaves the site: ${request.url()}`)
  })
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? ''
    // A picture that another width no longer asks for; look.ts sees to it that all that are shown arrive.
    if (reason === 'net::ERR_ABORTED' && request.resourceType() === 'image') return
    seen.push(`failed: ${request.url()} ${reason}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest())
      seen.push(`${response.status()}: ${response.url()}`)
  })
  return {
    take() {
      const taken = seen
      seen = []
      return taken
    },
  }
}
