import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { BIN, gongkai, ROOT } from '../support/bin.ts'

const { version, bin } = z
  .object({ version: z.string(), bin: z.object({ gongkai: z.string() }) })
  .parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')))

const ONE_LINE = /^gongkai[^\n]*：[^\n]+\n$/

describe('gongkai', () => {
  it('is the program that the package names, and may be run', () => {
    expect(join(ROOT, bin.gongkai)).toBe(BIN)
    expect(statSync(BIN).mode & 0o111).toBe(0o111)
    expect(spawnSync(BIN, ['--version'], { encoding: 'utf8' }).stdout).toBe(`${version}\n`)
  })

  it.each(['--help', '-h', 'help'])('explains itself on %s', (word) => {
    const { code, out, err } = gongkai([word])
    expect([code, err]).toEqual([0, ''])
    for (const command of ['report check', 'report read', 'deadline', 'workdays', 'fee']) expect(out).toContain(command)
  })

  it.each([[['report']], [['report', 'check']], [['report', 'read']], [['deadline']], [['workdays']], [['fee']]])(
    'explains %j on -h and --help',
    (words) => {
      const { code, out, err } = gongkai([...words, '-h'])
      expect([code, err]).toEqual([0, ''])
      expect(out).toContain('用法')
      expect(gongkai([...words, '--help']).out).toBe(out)
    },
  )

  it.each([
    [[], '缺少命令'],
    [['raport'], '没有命令“raport”'],
    [['constructor'], '没有命令“constructor”'],
    [['report'], '缺少 check、read 或 write'],
    [['report', 'chekc'], '没有“chekc”'],
    [['report', 'check'], '缺少文件'],
    [['report', 'read'], '缺少文件'],
    [['report', 'read', 'a.txt', 'b.txt'], '一次只读一份'],
    [['report', 'check', 'a.txt', '--previous'], '--previous 后面缺少值'],
    [['report', 'check', 'a.txt', '--jason'], '没有选项 --jason'],
    [['report', 'read', 'a.txt', '--previous', 'b.txt'], '没有选项 --previous'],
    [['fee', '--items', 'x'], '不是整数'],
    [['deadline'], '缺少收到日'],
    [['workdays'], '请在 --add N 与 --to'],
  ])('refuses %j with one line and 2', (args, message) => {
    const { code, out, err } = gongkai(args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(ONE_LINE)
    expect(err).toContain(message)
  })

  it('does what the commands of the contract say', () => {
    expect(gongkai(['workdays', '--from', '2026-09-18', '--add', '20', '--json']).out).toBe('{"date":"2026-10-22"}\n')
    expect(gongkai(['workdays', '--from', '2026-09-18', '--to', '2026-10-22', '--json']).out).toBe('{"days":20}\n')
    expect(JSON.parse(gongkai(['fee', '--items', '35', '--json']).out)).toMatchObject({ total: 3000 })
    expect(JSON.parse(gongkai(['deadline', '--received', '2026-02-06', '--json']).out)).toMatchObject({
      due: '2026-03-12',
      rule: 'T02',
    })
  })
})

describe('the environment', () => {
  it.each([
    [{ GONGKAI_TODY: '2026-01-01' }, 'GONGKAI_TODY'],
    [{ GONGKAI_TODAY: 'tomorrow' }, 'GONGKAI_TODAY'],
  ])('stops the start of every command on %j', (env, name) => {
    for (const args of [['--version'], ['fee', '--items', '1'], ['report', 'check', 'none.txt']]) {
      const { code, out, err } = gongkai(args, env)
      expect([code, out]).toEqual([2, ''])
      expect(err).toMatch(ONE_LINE)
      expect(err).toContain(name)
    }
  })

  it('lets known names pass', () => {
    expect(gongkai(['--version'], { GONGKAI_TODAY: '2026-01-01', GONGKAI_REPORTS_DIR: '/none' }).code).toBe(0)
  })
})

describe('a reader that closes the pipe early', () => {
  it('costs no message and no exit code', async () => {
    const child = spawn(process.execPath, [BIN, 'fee', '--pages', '250'], { stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.destroy()
    const complaints: string[] = []
    child.stderr.setEncoding('utf8').on('data', (text: string) => complaints.push(text))
    const [code]: unknown[] = await once(child, 'close')
    expect([code, complaints.join('')]).toEqual([0, ''])
  })
})
