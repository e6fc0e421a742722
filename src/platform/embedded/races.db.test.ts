import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { build } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { placesIn } from './places.ts'
import { readPostmasterFile } from './postmaster-file.ts'
import { isAlive } from './processes.ts'
import { drive, install } from './testing/drive.ts'
import { killAll, Lab } from './testing/lab.ts'

const lab = new Lab()
let installation = ''
beforeAll(async () => {
  installation = await install(build, lab)
})
afterAll(() => lab.clean())

it('lets one of several launchers make the cluster and the others attach', async () => {
  const dataDir = lab.path()
  const launchers = [1, 2, 3].map(() => drive(lab, installation, dataDir))
  const outcomes = await Promise.all(launchers.map((launcher) => launcher.outcome()))
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(['running', 'running', 'running'])
  expect(outcomes.filter(({ startedHere }) => startedHere === true)).toHaveLength(1)
  expect(launchers.flatMap(({ steps }) => steps).sort()).toEqual(['attach', 'attach', 'initialise', 'start'])

  const pid = readPostmasterFile(placesIn(dataDir).cluster)?.pid ?? 0
  await Promise.all(launchers.map((launcher) => launcher.stop()))
  expect(isAlive(pid)).toBe(false)
})

it('is not held up by a launcher that was killed while it made the cluster', async () => {
  const dataDir = lab.path()
  const first = drive(lab, installation, dataDir)
  await first.reaches('initialise')
  while (!readdirSync(dataDir).some((name) => existsSync(join(dataDir, name, 'base', '1')))) await sleep(5)
  await killAll([first.pid])
  expect(existsSync(placesIn(dataDir).cluster)).toBe(false)

  const second = drive(lab, installation, dataDir)
  expect(await second.outcome()).toMatchObject({ outcome: 'running', startedHere: true })
  expect(readdirSync(dataDir).filter((name) => name.startsWith('postgres.new-'))).toEqual([])
  expect(await second.stop()).toEqual({ outcome: 'stopped' })
})

it('starts a server that outlives its launcher, killed or interrupted at the terminal', async () => {
  const dataDir = lab.path()
  for (const signal of ['SIGKILL', 'SIGINT'] as const) {
    const launcher = drive(lab, installation, dataDir)
    expect(await launcher.outcome()).toMatchObject({ outcome: 'running' })
    process.kill(-launcher.pid, signal)
    await launcher.ended
  }
  const third = drive(lab, installation, dataDir)
  expect(await third.outcome()).toMatchObject({ outcome: 'running', startedHere: false })
  expect(third.steps).toEqual(['attach'])
  await third.stop()
  expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false)
})
