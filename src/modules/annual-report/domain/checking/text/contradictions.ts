import type { Reading } from '../../reading/read-report.ts'
import type { Finding } from '../../report.ts'
import { allConcluded } from './contradictions/all-concluded.ts'
import { allUpheld } from './contradictions/all-upheld.ts'
import { noFee } from './contradictions/no-fee.ts'
import { noneHeld } from './contradictions/none-held.ts'
import { refusalWithoutRequest } from './contradictions/refusal-without-request.ts'

const KINDS = [refusalWithoutRequest, allConcluded, allUpheld, noFee, noneHeld]

/** T-contradiction: two statements of one report that cannot both be true; one finding each kind. */
export const checkContradictions = (reading: Reading): readonly Finding[] =>
  KINDS.flatMap((kind): readonly Finding[] => {
    const found = kind(reading)
    return found === undefined ? [] : [found]
  })
