import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { exists, isAlive, isPostgresIn, markOf, postgresIn, signal } from './processes.ts'

describe('processes', () => {
  it('are alive until they have ended, and then no signal reaches them', async () => {
    const child = spawn('sleep', ['1000'])
    const pid = child.pid ?? 0
    expect([exists(pid), isAlive(pid)]).toEqual([true, true])
    signal(pid, 'SIGKILL')
    await once(child, 'exit')
    expect([exists(pid), isAlive(pid)]).toEqual([false, false])
    expect(() => signal(pid, 'SIGKILL')).not.toThrow()
  })

  it('keep their mark and share it with no other', () => {
    expect(markOf(process.pid)).toBe(markOf(process.pid))
    expect(markOf(process.pid)).not.toBe(markOf(1))
  })

  it('are no PostgreSQL by working in a directory alone', () => {
    expect(isPostgresIn(process.pid, process.cwd())).not.toBe(true)
    expect(isPostgresIn(Number.NaN, process.cwd())).toBe(false)
    expect(postgresIn(process.cwd())).toEqual([])
  })
})
