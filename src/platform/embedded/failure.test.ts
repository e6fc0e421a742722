import { describe, expect, it } from 'vitest'
import { knownFailure, tellingLine } from './failure.ts'

describe('what a program of PostgreSQL wrote before it ended', () => {
  it.each([
    ['the last error', 'LOG:  starting\nFATAL:  bad thing\nLOG:  database system is shut down\n', 'FATAL:  bad thing'],
    ['the last line when none is an error', 'one\ntwo\n\n', 'two'],
    ['nothing when nothing was written', '', ''],
  ])('is reduced to %s', (_, text, line) => expect(tellingLine(text)).toBe(line))

  it.each([
    ['No space left on device', { kind: 'disk-full', path: '/data' }],
    ['Disk quota exceeded', { kind: 'disk-full', path: '/data' }],
    ['initdb: error: could not look up effective user ID 7: user does not exist', { kind: 'unknown-user', uid: 7 }],
    ['could not open file "x": Permission denied', { kind: 'directory-refused', path: '/data', code: 'EACCES' }],
    ['could not create file "x": Read-only file system', { kind: 'directory-refused', path: '/data', code: 'EROFS' }],
    ['FATAL:  anything else', undefined],
  ])('is recognised: %s', (text, problem) => expect(knownFailure(text, '/data', 7)).toEqual(problem))
})
