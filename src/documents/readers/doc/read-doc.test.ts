import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openCompound } from '../archive/cfb.ts'
import { readDocument } from '../read-document.ts'
import { compoundFile } from '../testing/office-files.ts'
import { linesOf } from '../testing/lines.ts'
import { PART, fibOf } from './fib.ts'
import { propertiesOf } from './sprms.ts'

const DOC = readFileSync('test/fixtures/documents/tiny.doc')

const streams = (): { main: Buffer; table: Buffer } => {
  const file = openCompound(DOC)
  return {
    main: Buffer.from(file?.stream('WordDocument') ?? []),
    table: Buffer.from(file?.stream('1Table') ?? file?.stream('0Table') ?? []),
  }
}

describe('a Word 97–2003 document', () => {
  it('is read with numbers, merged and blank cells, notes; without deletions, hidden text and comments', async () => {
    expect(await linesOf(DOC)).toEqual([
      '海州市教育局2021年政府信息公开工作年度报告',
      '一、总体情况',
      '（一）主动公开',
      '2021年主动公开政府信息98条，其中政策文件2条。',
      '（二）依申请公开',
      '没有收到申请，收费 3,600 元。',
      '另起一行。',
      '二、收到和处理政府信息公开申请情况',
      '三、本年度办理结果|（一）予以公开|0||1',
      '（三）不予公开|1.属于国家秘密|0|2|',
      '2.其他法律行政法规禁止公开|3|4|5',
      '（七）总计|3|6|6',
      '三、存在的主要问题及改进情况',
      '海州市教育局',
      '2022年1月20日',
      '脚注：不含直属学校。',
    ])
  })

  it('is the same in another container', async () => {
    const { main, table } = streams()
    const again = compoundFile({ WordDocument: main, '0Table': table, '1Table': table })
    expect(await linesOf(again)).toEqual(await linesOf(DOC))
  })

  it('with any change to its structures is read or refused', async () => {
    const { main, table } = streams()
    const places = Object.values(PART).map((part) => fibOf(main)?.part(part).at ?? 0)
    const edit = fc.tuple(fc.constantFrom(...places), fc.nat(400), fc.integer({ min: -0x80000000, max: 0x7fffffff }))
    await fc.assert(
      fc.asyncProperty(
        fc.array(edit, { minLength: 1, maxLength: 10 }),
        fc.array(fc.tuple(fc.nat(0x380), fc.integer({ min: 0, max: 255 })), { maxLength: 6 }),
        async (edits, heads) => {
          const changed = Buffer.from(table)
          for (const [place, offset, value] of edits)
            if (place + offset + 4 <= changed.length) changed.writeInt32LE(value, place + offset)
          const head = Buffer.from(main)
          for (const [place, value] of heads) head[place] = value
          const bytes = compoundFile({ WordDocument: head, '0Table': changed, '1Table': changed })
          expect(await readDocument(bytes, 'a.doc')).toHaveProperty('ok')
        },
      ),
      { numRuns: 400 },
    )
  })
})

describe('properties', () => {
  it('are read with the lengths their numbers say', () => {
    const bytes = Buffer.from('1724010b4602000a26014266ffffffff15c603000000161401', 'hex')
    const { sprms } = propertiesOf(bytes)
    expect([sprms.get(0x2417), sprms.get(0x460b), sprms.get(0x260a)]).toEqual([1, 2, 1])
  })

  it('of any bytes end', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(propertiesOf(Buffer.from(bytes)).sprms).toBeInstanceOf(Map)
      }),
    )
  })
})
