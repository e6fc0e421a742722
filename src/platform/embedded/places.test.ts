import { describe, expect, it } from 'vitest'
import { socketDirFor, socketFile } from './places.ts'

const LIMIT = 107
const long = (bytes: number): string => `/${'x'.repeat(bytes - 1)}`

describe('where the socket lies', () => {
  const overhead = socketFile('/socket').length

  it('is the data directory as long as the path fits', () => {
    const fitting = long((process.platform === 'linux' ? LIMIT : LIMIT - 4) - overhead)
    expect(socketDirFor(fitting, 0)).toBe(`${fitting}/socket`)
    expect(socketDirFor(`${fitting}x`, 0, '/tmp')).toMatch(/^\/tmp\/gongkai-[0-9a-f]{16}$/)
  })

  it('counts bytes, not letters', () => {
    expect(socketDirFor('/数据'.repeat(20), 0, '/tmp')).toMatch(/^\/tmp\/gongkai-/)
  })

  it('is /tmp where even the temporary directory has a long path', () => {
    expect(socketDirFor(long(200), 0, long(200))).toMatch(/^\/tmp\/gongkai-/)
  })

  it('differs by directory and by user', () => {
    const all = [
      [long(200), 0],
      [long(201), 0],
      [long(200), 1000],
    ] as const
    expect(new Set(all.map(([dataDir, uid]) => socketDirFor(dataDir, uid))).size).toBe(3)
  })
})
