import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { SAMPLE_2021 } from '../../test/round-trip/sample-reports.ts'
import { readJson } from './report/json.ts'
import { run } from './report-write.ts'
import { ENDINGS } from './report-write-ending.ts'
import { recordedIo } from './testing/command.ts'

const folder = mkdtempSync(join(tmpdir(), 'gongkai-write-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const inFolder = (name: string): string => join(folder, name)
const figures = inFolder('figures.json')
writeFileSync(figures, JSON.stringify(readJson('2023.docx', SAMPLE_2021)))

async function write(...args: readonly string[]) {
  const { io, said } = recordedIo()
  const code = await run(args, io)
  return { code, ...said }
}

/** Begins as files of that kind do. */
const BEGINS: Readonly<Record<(typeof ENDINGS)[number], string>> = {
  '.docx': 'PK',
  '.xlsx': 'PK',
  '.pdf': '%PDF-',
  '.html': '<!doctype html>',
  '.json': '{\n  "file": "out.json",\n  "organ": "松阳岭县教育局"',
  '.txt': '松阳岭县教育局2023年政府信息公开工作年度报告\n',
}

describe('report write', () => {
  it.each(ENDINGS)('writes %s', async (ending) => {
    const path = inFolder(`out${ending}`)
    const { code, out, err } = await write(figures, '--out', path)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^已写出 .*（\d+ KB）\n$/u)
    expect(readFileSync(path, 'utf8').startsWith(BEGINS[ending])).toBe(true)
  })

  it('takes an ending in capitals, and a checked report with its findings', async () => {
    const checked = inFolder('checked.json')
    writeFileSync(checked, JSON.stringify({ files: [{ ...readJson('a', SAMPLE_2021), findings: [] }], summary: {} }))
    expect(await write(checked, '--out', inFolder('UPPER.TXT'))).toMatchObject({ code: 0 })
  })

  it('replaces a file with its mode kept, follows a link to it, and leaves nothing else behind', async () => {
    const own = inFolder('replace')
    mkdirSync(own)
    writeFileSync(join(own, 'a.txt'), 'old')
    chmodSync(join(own, 'a.txt'), 0o640)
    symlinkSync(join(own, 'a.txt'), join(own, 'link.txt'))
    expect(await write(figures, '--out', join(own, 'link.txt'))).toMatchObject({ code: 0 })
    expect(readFileSync(join(own, 'a.txt'), 'utf8')).toContain('一、总体情况')
    expect(statSync(join(own, 'a.txt')).mode & 0o777).toBe(0o640)
    expect(readdirSync(own).sort()).toEqual(['a.txt', 'link.txt'])
  })

  it('prints its usage', async () => {
    expect(await write('--help')).toMatchObject({ code: 0, err: '' })
  })
})

describe('report write refuses in one line', () => {
  const other = (name: string, content: string): string => {
    writeFileSync(inFolder(name), content)
    return inFolder(name)
  }
  const to = inFolder('never.docx')

  it.each([
    ['no figures file', ['--out', to], '缺少数据文件'],
    ['two figures files', [figures, figures, '--out', to], '一次只写一份报告'],
    ['no --out', [figures], '缺少 --out'],
    ['an unknown ending', [figures, '--out', inFolder('a.wps')], '不能写 .wps 文件；请改用 .docx .pdf'],
    ['no ending', [figures, '--out', inFolder('report')], '没有扩展名'],
    ['an option of another command', [figures, '--json', '--out', to], '没有选项 --json'],
    ['a missing figures file', [inFolder('absent.json'), '--out', to], 'absent.json：文件不存在'],
    ['what is no JSON', [other('broken.json', '{"organ":\n'), '--out', to], '不是有效的 JSON'],
    ['JSON of other things', [other('other.json', '{"name":"x"}'), '--out', to], '没有年度报告的内容'],
    ['a field of another type', [other('bad.json', '{"year":"2022"}'), '--out', to], '字段 year 应为'],
    ['a folder', [figures, '--out', inFolder('dir.docx')], '是文件夹'],
    ['a missing folder', [figures, '--out', inFolder('none/a.docx')], '所在的文件夹不存在'],
    ['a file in place of a folder', [figures, '--out', join(figures, 'a.docx')], '不是文件夹'],
    ['a device', [figures, '--out', inFolder('null.txt')], '不是普通文件'],
    ['an endless name', [figures, '--out', inFolder(`${'长'.repeat(200)}.txt`)], '太长'],
  ])('%s', async (_, args, problem) => {
    mkdirSync(inFolder('dir.docx'), { recursive: true })
    if (!existsSync(inFolder('null.txt'))) symlinkSync('/dev/null', inFolder('null.txt'))
    const { code, out, err } = await write(...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^gongkai report write：[^\n]*\n$/u)
    expect(err).toContain(problem)
    expect(existsSync(to)).toBe(false)
  })
})
