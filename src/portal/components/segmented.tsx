import { Fragment } from 'react'
import { titleLines } from '../../documents/writers/pdf/title-lines.ts'

/** About as many characters as stay together on a narrow screen. */
const PIECE = 8

/** A title that turns between words only; for an element of the class `seg`. */
export const Segmented = ({ text, piece = PIECE }: { readonly text: string; readonly piece?: number }) =>
  titleLines(text, piece).map((piece, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {piece}
    </Fragment>
  ))
