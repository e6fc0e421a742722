import type { Reading } from '../../reading/read-report.ts'
import type { Finding } from '../../report.ts'
import { checkApproximations } from './approximation.ts'
import { checkCategoriesAgainstTable } from './categories-against-table.ts'
import { checkChapterNumbers, checkChapters } from './chapters.ts'
import { checkContact } from './contact.ts'
import { checkContradictions } from './contradictions.ts'
import { checkCounts } from './counts.ts'
import { checkDocumentNumbers } from './document-numbers.ts'
import { checkFeeStatement } from './fee-statement.ts'
import { checkLastYear } from './last-year.ts'
import { checkMeasures } from './measures.ts'
import { checkNumbering } from './numbering.ts'
import { checkOneToOne } from './one-to-one.ts'
import { checkPeriod } from './period.ts'
import { checkPublication } from './publication.ts'
import { checkRepeats } from './repeats.ts'
import { checkSections } from './sections.ts'
import { checkSizes } from './sizes.ts'
import { checkStalePhrases } from './stale.ts'
import { checkTruncation } from './truncation.ts'
import { checkYears } from './years.ts'

/** The checks of the words themselves; each looks at one report, some also at last year's. */
export const textChecks: readonly ((reading: Reading, previous?: Reading) => readonly Finding[])[] = [
  checkTruncation,
  checkChapters,
  checkChapterNumbers,
  checkNumbering,
  checkSections,
  checkCounts,
  checkMeasures,
  checkOneToOne,
  checkPeriod,
  checkYears,
  checkPublication,
  checkContradictions,
  checkRepeats,
  checkApproximations,
  checkStalePhrases,
  checkDocumentNumbers,
  checkContact,
  checkFeeStatement,
  checkSizes,
  checkCategoriesAgainstTable,
  checkLastYear,
]
