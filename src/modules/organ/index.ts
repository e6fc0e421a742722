export { CHANNEL_KINDS, ORGAN_KINDS } from './domain/organ.ts'
export type { Channel, ChannelKind, Organ, OrganKind } from './domain/organ.ts'
export { organSchema } from './exchange/organ-schema.ts'
