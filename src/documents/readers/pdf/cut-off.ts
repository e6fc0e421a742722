const TAIL = 64 * 1024
const HEAD = 2048

/** Whether the end of a PDF is missing. A PDF made for the web says its length at the beginning; every other ends with a mark. */
export function isCutOff(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const head = buffer.subarray(0, HEAD).toString('latin1')
  const length = /\/Linearized[\s\S]{0,200}?\/L\s+(\d{1,12})\b/u.exec(head)?.[1]
  if (length !== undefined && Number(length) > buffer.length) return true
  return !buffer.subarray(Math.max(0, buffer.length - TAIL)).includes('%%EOF')
}
