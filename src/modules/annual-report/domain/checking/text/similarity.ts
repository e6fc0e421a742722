const pairs = (text: string): Set<string> => {
  const chars = [...text]
  return new Set(chars.slice(1).map((char, index) => `${chars[index] ?? ''}${char}`))
}

/** Words that every heading has and that tell none from another. */
const COMMON = /政府信息公开|政府信息|信息公开|工作|情况|的|及|和|与/gu

/** Likeness of two short names, 0 to 1: twice the common character pairs by all pairs (Dice), common words left out. */
export function similarity(one: string, other: string): number {
  const [a, b] = [pairs(one.replaceAll(COMMON, '')), pairs(other.replaceAll(COMMON, ''))]
  if (a.size === 0 || b.size === 0) return pairs(one).size > 0 && one === other ? 1 : 0
  const shared = [...a].filter((pair) => b.has(pair)).length
  return (2 * shared) / (a.size + b.size)
}
