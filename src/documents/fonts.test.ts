import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findFonts } from './fonts.ts'

/** The smallest file with a name table: platform 3 is Windows, 1 with encoding 25 Macintosh in Chinese. */
function fontNamed(...names: readonly (readonly [name: Buffer, platform: number, encoding: number])[]): Buffer {
  const strings = Buffer.concat(names.map(([name]) => name))
  const table = Buffer.alloc(6 + names.length * 12)
  table.writeUInt16BE(names.length, 2)
  table.writeUInt16BE(table.length, 4)
  let offset = 0
  names.forEach(([name, platform, encoding], index) => {
    const record = [platform, encoding, 0, 1, name.length, offset]
    record.forEach((value, field) => table.writeUInt16BE(value, 6 + index * 12 + field * 2))
    offset += name.length
  })
  const head = Buffer.alloc(28)
  head.writeUInt32BE(0x00010000, 0)
  head.writeUInt16BE(1, 4)
  head.write('name', 12, 'latin1')
  head.writeUInt32BE(28, 20)
  head.writeUInt32BE(table.length + strings.length, 24)
  return Buffer.concat([head, table, strings])
}

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()
/** 「仿宋」 in GBK. */
const GBK = Buffer.from([0xb7, 0xc2, 0xcb, 0xce])

describe('findFonts', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gongkai-faces-'))
    await writeFile(
      join(folder, 'a.ttf'),
      fontNamed([utf16('FZXiaoBiaoSong-B05S'), 3, 1], [utf16('方正小标宋简体'), 3, 1]),
    )
    await writeFile(join(folder, 'b.TTF'), fontNamed([GBK, 1, 25]))
    await writeFile(join(folder, 'c.otf'), fontNamed([utf16('Some Other Face'), 3, 1]))
    await writeFile(join(folder, 'd.ttf'), Buffer.from('not a font'))
    await writeFile(join(folder, 'e.ttf'), fontNamed([utf16('楷体'), 3, 1]).subarray(0, 40))
    await writeFile(join(folder, 'f.txt'), fontNamed([utf16('黑体'), 3, 1]))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('gives each part the face of that name, in whatever language it names itself, and the free face after it', async () => {
    const found = await findFonts(folder)
    expect(found.ok && found.value.families).toEqual({
      title: ['FZXiaoBiaoSong-B05S', '方正小标宋简体', 'Noto Serif SC'],
      body: ['仿宋', 'Noto Serif SC'],
      heading1: ['Noto Sans SC'],
      heading2: ['Noto Serif SC'],
      song: ['Noto Serif SC'],
    })
    expect(found.ok && found.value.files.slice(0, 2)).toEqual([join(folder, 'a.ttf'), join(folder, 'b.TTF')])
  })

  it('does with the free faces when there is no folder', async () => {
    const found = await findFonts(undefined)
    expect(found.ok && found.value.files).toHaveLength(4)
  })

  it('says in one sentence that the folder is not there', async () => {
    expect(await findFonts('/nowhere')).toEqual({
      ok: false,
      error: { reason: '字体文件夹打不开：/nowhere；请核对 GONGKAI_FONT_DIR' },
    })
  })
})
