import pg from 'pg'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { freshDatabase } from '../../../test/support/database.ts'
import { audit } from './append.ts'
import { sealAudit } from './seal.ts'
import { verifyAudit } from './verify.ts'

// A server of its own: transactions of other databases hold sealing back while they run.
const { app, appPool, superuser } = await freshDatabase({ folder: 'audit' })
/** Somebody with all rights on the server, who also knows how to switch triggers off. */
const intruder = new pg.Pool({ ...superuser, max: 1 })
afterAll(() => intruder.end())

const record = (subject: string, hold: Promise<unknown> = Promise.resolve()): Promise<void> =>
  app.transaction().execute(async (tx) => {
    await audit(tx, { actor: 'test:clerk', organ: 'liuzhou', act: 'test.done', subject, detail: { subject } })
    await hold
  })

const tamper = async (...texts: readonly string[]): Promise<void> => {
  await intruder.query('set session_replication_role = replica')
  for (const text of texts) await intruder.query(text)
  await intruder.query('reset session_replication_role')
}

beforeEach(async () => {
  await tamper('truncate audit_entry, audit_seal')
  for (const subject of ['a', 'b', 'c']) await record(subject)
  await sealAudit(appPool)
  for (const subject of ['d', 'e']) await record(subject)
  await sealAudit(appPool)
})

const ids = async (): Promise<readonly string[]> =>
  (await intruder.query<{ id: string }>('select id from audit_entry order by id')).rows.map(({ id }) => id)

describe('the chain of seals', () => {
  it('holds over what was written, also with entries that are not sealed yet', async () => {
    await record('f')
    expect(await verifyAudit(appPool)).toEqual({ ok: true, value: { seals: 2, entries: 5, unsealed: 1 } })
  })

  it('has nothing to seal twice', async () => {
    expect(await sealAudit(appPool)).toBe(0)
    await record('f')
    await sealAudit(appPool)
    expect(await verifyAudit(appPool)).toMatchObject({ value: { seals: 3, entries: 6 } })
  })

  it.each(['actor', 'act', 'subject', 'organ'])('names the first entry whose %s was changed', async (column) => {
    const [, , third = '', fourth = ''] = await ids()
    await tamper(`update audit_entry set ${column} = 'x.x' where id in (${third}, ${fourth})`)
    expect(await verifyAudit(appPool)).toEqual({ ok: false, error: { kind: 'entry-changed', id: third, number: 1n } })
  })

  it.each([
    ['the detail', `detail = '{"x":1}'`],
    ['the time, by a microsecond', "at = at + interval '1 microsecond'"],
  ])('sees %s changed', async (_, change) => {
    const [first = ''] = await ids()
    await tamper(`update audit_entry set ${change} where id = ${first}`)
    expect(await verifyAudit(appPool)).toEqual({ ok: false, error: { kind: 'entry-changed', id: first, number: 1n } })
  })

  it('names the entry after which one was removed', async () => {
    const [first = '', second = ''] = await ids()
    await tamper(`delete from audit_entry where id = ${second}`)
    expect(await verifyAudit(appPool)).toEqual({
      ok: false,
      error: { kind: 'entry-missing', after: first, number: 1n },
    })
  })

  it('names an entry that was slipped in later', async () => {
    await tamper(
      `insert into audit_entry (written_by, actor, act, subject) select written_by, 'x', 'x.x', 'x' from audit_entry order by id limit 1`,
    )
    const last = (await ids()).at(-1)
    expect(await verifyAudit(appPool)).toEqual({ ok: false, error: { kind: 'entry-added', id: last, number: 1n } })
  })

  it('sees a seal removed or made anew', async () => {
    await tamper('create temporary table kept as select * from audit_seal', 'delete from audit_seal where number = 1')
    expect(await verifyAudit(appPool)).toEqual({ ok: false, error: { kind: 'seal-missing', number: 1n } })
    await tamper(
      "insert into audit_seal select number, horizon, digests, '\\x00', sealed_at from kept where number = 1",
      'drop table kept',
    )
    expect(await verifyAudit(appPool)).toEqual({ ok: false, error: { kind: 'seal-changed', number: 1n } })
  })
})

describe('sealing while people write', () => {
  it('leaves an entry of a transaction that is still running for later, and loses none', async () => {
    let finish: () => void = () => undefined
    const slow = record('slow', new Promise<void>((resolve) => (finish = resolve)))
    await record('quick')
    await sealAudit(appPool)
    finish()
    await slow
    await sealAudit(appPool)
    expect(await verifyAudit(appPool)).toMatchObject({ ok: true, value: { entries: 7 } })
  })

  it('holds after many writers and two sealers at once', async () => {
    let done = false
    const sealer = async (): Promise<void> => {
      while (!done) await sealAudit(appPool)
    }
    const sealers = [sealer(), sealer()]
    await Promise.all(Array.from({ length: 120 }, (_, number) => record(`many ${number}`)))
    done = true
    await Promise.all(sealers)
    await sealAudit(appPool)
    expect(await verifyAudit(appPool)).toMatchObject({ ok: true, value: { entries: 125 } })
  })

  it('writes nothing when the act is taken back', async () => {
    const act = app.transaction().execute(async (tx) => {
      await audit(tx, { actor: 'test:clerk', act: 'test.done', subject: 'taken back' })
      throw new Error('taken back')
    })
    await expect(act).rejects.toThrow('taken back')
    expect(await ids()).toHaveLength(5)
  })
})
