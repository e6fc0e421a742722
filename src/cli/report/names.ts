import { basename } from 'node:path'

/** How each file is called in the output: its base name where that is unique among them, else the path as given. */
export function namesOf(paths: readonly string[]): readonly string[] {
  const bases = paths.map((path) => basename(path))
  return paths.map((path, index) => {
    const base = bases[index] ?? path
    return bases.filter((other) => other === base).length === 1 ? base : path
  })
}
