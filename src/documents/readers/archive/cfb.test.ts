import { describe, expect, it } from 'vitest'
import { compoundFile } from '../testing/office-files.ts'
import { openCompound } from './cfb.ts'

const body = Buffer.from('正文'.repeat(3000))
const file = (): Buffer => compoundFile({ WordDocument: body, '1Table': Buffer.alloc(700, 7) })
const TABLE = 512

describe('a compound file', () => {
  it('gives the streams in its root', () => {
    const opened = openCompound(file())
    expect([...(opened?.names ?? [])].sort()).toEqual(['1Table', 'WordDocument'])
    expect(opened?.stream('WordDocument')?.subarray(0, body.length).equals(body)).toBe(true)
    expect(opened?.stream('0Table')).toBeUndefined()
  })

  it('whose chains run in circles ends', () => {
    const bytes = file()
    for (let at = TABLE; at < TABLE + 512; at += 4) bytes.writeInt32LE(2, at)
    expect(openCompound(bytes)).toBeUndefined()
    const later = file()
    for (let at = TABLE + 40; at < TABLE + 512; at += 4) later.writeInt32LE(12, at)
    expect(openCompound(later)?.stream('WordDocument')).toBeUndefined()
  })

  it('whose directory is bent to a circle lists each stream once', () => {
    const bytes = file()
    const directory = 512 + 512
    for (const entry of [1, 2]) bytes.writeInt32LE(1, directory + entry * 128 + 68)
    expect([...(openCompound(bytes)?.names ?? [])].sort()).toEqual(['1Table', 'WordDocument'])
  })

  it.each([
    ['sectors of a gigabyte', 30, 30],
    ['a directory beyond the end', 48, 0x00ffffff],
  ])('with %s is none', (_, at, value) => {
    const bytes = file()
    bytes.writeInt32LE(value, at)
    expect(openCompound(bytes)).toBeUndefined()
  })

  it('with a list of tables that points to itself ends', () => {
    const bytes = file()
    bytes.writeInt32LE(3, 68)
    bytes.fill(3, 512 + 3 * 512, 512 + 4 * 512)
    expect(openCompound(bytes)).toBeDefined()
  })

  it.each([0, 8, 100, 511, 512, 600])('cut off after %i bytes is none', (length) => {
    expect(openCompound(file().subarray(0, length))).toBeUndefined()
  })
})
