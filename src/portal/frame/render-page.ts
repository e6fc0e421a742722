import { createElement, type FunctionComponent, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Rendered } from '../serving/page-source.ts'

const HTML = 'text/html; charset=utf-8'

/** A page as the text of an HTML file. */
export const renderPage = (page: ReactElement): string => `<!doctype html>${renderToStaticMarkup(page)}\n`

/** A page as an answer, with the names of what it was made from. */
export const htmlPage = <View extends object>(
  page: FunctionComponent<View>,
  view: View,
  tags: readonly string[],
  status?: number,
): Rendered => ({
  ...(status === undefined ? {} : { status }),
  type: HTML,
  body: renderPage(createElement(page, view)),
  tags,
})
