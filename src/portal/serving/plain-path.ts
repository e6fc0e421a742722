/** No segment is empty or begins with a dot, and none holds anything but letters, digits, `.`, `_` and `-`. */
const PLAIN = /^\/(?:[A-Za-z0-9_-][A-Za-z0-9._-]*(?:\/|$))*$/u
const LONGEST = 300

/**
 * The path of one of our pages as it is written plainly, so that one page has one address: `/%6ciuzhou/` is `/liuzhou/`.
 * `undefined` for what no page of ours is called, which is therefore never looked up, kept or led on to.
 */
export function plainPath(path: string): string | undefined {
  if (path.length > LONGEST) return undefined
  try {
    const plain = decodeURI(path)
    return PLAIN.test(plain) ? plain : undefined
  } catch {
    return undefined
  }
}

/** An address in two parts, as the reader typed it. */
export function divide(url: string): readonly [path: string, search: string] {
  const at = url.indexOf('?')
  return at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at + 1)]
}
