import { z } from 'zod'

const finite = z.number().catch(0)

/** A run of words that the PDF draws at one place: start of its base line in points from the upper left. */
const word = z.object({ text: z.string(), x: finite, y: finite, width: finite, size: finite, angle: finite })

/** A straight line: x and y of its ends. */
const rule = z.tuple([finite, finite, finite, finite])

const page = z.object({
  kind: z.literal('page'),
  width: finite,
  height: finite,
  words: z.array(word),
  rules: z.array(rule),
})

/** What the reading thread says. */
export const message = z.discriminatedUnion('kind', [
  page,
  z.object({ kind: z.literal('pages'), count: z.number() }),
  z.object({ kind: z.literal('done') }),
  z.object({ kind: z.literal('failed'), name: z.string(), text: z.string() }),
])

export type Word = Readonly<z.infer<typeof word>>
export type Rule = z.infer<typeof rule>

export interface RawPage {
  readonly width: number
  readonly height: number
  readonly words: readonly Word[]
  readonly rules: readonly Rule[]
}
