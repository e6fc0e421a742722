/** Tables in typst's language. */
export const TABLES = String.raw`#let table-text(size, body) = {
  set text(font: doc.faces.table, size: size, tracking: 0pt, top-edge: 0.88em, bottom-edge: -0.12em)
  set par(leading: 0.2em, spacing: 0.3em, justify: false)
  body
}
#let cell(it) = {
  let across = if it.align == "left" { left } else if it.align == "right" { right } else { center }
  table.cell(
    x: it.x, y: it.y, colspan: it.across, rowspan: it.down, align: across + horizon,
    breakable: if it.down > 1 { auto } else { false },
    ..if it.head { (inset: (x: 1pt)) },
    if it.scale < 1 { text(size: it.scale * 1em, words(it.lines)) } else { words(it.lines) },
  )
}
#let grid-of(t, size, room) = table-text(size, table(
  columns: t.columns.map(width => width * 1fr),
  inset: (x: 2.5pt, y: room),
  stroke: 0.5pt,
  ..if t.head.len() > 0 { (table.header(..t.head.map(cell)),) },
  ..t.body.map(cell),
))
#let captioned(t, size, room) = {
  if t.captionShown {
    block(sticky: true, width: 100%, below: 4pt, align(center, small(
      m.caption * 1pt,
      text(font: doc.faces.heading1, weight: doc.weights.heading1, words(t.caption)),
    )))
  }
  grid-of(t, size, room)
}
`

/** A table on a page of its own; uses what the template defines. */
export const OWN_PAGE = String.raw`// A table on a page of its own, with its headings and notes: the largest type in which all of it fits the page; what
// room is left goes to the rows.
#let own-page(group) = {
  pagebreak(weak: true)
  let before = group.before.map(shown).join()
  let after = group.after.map(shown).join()
  let at(size, room) = { before; captioned(group.table, size * 1pt, room); v(4pt); after }
  layout(size => {
    let tall(s, room) = measure(block(width: size.width, at(s, room))).height
    let found = if group.table.tryFit { m.fit.find(s => tall(s, m.tight * 1pt) <= size.height) }
    if found == none { at(m.table, m.roomy * 1pt) } else {
      let spare = (size.height - tall(found, m.tight * 1pt)) / group.table.rows
      at(found, m.tight * 1pt + calc.min(spare, m.stretch * 1pt) / 2 * 0.98)
    }
  })
  pagebreak(weak: true)
}
`
