import pg from 'pg'
import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { freshDatabase } from '../../../test/support/database.ts'
import { eventKind, type RaisedEvent } from './event.ts'
import { follow, type Follower } from './follow.ts'
import { raise } from './outbox.ts'
import { headOf } from './read-outbox.ts'

const { app, appPool, configs, superuser } = await freshDatabase()

const HAPPENED = eventKind({
  name: 'test.happened',
  payload: z.object({ number: z.int() }),
  touches: ({ number }) => [`number:${number}`],
})

const happen = (number: number): Promise<void> => app.transaction().execute((tx) => raise(tx, HAPPENED, { number }))

const followers: Follower[] = []
afterEach(async () => {
  await Promise.all(followers.splice(0).map((follower) => follower.stop()))
})

interface Watch {
  readonly follower: Follower
  readonly got: RaisedEvent[]
  readonly until: (count: number) => Promise<void>
  missed: boolean
}

async function watch(from?: bigint): Promise<Watch> {
  const got: RaisedEvent[] = []
  let wake: () => void = () => undefined
  const watching: Watch = {
    got,
    missed: false,
    follower: follow({
      pool: appPool,
      config: configs.app,
      from: from ?? (await headOf(appPool)),
      onEvents: (events, _head, missed) => {
        got.push(...events)
        watching.missed ||= missed
        wake()
      },
      onError: (error) => {
        throw error
      },
    }),
    async until(count) {
      while (got.length < count) await new Promise<void>((resolve) => (wake = resolve))
    },
  }
  followers.push(watching.follower)
  return watching
}

describe('events', () => {
  it('reach every follower once and in the order of commits, many writers at once', async () => {
    const watching = [await watch(), await watch()]
    await Promise.all(Array.from({ length: 60 }, (_, number) => happen(number)))
    for (const { until, got } of watching) {
      await until(60)
      const numbers = got.map(({ seq }) => seq)
      expect(numbers).toEqual([...numbers].sort((one, other) => (one < other ? -1 : 1)))
      expect(new Set(numbers).size).toBe(60)
    }
  })

  it('are not there when the act that raised them is taken back, and leave no gap', async () => {
    const before = await headOf(appPool)
    const act = app.transaction().execute(async (tx) => {
      await raise(tx, HAPPENED, { number: 1 })
      throw new Error('taken back')
    })
    await expect(act).rejects.toThrow()
    await happen(2)
    expect(await headOf(appPool)).toBe(before + 1n)
  })

  it('are refused when they do not carry what their kind says', async () => {
    const wrong = app.transaction().execute((tx) => raise(tx, HAPPENED, { number: 0.5 }))
    await expect(wrong).rejects.toThrow()
  })

  it('are found without a notification: it may be lost', async () => {
    const watching = await watch()
    await happen(0)
    await watching.until(1)
    await appPool.query(
      `with head as (update outbox_head set seq = seq + 1 returning seq)
       insert into outbox (seq, name, payload) select seq, 'test.happened', '{"number":9}' from head`,
    )
    await watching.until(2)
    expect(watching.got.at(-1)?.payload).toEqual({ number: 9 })
  })

  it('are found after the listening connection was cut', async () => {
    const watching = await watch()
    await happen(1)
    await watching.until(1)
    const intruder = new pg.Client(superuser)
    await intruder.connect()
    await intruder.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'gongkai-follow'",
    )
    await intruder.end()
    await happen(2)
    await watching.until(2)
  })

  it('are asked for once, however often somebody wants to know while the database does not answer', async () => {
    const watching = await watch()
    const intruder = new pg.Client(superuser)
    await intruder.connect()
    await intruder.query('begin; lock table outbox_head in access exclusive mode')
    let asked = 0
    const count = (): number => (asked += 1)
    appPool.on('acquire', count)
    const answers = Array.from({ length: 200 }, () => watching.follower.catchUp())
    await intruder.query('commit')
    await intruder.end()
    await Promise.all(answers)
    appPool.off('acquire', count)
    expect(asked).toBeLessThan(10)
  })

  it('are heard on one connection, however often it was cut', async () => {
    const watching = await watch()
    const intruder = new pg.Client(superuser)
    await intruder.connect()
    const mine = "application_name = 'gongkai-follow' and datname = current_database()"
    const connections = async (): Promise<number> =>
      (await intruder.query(`select 1 from pg_stat_activity where ${mine}`)).rowCount ?? 0
    for (let time = 0; time < 4; time += 1) {
      while ((await connections()) !== 1) await new Promise((resolve) => setTimeout(resolve, 20))
      await intruder.query(`select pg_terminate_backend(pid) from pg_stat_activity where ${mine}`)
    }
    while ((await connections()) !== 1) await new Promise((resolve) => setTimeout(resolve, 20))
    await happen(1)
    await watching.until(1)
    expect(await connections()).toBe(1)
    await watching.follower.stop()
    while ((await connections()) !== 0) await new Promise((resolve) => setTimeout(resolve, 20))
    await intruder.end()
  })

  it('that were cleared away before they were read are told as missed', async () => {
    const from = await headOf(appPool)
    for (const number of [1, 2, 3]) await happen(number)
    await appPool.query('delete from outbox where seq <= $1', [(from + 2n).toString()])
    const watching = await watch(from)
    await watching.until(1)
    expect(watching.missed).toBe(true)
  })
})
