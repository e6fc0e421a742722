import { Fragment } from 'react'
import { titleLines } from '../../documents/writers/pdf/title-lines.ts'

/** About as many characters as stay together on a narrow screen. */
const PIECE = 8

/** Terms of the law stay whole: a title turns before them, unless only its number stands there. */
const TERM = /(?<!^.、)(?=政府信息公开|行政复议|行政诉讼|申请情况)/u

/** A title that turns between words only; for an element of the class `seg`. */
export const Segmented = ({ text, piece = PIECE }: { readonly text: string; readonly piece?: number }) =>
  text
    .split(TERM)
    .flatMap((part) => titleLines(part, piece))
    .map((words, index) => (
      <Fragment key={index}>
        {index > 0 && <wbr />}
        {words}
      </Fragment>
    ))
