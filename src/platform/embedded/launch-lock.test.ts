import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { takeLock, type Lock } from './launch-lock.ts'
import { markOf } from './processes.ts'

let dataDir = ''
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'gongkai-lock-'))
})
afterEach(() => rmSync(dataDir, { recursive: true }))

async function taken(): Promise<Lock> {
  const lock = await takeLock(dataDir)
  if (!lock.ok) throw new Error(lock.error.kind)
  return lock.value
}

const heldBy = (number: number, holder: string): void => writeFileSync(join(dataDir, `postgres.lock.${number}`), holder)

describe('the lock of a data directory', () => {
  it('lets one at a time through', async () => {
    let inside = 0
    let most = 0
    const visit = async (): Promise<void> => {
      const lock = await taken()
      inside += 1
      most = Math.max(most, inside)
      await sleep(5)
      inside -= 1
      lock.release()
    }
    await Promise.all(Array.from({ length: 8 }, visit))
    expect(most).toBe(1)
    expect(readdirSync(dataDir)).toEqual(['postgres.lock.8'])
  })

  it('names the holder when the wait is too long', async () => {
    const lock = await taken()
    const lockFile = join(dataDir, 'postgres.lock.1')
    const refused = { ok: false, error: { kind: 'launch-underway', pid: process.pid, lockFile } }
    expect(await takeLock(dataDir, 0)).toEqual(refused)
    lock.release()
    expect(await takeLock(dataDir, 0)).toMatchObject({ ok: true })
  })

  it.each([
    ['a process that is gone', '4194303 some-mark'],
    ['an earlier process of the same number', `${process.pid} before/1`],
    ['nobody', ''],
  ])('passes on from %s', async (_, holder) => {
    heldBy(7, holder)
    heldBy(6, `${process.pid} ${markOf(process.pid)}`)
    writeFileSync(join(dataDir, 'postgres.lock-draft-1'), '')
    await taken()
    expect(readdirSync(dataDir)).toEqual(['postgres.lock.8'])
  })
})
