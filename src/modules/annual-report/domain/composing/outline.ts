import type { Saying } from './say.ts'

/** A paragraph: what of it can be said, one sentence after another. */
export type Paragraph = readonly Saying[]

/** Text under a second-level heading, or under none. A heading without text is left out. */
export interface Part {
  readonly heading?: string
  readonly paragraphs: readonly Paragraph[]
}

export interface ChapterOutline {
  readonly title: string
  readonly parts: readonly Part[]
  /** Stands also when nothing is said in it: its table does. */
  readonly always?: true
}

/** What a report of a format says, in order. */
export interface Outline {
  readonly preface: readonly Paragraph[]
  readonly chapters: readonly ChapterOutline[]
}
