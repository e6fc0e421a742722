import { describe, expect, it } from 'vitest'
import { checkEnvironment, environmentMessage } from './environment.ts'

const KNOWN = ['GONGKAI_FONT_DIR', 'GONGKAI_REPORTS_DIR', 'GONGKAI_SECRET_KEY', 'GONGKAI_TODAY']

describe('environment', () => {
  it.each([
    ['nothing of ours', { PATH: '/bin', HOST: '127.0.0.1' }],
    ['names that only look alike', { MY_GONGKAI_THING: '1', gongkai_today: 'x' }],
    ['every known name', Object.fromEntries(KNOWN.map((name) => [name, '2026-01-05']))],
    ['a known name that is empty', { GONGKAI_TODAY: '' }],
    ['a known name that is not set', { GONGKAI_TODAY: undefined }],
  ])('accepts %s', (_, variables) => {
    expect(checkEnvironment(variables)).toEqual({ ok: true, value: undefined })
  })

  it.each(['GONGKAI_TODY', 'GONGKAI_', 'GONGKAI_today'])(
    'refuses the unknown name %s, even when it is empty',
    (name) => {
      expect(checkEnvironment({ [name]: '' })).toEqual({ ok: false, error: { kind: 'unknown-variable', name } })
    },
  )

  it.each(['tomorrow', '2026-02-30', '2026-1-5', ' 2026-01-05'])('refuses %j as the day', (value) => {
    const error = { kind: 'malformed-value', name: 'GONGKAI_TODAY' }
    expect(checkEnvironment({ GONGKAI_TODAY: value })).toMatchObject({ ok: false, error })
  })

  it('names the first refused variable by its name, whatever the order', () => {
    const error = { kind: 'unknown-variable', name: 'GONGKAI_A' }
    expect(checkEnvironment({ GONGKAI_Z: '1', GONGKAI_A: '1' })).toEqual({ ok: false, error })
  })
})

describe('its message', () => {
  it('is one line that names the variable and every name that may be used', () => {
    const message = environmentMessage({ kind: 'unknown-variable', name: 'GONGKAI_TODY' })
    expect(message).not.toContain('\n')
    for (const name of ['GONGKAI_TODY', ...KNOWN]) expect(message).toContain(name)
  })

  it('says what a malformed value should be, and does not repeat the value', () => {
    const refused = checkEnvironment({ GONGKAI_TODAY: 'secret' })
    const message = refused.ok ? '' : environmentMessage(refused.error)
    expect(message).toBe('环境变量 GONGKAI_TODAY 的值不对：应为存在的日期 YYYY-MM-DD，请改正或删除')
  })
})
