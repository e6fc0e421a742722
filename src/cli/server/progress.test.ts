import { describe, expect, it } from 'vitest'
import { recordedIo } from '../testing/command.ts'
import { createProgress } from './progress.ts'

function progress(colour: boolean) {
  const { io, said } = recordedIo()
  let time = 0
  const now = (): number => (time += 1250)
  return { steps: createProgress({ ...io, colour }, now), said }
}

describe('progress', () => {
  it('is one line a step with what came of it and how long it took', async () => {
    const { steps, said } = progress(false)
    await steps.step('数据库', async (say) => {
      say('正在启动')
      say('已启动（data）')
      return Promise.resolve()
    })
    expect(said.out).toMatch(/^ {2}数据库 +已启动（data） +1\.3 秒\n$/u)
  })

  it('shows on a terminal what is happening, and replaces it by the outcome', async () => {
    const { steps, said } = progress(true)
    await steps.step('数据库', (say) => {
      say('正在启动')
      return Promise.resolve()
    })
    expect(said.out).toContain('\r\u001b[K')
    expect(said.out).toContain('正在启动 …')
    expect(said.out.split('\r\u001b[K').at(-1)).toMatch(/正在启动 +1\.3 秒\n$/u)
  })

  it('passes on what goes wrong', async () => {
    const { steps, said } = progress(false)
    await expect(steps.step('数据库', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(said.out).toBe('')
  })
})
