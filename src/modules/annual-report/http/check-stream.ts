import { Readable } from 'node:stream'
import type { CheckProgress } from '../files/checked-file.ts'
import type { Outcome } from '../jobs/check-thread.ts'
import type { CheckFrame } from '../pages/check-frame.tsx'
import {
  problemMarkup,
  progressPage,
  progressWords,
  receivedWords,
  resultMarkup,
  stepMarkup,
} from '../pages/check-progress.tsx'
import { answerTo } from './check-refusals.ts'
import type { Feed } from './check-feed.ts'

/** A check that is under way. */
export interface Underway {
  readonly name: string
  readonly previous: string | undefined
  readonly bytes: number
  /** Steps; ends when there is an outcome. */
  readonly steps: Feed<CheckProgress>
  readonly outcome: Promise<Outcome>
}

async function* pieces(frame: CheckFrame, { name, previous, bytes, steps, outcome }: Underway): AsyncGenerator<string> {
  const page = progressPage(frame)
  yield page.start + stepMarkup(receivedWords(bytes))
  for await (const step of steps) yield stepMarkup(progressWords(step))
  const ended = await outcome
  const result = ended.ok
    ? resultMarkup(frame.context, { name, previous, on: frame.today, checked: ended.value })
    : problemMarkup(frame.context, answerTo(ended.error).problem)
  yield page.between + result + page.end
}

/** The page of a check that takes a while, piece by piece as the check goes on. */
export const checkStream = (frame: CheckFrame, underway: Underway): Readable =>
  Readable.from(pieces(frame, underway), { objectMode: false })
