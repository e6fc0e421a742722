import { CMAPS } from './cmap-source.ts'

/**
 * Program of the thread that opens a PDF, in plain JavaScript because it starts from memory. Only here does foreign
 * data meet the PDF library: the thread has no network, cannot be looked into, and is ended when it takes too long.
 * It sends `pages` once, then a `page` each with words and ruling lines in points from the upper left, then `done`.
 */
export const WORKER_SOURCE = String.raw`
const { parentPort, workerData } = require('node:worker_threads')
for (const name of ['fetch', 'WebSocket', 'XMLHttpRequest']) delete globalThis[name]
// Node 20 lacks it; the operator list of pdf.js needs it.
ArrayBuffer.prototype.transferToFixedLength ??= function (length = this.byteLength) {
  const copy = new Uint8Array(length)
  copy.set(new Uint8Array(this, 0, Math.min(length, this.byteLength)))
  return copy.buffer
}

const times = (m, n) => [
  m[0] * n[0] + m[2] * n[1], m[1] * n[0] + m[3] * n[1], m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3], m[0] * n[4] + m[2] * n[5] + m[4], m[1] * n[4] + m[3] * n[5] + m[5],
]
const at = (m, x, y) => [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]]

/** Subpaths of a path of pdf.js: 0 move, 1 line, 2 cubic, 3 quadratic, 4 close. Curves end a subpath. */
function* subpaths(data) {
  let points = []
  for (let i = 0; i < data.length;) {
    const kind = data[i]
    if (kind === 0 || kind === 1) {
      if (kind === 0) { yield points; points = [] }
      points.push([data[i + 1], data[i + 2]])
      i += 3
    } else if (kind === 4) {
      if (points.length > 0) points.push(points[0])
      i += 1
    } else {
      yield points
      points = []
      i += kind === 2 ? 7 : 5
    }
  }
  yield points
}

const THIN = 3
/** A filled shape is a line when it is thin; a stroked one is all its straight edges. */
function linesOf(points, filled) {
  if (points.length < 2) return []
  if (!filled) return points.slice(1).map((point, i) => [...points[i], ...point])
  const xs = points.map(([x]) => x), ys = points.map(([, y]) => y)
  const [l, r, t, b] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  if (b - t <= THIN && r - l > b - t) return [[l, (t + b) / 2, r, (t + b) / 2]]
  return r - l <= THIN ? [[(l + r) / 2, t, (l + r) / 2, b]] : []
}

function rulesOf(list, OPS, base, most) {
  const rules = []
  const stack = []
  let m = base
  const strokes = new Set([OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke])
  const fills = new Set([OPS.fill, OPS.eoFill])
  for (let i = 0; i < list.fnArray.length && rules.length < most; i += 1) {
    const op = list.fnArray[i], args = list.argsArray[i]
    if (op === OPS.save) stack.push(m)
    else if (op === OPS.restore) m = stack.pop() ?? base
    else if (op === OPS.transform) m = times(m, args)
    else if (op === OPS.paintFormXObjectBegin) {
      stack.push(m)
      if (args?.[0]) m = times(m, args[0])
    } else if (op === OPS.paintFormXObjectEnd) m = stack.pop() ?? base
    else if (op === OPS.constructPath && (strokes.has(args[0]) || fills.has(args[0]))) {
      for (const points of subpaths(args[1]?.[0] ?? [])) {
        if (points.length > 64) continue
        rules.push(...linesOf(points.map(([x, y]) => at(m, x, y)), fills.has(args[0])))
      }
    }
  }
  return rules.slice(0, most)
}

${CMAPS}
async function run() {
  const { getDocumentProxy, getResolvedPDFJS } = await import(workerData.library)
  const { OPS } = await getResolvedPDFJS()
  const file = await getDocumentProxy(workerData.bytes, {
    verbosity: 0, isEvalSupported: false, disableFontFace: true, useSystemFonts: false, maxImageSize: 1,
    disableAutoFetch: true, disableStream: true, useWasm: false, enableXfa: false,
    BinaryDataFactory: ChineseTables, useWorkerFetch: false, cMapUrl: 'none/', cMapPacked: false, standardFontDataUrl: undefined,
  })
  parentPort.postMessage({ kind: 'pages', count: file.numPages })
  if (file.numPages > workerData.mostPages) return
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number)
    const view = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent({ disableNormalization: true })
    const words = items.filter(({ str }) => typeof str === 'string' && str.trim() !== '').map((item) => {
      const m = times(view.transform, item.transform)
      const size = Math.hypot(m[2], m[3])
      return { text: item.str, x: m[4], y: m[5], width: item.width, size, angle: Math.round(Math.atan2(m[1], m[0]) * 180 / Math.PI) }
    })
    let rules = []
    try {
      if (words.length > 0) rules = rulesOf(await page.getOperatorList(), OPS, view.transform, workerData.mostRules)
    } catch {}
    parentPort.postMessage({ kind: 'page', width: view.width, height: view.height, words: words.slice(0, workerData.mostWords + 1), rules })
    page.cleanup()
  }
  parentPort.postMessage({ kind: 'done' })
}

run().catch((error) => parentPort.postMessage({ kind: 'failed', name: String(error?.name ?? ''), text: String(error?.message ?? '').slice(0, 300) }))
`
