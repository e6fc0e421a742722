import { z } from 'zod'
import { eventKind } from '../../platform/events/event.ts'

/** An annual report has been published, or published anew. */
export const REPORT_PUBLISHED = eventKind({
  name: 'report.published',
  payload: z.object({ organ: z.string(), year: z.int() }),
  touches: ({ organ }) => [`reports:${organ}`, 'reports'],
})
