import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSettings } from './settings.ts'

const read = (variables: Record<string, string>) => {
  const settings = readSettings(variables)
  if (!settings.ok) expect.unreachable(JSON.stringify(settings.error))
  return settings.value
}

describe('settings', () => {
  it('have defaults that reach nobody but this machine', () => {
    expect(read({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      dataDir: undefined,
      database: undefined,
      publicUrl: undefined,
      fontDir: undefined,
      today: undefined,
    })
  })

  it('take an empty value as none', () => {
    expect(read({ HOST: '', PORT: '', DATA_DIR: '', DATABASE_URL: '', PUBLIC_URL: '' })).toEqual(read({}))
  })

  it('are read as they stand', () => {
    const app = 'postgres://gongkai_app@db/gongkai'
    expect(
      read({
        HOST: '::',
        PORT: '0',
        DATA_DIR: 'somewhere',
        PUBLIC_URL: 'https://jyj.example.gov.cn/',
        DATABASE_URL: app,
        DATABASE_PUBLIC_URL: 'postgresql://gongkai_public@db/gongkai?sslmode=require',
        GONGKAI_TODAY: '2026-02-06',
      }),
    ).toMatchObject({
      host: '::',
      port: 0,
      dataDir: resolve('somewhere'),
      publicUrl: 'https://jyj.example.gov.cn',
      database: { app, owner: undefined, public: 'postgresql://gongkai_public@db/gongkai?sslmode=require' },
      today: '2026-02-06',
    })
  })

  it.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '30 00'],
    ['PORT', '3000.5'],
    ['HOST', 'a/b'],
    ['HOST', 'a b'],
    ['DATABASE_URL', 'gongkai'],
    ['DATABASE_OWNER_URL', 'http://db/gongkai'],
    ['DATABASE_PUBLIC_URL', 'mysql://db'],
    ['DATABASE_REPLICA_URL', '::'],
    ['PUBLIC_URL', 'example.gov.cn'],
    ['PUBLIC_URL', 'ftp://example.gov.cn'],
    ['PUBLIC_URL', 'https://example.gov.cn/jyj'],
    ['PUBLIC_URL', 'https://example.gov.cn/?a=1'],
    ['GONGKAI_TODAY', '2026-02-30'],
  ])('refuse %s=%s and do not repeat the value, which may be a password', (name, value) => {
    const settings = readSettings({ [name]: value })
    expect(settings).toMatchObject({ ok: false, error: { kind: 'malformed-value', name } })
    expect(JSON.stringify(settings)).not.toContain(value)
  })

  it.each(['DATABASE_OWNER_URL', 'DATABASE_PUBLIC_URL', 'DATABASE_REPLICA_URL'])('refuse %s alone', (name) => {
    expect(readSettings({ [name]: 'postgres://db/gongkai' })).toMatchObject({ ok: false, error: { name } })
  })

  it('refuse an unknown name of ours', () => {
    expect(readSettings({ GONGKAI_DATA: 'x' })).toEqual({
      ok: false,
      error: { kind: 'unknown-variable', name: 'GONGKAI_DATA' },
    })
  })
})
