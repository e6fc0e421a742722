import { z } from 'zod'
import { CHANNEL_KINDS, type ChannelKind, ORGAN_KINDS } from '../modules/organ/index.ts'

const isChannelKind = (kind: string): kind is ChannelKind => Object.hasOwn(CHANNEL_KINDS, kind)

const words = z.string().min(1)
const day = z.iso.date()

const channel = z.strictObject({
  kind: z.string().refine(isChannelKind),
  name: words,
  aliases: z.array(words),
  closedOn: z.exactOptional(day),
})

/** A file of `demo/organs`. */
export const organSchema = z.strictObject({
  slug: z.string().regex(/^[a-z0-9-]+$/u),
  name: words,
  shortName: words,
  aliases: z.array(words),
  kind: z.enum(ORGAN_KINDS),
  area: words,
  region: words,
  office: words,
  address: z.exactOptional(words),
  postcode: z.exactOptional(z.string().regex(/^\d{6}$/u)),
  telephone: z.exactOptional(words),
  email: z.exactOptional(words),
  officeHours: z.exactOptional(words),
  channels: z.array(channel),
  regulations: z.array(words),
  catalogue: z.array(words),
  invented: z.boolean(),
})
