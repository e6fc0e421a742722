import type { IncomingHttpHeaders } from 'node:http'

const parse = (address: string): URL | undefined => (URL.canParse(address) ? new URL(address) : undefined)

/**
 * Whether a form was sent from this site. A browser says where a form came from; what is no browser says nothing. Behind
 * a proxy the scheme is not known here, so only host and port are held against the request's own.
 */
export function isOwnOrigin({ origin, host }: IncomingHttpHeaders, publicUrl: string | undefined): boolean {
  if (origin === undefined) return true
  const from = parse(origin)
  if (from === undefined) return false
  return from.host === host?.toLowerCase() || (publicUrl !== undefined && from.origin === parse(publicUrl)?.origin)
}
