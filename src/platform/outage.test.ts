import { setTimeout as sleep } from 'node:timers/promises'
import pino from 'pino'
import { describe, expect, it } from 'vitest'
import { outage } from './outage.ts'

function listening() {
  const lines: string[] = []
  const log = pino({ base: null, timestamp: false }, { write: (line: string) => lines.push(line) })
  return { log, said: () => lines.splice(0).map((line) => line.replaceAll(/"level":\d+,|[{}"\n]/gu, '')) }
}

const AWAY = Object.assign(new Error('a secret'), { code: 'ECONNREFUSED' })

describe('an outage', () => {
  it('is told once when it begins and once when it ends', () => {
    const { log, said } = listening()
    const { failed, worked } = outage(log, 'mail')
    worked()
    for (let time = 0; time < 5; time += 1) failed(AWAY)
    worked()
    worked()
    failed('x')
    expect(said()).toEqual([
      'what:mail,error:Error,code:ECONNREFUSED,msg:not working',
      'what:mail,msg:working again',
      'what:mail,error:string,msg:not working',
    ])
  })

  it('of the database is told by the database for all', () => {
    const { log, said } = listening()
    const database = outage(log, 'database')
    const [one, other] = [outage(log, 'one', { database }), outage(log, 'other', { database })]
    one.failed(AWAY)
    other.failed(AWAY)
    other.failed(new TypeError('x'))
    one.worked()
    expect(said()).toEqual([
      'what:database,error:Error,code:ECONNREFUSED,msg:not working',
      'what:other,error:TypeError,msg:not working',
      'what:database,msg:working again',
    ])
  })

  it('is not over while some things go well and others fail', async () => {
    const { log, said } = listening()
    const { failed, worked } = outage(log, 'disk', { calmMs: 30 })
    for (let time = 0; time < 5; time += 1) {
      failed(AWAY)
      worked()
    }
    expect(said()).toHaveLength(1)
    await sleep(40)
    worked()
    expect(said()).toEqual(['what:disk,msg:working again'])
  })
})
