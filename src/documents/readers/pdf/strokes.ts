import type { Rule } from './raw-page.ts'

/** A line along one axis: where it stands on the other axis, and from where to where it runs. */
export interface Stroke {
  readonly at: number
  readonly from: number
  readonly to: number
}

const STRAIGHT = 1.5
const NEAR = 2.5
const SHORTEST = 3

function strokeOf([x0, y0, x1, y1]: Rule, axis: 'across' | 'down'): Stroke | undefined {
  const [at0, at1, from, to] = axis === 'across' ? [y0, y1, x0, x1] : [x0, x1, y0, y1]
  if (Math.abs(at0 - at1) > STRAIGHT || Math.abs(from - to) <= Math.abs(at0 - at1)) return undefined
  return { at: (at0 + at1) / 2, from: Math.min(from, to), to: Math.max(from, to) }
}

/** Lines of one direction; pieces that continue each other are one line, dots and serifs are none. */
export function merged(rules: readonly Rule[], axis: 'across' | 'down'): readonly Stroke[] {
  const strokes = rules.flatMap((rule) => strokeOf(rule, axis) ?? []).sort((a, b) => a.at - b.at || a.from - b.from)
  const done: Stroke[] = []
  let open: Stroke[] = []
  for (const stroke of strokes) {
    open = open.filter((one) => {
      if (stroke.at - one.at <= NEAR) return true
      done.push(one)
      return false
    })
    const known = open.findIndex(({ from, to }) => stroke.from <= to + NEAR && stroke.to >= from - NEAR)
    const one = open[known]
    if (one === undefined) open.push(stroke)
    else open[known] = { at: one.at, from: Math.min(one.from, stroke.from), to: Math.max(one.to, stroke.to) }
  }
  return [...done, ...open].filter(({ from, to }) => to - from >= SHORTEST)
}

interface Crossing {
  readonly across: Stroke[]
  readonly down: Stroke[]
}

const meet = (across: Stroke, down: Stroke): boolean =>
  down.at >= across.from - NEAR &&
  down.at <= across.to + NEAR &&
  across.at >= down.from - NEAR &&
  across.at <= down.to + NEAR

/** Groups of lines that meet each other; lines that meet none stand in no group. */
export function touching(across: readonly Stroke[], down: readonly Stroke[]): readonly Crossing[] {
  let left = [...down]
  const waiting = new Set(across)
  const groups: Crossing[] = []
  for (const start of across) {
    if (!waiting.delete(start)) continue
    const group: Crossing = { across: [start], down: [] }
    const queue = [start]
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const current = next
      const found = left.filter((stroke) => meet(current, stroke))
      if (found.length === 0) continue
      left = left.filter((stroke) => !found.includes(stroke))
      group.down.push(...found)
      for (const other of [...waiting]) {
        if (!found.some((stroke) => meet(other, stroke))) continue
        waiting.delete(other)
        group.across.push(other)
        queue.push(other)
      }
    }
    if (group.down.length > 0) groups.push(group)
  }
  return groups
}
