import { OWN_PAGE, TABLES } from './table.typ.ts'

/**
 * The page of an official document in typst's language. All words come in as JSON (`sys.inputs.document`, made by
 * `plan.ts`) and are set as strings, so nothing a person typed is ever read as markup.
 */
export const TEMPLATE = String.raw`
#let doc = json(bytes(sys.inputs.document))
#let m = doc.measures
#let pitch = m.pitch * 1pt
#let line-height = m.line * 1pt
#let day = doc.day
#let created = if day == none { none } else { datetime(year: day.at(0), month: day.at(1), day: day.at(2)) }

#set document(
  title: doc.title,
  author: doc.author,
  description: doc.subject,
  keywords: doc.keywords,
  date: created,
)

// Every line is as high as the grid of the page wants it, whatever face it is set in.
#let lined(size, height, body) = {
  set text(size: size, top-edge: size * 0.88 + (height - size) / 2, bottom-edge: -(size * 0.12 + (height - size) / 2))
  set par(leading: 0pt, spacing: 0pt)
  body
}
#let words(lines) = lines.map(line => text(line)).join(linebreak())

#set text(
  font: doc.faces.body,
  size: m.body * 1pt,
  tracking: pitch - m.body * 1pt,
  lang: "zh",
  region: "cn",
  cjk-latin-spacing: none,
  hyphenate: false,
)
#set page(
  width: m.width * 1mm,
  height: m.height * 1mm,
  margin: (top: m.top * 1mm, bottom: m.bottom * 1mm, left: m.left * 1mm, right: m.right * 1mm),
  footer-descent: m.drop * 1mm,
  footer: context {
    let number = counter(page).get().first()
    let shown = text(
      font: doc.faces.pageNumber, size: m.pageNumber * 1pt, tracking: 0pt, top-edge: 0.4em, bottom-edge: -0.1em,
      "— " + str(number) + " —",
    )
    if calc.odd(number) { align(right, pad(right: m.pageNumber * 1pt, shown)) } else { align(left, pad(left: m.pageNumber * 1pt, shown)) }
  },
)
#show: body => lined(m.body * 1pt, line-height, body)
#set par(justify: true, linebreaks: "simple")

// The title stands on the grid: its lines are a little higher, the block is filled up to whole lines.
#let title(lines) = layout(size => {
  let set-lines = align(center, lined(m.title * 1pt, line-height * 1.25, {
    set par(justify: false)
    let shown = text(size: m.title * 1pt, tracking: 0pt, font: doc.faces.title, weight: doc.weights.title, words(lines))
    heading(level: 1, outlined: false, bookmarked: false, shown)
  }))
  let tall = measure(block(width: size.width, set-lines)).height
  block(width: 100%, height: calc.ceil(tall / line-height + 0.99) * line-height, sticky: true, align(top, set-lines))
})

#show heading: it => it.body

#let headed(level, lines) = {
  let (font, weight) = if level == 1 { (doc.faces.heading1, doc.weights.heading1) } else if level == 2 { (doc.faces.heading2, doc.weights.heading2) } else { (doc.faces.body, "regular") }
  block(sticky: true, width: 100%, {
    set par(first-line-indent: (amount: 2 * pitch, all: true))
    par(heading(level: level, text(font: font, size: m.body * 1pt, weight: weight, words(lines))))
  })
}

#let small(size, body) = lined(size, size * 1.5, { set text(tracking: 0pt); body })

#let paragraph(role, lines) = {
  if role == "body" { par(first-line-indent: (amount: 2 * pitch, all: true), words(lines)) } else if role == "centre" {
    align(center, words(lines))
  } else if role == "note" { small(m.note * 1pt, par(justify: false, words(lines))) } else { par(words(lines)) }
}

// The name of the organ is centred over the day, which stands four characters in from the right (GB/T 9704 7.3.5.1).
#let signed(lines) = layout(size => {
  let parts = lines.map(words)
  let widths = parts.map(part => calc.min(measure(part).width, size.width))
  let widest = calc.max(..widths)
  let last = widths.last()
  let inset = calc.max(0pt, calc.min(4 * pitch - (widest - last) / 2, size.width - widest))
  v(line-height)
  align(right, pad(right: inset, block(width: widest, breakable: false, {
    set par(justify: false)
    for part in parts { align(center, block(part)) }
  })))
})

${TABLES}
#let shown-as(block) = {
  if block.kind == "title" { title(block.lines) }
  else if block.kind == "heading" { headed(block.level, block.lines) }
  else if block.kind == "paragraph" { paragraph(block.role, block.lines) }
  else if block.kind == "signed" { signed(block.parts) }
  else if block.kind == "table" { captioned(block, m.table * 1pt, m.roomy * 1pt); v(line-height / 2, weak: true) }
  else if block.kind == "page-break" { pagebreak(weak: true) }
}

#let shown(item) = if item.at("keep", default: false) and item.kind == "paragraph" {
  block(sticky: true, width: 100%, shown-as(item))
} else { shown-as(item) }

${OWN_PAGE}
#for group in doc.groups {
  if group.ownPage { own-page(group) } else { for block in group.before { shown(block) } }
}
`
