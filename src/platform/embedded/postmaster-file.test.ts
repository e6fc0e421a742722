import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readPostmasterFile } from './postmaster-file.ts'

const cluster = mkdtempSync(join(tmpdir(), 'gongkai-pid-'))
afterAll(() => rmSync(cluster, { recursive: true }))

const FULL = ['812', '/data/postgres', '1790000000', '5432', '/data/socket', '', '  123 4']

describe('postmaster.pid', () => {
  it('may be missing', () => {
    expect(readPostmasterFile(cluster)).toBeUndefined()
  })

  it.each([
    ['of a running server', [...FULL, 'ready   '], { pid: 812, socketDir: '/data/socket', stopping: false }],
    ['of a server that stops', [...FULL, 'stopping'], { pid: 812, socketDir: '/data/socket', stopping: true }],
    ['half written', FULL.slice(0, 4), { pid: 812, socketDir: undefined, stopping: false }],
    ['of a server without clients', ['-812'], { pid: 812, socketDir: undefined, stopping: false }],
    ['that is empty', [], { pid: Number.NaN, socketDir: undefined, stopping: false }],
  ])('%s is read', (_, lines, expected) => {
    writeFileSync(join(cluster, 'postmaster.pid'), lines.join('\n'))
    expect(readPostmasterFile(cluster)).toEqual(expected)
  })
})
