import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, it } from 'vitest'
import { launch, type EmbeddedServer } from './launch.ts'
import { placesIn, socketFile } from './places.ts'
import { readPostmasterFile } from './postmaster-file.ts'
import { exists, isAlive, postgresIn } from './processes.ts'
import { killAll, Lab } from './testing/lab.ts'

const lab = new Lab()
afterAll(() => lab.clean())

const clusterOf = (dataDir: string): string => placesIn(dataDir).cluster
const pidFile = (dataDir: string): string => join(clusterOf(dataDir), 'postmaster.pid')
const postmasterOf = (dataDir: string): number => readPostmasterFile(clusterOf(dataDir))?.pid ?? Number.NaN

async function running(dataDir: string): Promise<EmbeddedServer> {
  const launched = await launch({ dataDir })
  if (!launched.ok) throw new Error(JSON.stringify(launched.error))
  return launched.value
}

/** A server killed with all its processes, as when the machine's memory runs out. */
async function crashed(): Promise<string> {
  const dataDir = lab.path()
  await running(dataDir)
  await killAll(postgresIn(clusterOf(dataDir)))
  return dataDir
}

/** Puts another process number where the dead server's stands. */
function pretend(dataDir: string, socketDir: string, pid: number): void {
  for (const path of [pidFile(dataDir), `${socketFile(socketDir)}.lock`]) {
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^\d+/, `${pid}`))
  }
}

async function expectFreshStart(dataDir: string): Promise<void> {
  const server = await running(dataDir)
  expect(server.startedHere).toBe(true)
  await server.stop()
}

it('recovers what was committed when everything was killed', async () => {
  const dataDir = lab.path()
  const first = await running(dataDir)
  const client = await lab.connect(first.socketDir)
  await client.query('create table entry as select 1 as number')
  await killAll(postgresIn(clusterOf(dataDir)))
  const second = await running(dataDir)
  expect(second.startedHere).toBe(true)
  const again = await lab.connect(second.socketDir)
  expect((await again.query('select number from entry')).rows).toEqual([{ number: 1 }])
  await again.end()
  await second.stop()
  // The server it belonged to is gone: nothing is left to stop.
  await first.stop()
})

it('is not fooled by another program that was given the number of the dead server', async () => {
  const dataDir = await crashed()
  const other = lab.keep(spawn('sleep', ['1000']))
  pretend(dataDir, join(dataDir, 'socket'), other.pid ?? 0)
  await expectFreshStart(dataDir)
  expect(isAlive(other.pid ?? 0)).toBe(true)
})

it('is not fooled by the server of another directory', async () => {
  const dataDir = await crashed()
  const other = lab.path()
  const neighbour = await running(other)
  pretend(dataDir, join(dataDir, 'socket'), postmasterOf(other))
  await expectFreshStart(dataDir)
  expect(isAlive(postmasterOf(other))).toBe(true)
  await neighbour.stop()
})

it('is not fooled by a dead process that nobody has collected', async () => {
  const dataDir = await crashed()
  const parent = lab.keep(
    spawn('sh', ['-c', 'sleep 0.2 & echo $!; exec sleep 1000'], { stdio: ['ignore', 'pipe', 'ignore'] }),
  )
  const [printed] = await once(parent.stdout, 'data')
  const zombie = Number(String(printed))
  while (isAlive(zombie)) await sleep(5)
  expect(exists(zombie)).toBe(true)
  pretend(dataDir, join(dataDir, 'socket'), zombie)
  await expectFreshStart(dataDir)
})

it('ends what a killed server left calculating', async () => {
  const dataDir = lab.path()
  const first = await running(dataDir)
  const client = await lab.connect(first.socketDir)
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
  client.query('select count(*) from generate_series(1, 1e12)').catch(() => undefined)
  await sleep(200)
  await killAll([postmasterOf(dataDir)])
  expect(isAlive(rows[0]?.pid ?? 0)).toBe(true)
  await expectFreshStart(dataDir)
  expect(isAlive(rows[0]?.pid ?? 0)).toBe(false)
})

it('waits for a server that is just stopping or recovering', async () => {
  const dataDir = lab.path()
  const first = await running(dataDir)
  const [second, stopped] = await Promise.all([sleep(1).then(() => running(dataDir)), first.stop()])
  expect(stopped).toBeUndefined()
  expect(isAlive(postmasterOf(dataDir))).toBe(true)
  await second.stop()
  expect(postgresIn(clusterOf(dataDir))).toEqual([])
})

it('keeps away from a directory whose server runs out of sight', async () => {
  const dataDir = lab.path()
  const server = await running(dataDir)
  const kept = `${pidFile(dataDir)}.kept`
  copyFileSync(pidFile(dataDir), kept)
  const other = lab.keep(spawn('sleep', ['1000']))
  writeFileSync(pidFile(dataDir), readFileSync(kept, 'utf8').replace(/^\d+/, `${other.pid ?? 0}`))
  const launched = await launch({ dataDir })
  expect(launched).toEqual({ ok: false, error: { kind: 'running-elsewhere', path: clusterOf(dataDir) } })
  renameSync(kept, pidFile(dataDir))
  await server.stop()
  expect(postgresIn(clusterOf(dataDir))).toEqual([])
})
