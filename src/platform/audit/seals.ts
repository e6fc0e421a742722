import { z } from 'zod'

export const sealRow = z.object({
  number: z.string().transform(BigInt),
  horizon: z.string(),
  digests: z.array(z.instanceof(Buffer)),
  hash: z.instanceof(Buffer),
})
export type Seal = z.infer<typeof sealRow>

export const SEAL_COLUMNS = 'number, horizon::text, digests, hash'
