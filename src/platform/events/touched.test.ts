import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { eventKind } from './event.ts'
import { anyKind, touchedBy } from './touched.ts'

const RENAMED = eventKind({
  name: 'organ.renamed',
  payload: z.object({ slug: z.string() }),
  touches: ({ slug }) => [`organ:${slug}`, 'organs'],
})
const touched = touchedBy([anyKind(RENAMED)])

describe('what an event touches', () => {
  it('is what its kind says, in the order of events', () => {
    const events = ['a', 'b'].map((slug, index) => ({ seq: BigInt(index), name: 'organ.renamed', payload: { slug } }))
    expect(touched(events)).toEqual([
      { seq: 0n, tags: ['organ:a', 'organs'] },
      { seq: 1n, tags: ['organ:b', 'organs'] },
    ])
  })

  it.each([
    ['an unknown kind, of a newer version', { seq: 1n, name: 'organ.split', payload: {} }],
    ['a payload that is not understood', { seq: 1n, name: 'organ.renamed', payload: { id: 1 } }],
  ])('is everything for %s', (_, event) => expect(touched([event])).toEqual([{ seq: 1n, tags: 'all' }]))
})
