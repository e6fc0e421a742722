/* Installs what the tests need and the machine lacks: Chromium with Chinese glyphs, and nginx. Says in one line what to install where it may not. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const present = (path) => existsSync(path)
const NEEDED = [
  ['chromium', present('/usr/bin/chromium')],
  ['fonts-noto-cjk', present('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc')],
  ['nginx-light', present('/usr/sbin/nginx')],
  ['libnginx-mod-http-brotli-static', present('/usr/lib/nginx/modules/ngx_http_brotli_static_module.so')],
]
const missing = NEEDED.filter(([, isThere]) => !isThere).map(([name]) => name)

const run = (command, args) =>
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0

/** A service that the package would start is not wanted: the tests start their own. */
function install(names) {
  const quiet = ['-y', '-qq', '--no-install-recommends', '-o', 'Dpkg::Use-Pty=0']
  return (
    run('apt-get', ['install', ...quiet, ...names]) ||
    (run('apt-get', ['update', '-qq']) && run('apt-get', ['install', ...quiet, ...names]))
  )
}

if (missing.length > 0) {
  const may = process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0
  console.log(`installing ${missing.join(', ')}`)
  if (!may || !install(missing)) {
    console.error(`The tests need: ${missing.join(', ')} (names of Debian's packages). Install them and run again.`)
    process.exitCode = 1
  }
}
