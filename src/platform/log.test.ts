import { describe, expect, it } from 'vitest'
import { describeError } from './log.ts'

class DatabaseError extends Error {
  readonly code = '23505'
  readonly constraint = 'organ_slug_key'
  readonly detail = 'Key (name)=(张三) already exists.'
}

describe('what is written of an error', () => {
  it('is its kind, code, constraint and place, never the words, which may quote what people wrote', () => {
    const described = describeError(new DatabaseError('duplicate key value: 张三'))
    expect(described).toMatchObject({ error: 'Error', code: '23505', constraint: 'organ_slug_key' })
    expect(described['stack']).toContain('log.test.ts')
    expect(JSON.stringify(described)).not.toContain('张三')
  })

  it.each([undefined, null, '张三', 7])('is only the type of %j, which is no error', (thrown) => {
    expect(JSON.stringify(describeError(thrown))).not.toContain('张三')
  })
})
