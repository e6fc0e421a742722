import { z } from 'zod'
import { eventKind } from '../../platform/events/event.ts'

/** What the public sees of an organ has changed. */
export const ORGAN_CHANGED = eventKind({
  name: 'organ.changed',
  payload: z.object({ slug: z.string() }),
  touches: ({ slug }) => [`organ:${slug}`, 'organs'],
})
