import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PACKAGE_ROOT } from '../src/platform/root.ts'

/* What a newcomer waits for: both halves of `npm ci && npm run demo` in a fresh clone, until the first page is there. */

const scratch = mkdtempSync(join(tmpdir(), 'gongkai-bench-first-run-'))
const clone = join(scratch, 'gongkai')
const PORT = '18473'
// The build of this benchmark sets NODE_ENV, which would leave the development packages out.
const env = { ...process.env, PORT, DATA_DIR: join(scratch, 'data'), NODE_OPTIONS: '', NODE_ENV: '' }

const print = (figure: string, seconds: number, more: Readonly<Record<string, unknown>> = {}): void =>
  console.log(JSON.stringify({ bench: 'first-run', figure, value: Number(seconds.toFixed(1)), n: 1, ...more }))

const timed = async (work: () => Promise<void> | void): Promise<number> => {
  const from = performance.now()
  await work()
  return (performance.now() - from) / 1000
}

async function untilFirstPage(): Promise<() => Promise<void>> {
  const demo = spawn('npm', ['run', 'demo'], { cwd: clone, env, stdio: 'ignore', detached: true })
  const ended = new Promise<void>((resolve) => demo.once('exit', () => resolve()))
  for (;;) {
    const page = await fetch(`http://127.0.0.1:${PORT}/liujiang/zfxxgk/nb/2022`).catch(() => undefined)
    if (page?.status === 200) break
    if (demo.exitCode !== null) throw new Error(`the demo ended with ${demo.exitCode}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return async () => {
    process.kill(-(demo.pid ?? 0), 'SIGTERM')
    await ended
    // npm may end before the server has.
    while (existsSync(join(env.DATA_DIR, 'postgres/postmaster.pid')))
      await new Promise((resolve) => setTimeout(resolve, 50))
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

execFileSync('git', ['clone', '-q', PACKAGE_ROOT, clone])
const install = await timed(
  () => void execFileSync('npm', ['ci', '--prefer-offline'], { cwd: clone, env, stdio: 'ignore' }),
)
let stop: () => Promise<void> = () => Promise.resolve()
const first = await timed(async () => {
  stop = await untilFirstPage()
})
await stop()
const second = await timed(async () => {
  stop = await untilFirstPage()
})
await stop()
print('install_and_build_seconds', install)
print('first_page_after_install_seconds', first)
print('from_clone_to_first_page_seconds', install + first, { limit: 150 })
print('second_start_to_first_page_seconds', second, { limit: 5 })
rmSync(scratch, { recursive: true, force: true })
