import { DomUtils, type parseDocument } from 'htmlparser2'

type Root = ReturnType<typeof parseDocument>
export type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number]
type Parent = Root | Element

/** Elements of these names anywhere inside, in document order. */
export const elements = (parent: Parent, ...names: readonly string[]): Element[] =>
  DomUtils.getElementsByTagName((name) => names.includes(name), parent.children)

/** The text inside, with line ends for `br`. */
export const textOf = (parent: Parent): string =>
  parent.children
    .map((node) => {
      if (DomUtils.isText(node)) return node.data
      if (!DomUtils.isTag(node)) return ''
      return node.name === 'br' ? '\n' : textOf(node)
    })
    .join('')
