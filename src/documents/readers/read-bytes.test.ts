import { appendFileSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { MOST_BYTES, problemOf, readBytes } from './read-bytes.ts'

const folder = mkdtempSync(join(tmpdir(), 'gongkai-bytes-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('reading the bytes of a file', () => {
  it('gives them all, of an empty file none', async () => {
    const path = join(folder, 'a.txt')
    writeFileSync(path, '')
    expect(await readBytes(path)).toMatchObject({ ok: true, value: { length: 0 } })
    const long = 'x'.repeat(3_000_001)
    appendFileSync(path, long)
    const read = await readBytes(path)
    expect(read.ok && Buffer.from(read.value).toString()).toBe(long)
  })

  it('reads exactly up to the limit', async () => {
    const path = join(folder, 'limit.bin')
    writeFileSync(path, '')
    truncateSync(path, MOST_BYTES)
    expect((await readBytes(path)).ok).toBe(true)
    truncateSync(path, MOST_BYTES + 1)
    expect(await readBytes(path)).toMatchObject({ ok: false, error: { reason: expect.stringContaining('20 MB') } })
  })

  it.each([
    [folder, '是文件夹'],
    ['/dev/null', '设备'],
    [join(folder, 'none'), '不存在'],
    ['with\0zero', '不能用的字符'],
  ])('refuses %j', async (path, reason) => {
    expect(await readBytes(path)).toMatchObject({ ok: false, error: { reason: expect.stringContaining(reason) } })
  })
})

describe('an error of the file system', () => {
  const failing = (code: string): Error => Object.assign(new Error('in English'), { code })

  it.each([
    ['EACCES', '没有读取权限'],
    ['EPERM', '没有读取权限'],
    ['EIO', '系统报错（EIO）'],
  ])('%s is told in one line, with what to do', (code, words) => {
    expect(problemOf(failing(code)).reason).toMatch(/^[^\n]+；[^\n]+$/u)
    expect(problemOf(failing(code)).reason).toContain(words)
  })

  it('may be of any kind', () => expect(problemOf('odd').reason).toContain('UNKNOWN'))
})
