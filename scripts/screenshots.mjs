/* Pictures of the demonstration for the README, each what one sees without scrolling. Writes docs/screenshots/. */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright-core'

const ROOT = resolve(import.meta.dirname, '..')
const FOLDER = join(ROOT, 'docs/screenshots')
const MOST_BYTES = 150_000
const REPORT = '/liujiang/zfxxgk/nb/2022'
const COMPARISON = '/compare/?organs=linxi&organs=songyangling&measure=proactiveTotal&from=2021&to=2025'

const DESKTOP = { width: 1440, height: 780 }
const PHONE = { width: 360, height: 740 }
const SHOTS = [
  { name: 'home-1440', path: '/', viewport: DESKTOP },
  { name: 'bureau-360', path: '/liujiang/', viewport: PHONE },
  { name: 'report-1440', path: '/chengchuan/zfxxgk/nb/2025', viewport: DESKTOP },
  { name: 'report-360', path: REPORT, viewport: PHONE },
  { name: 'compare-1440', path: COMPARISON, viewport: { width: 1440, height: 1080 } },
  {
    name: 'check-1440',
    path: '/check/',
    viewport: { width: 1440, height: 520 },
    file: `${REPORT}.docx`,
    at: '.wide-side',
  },
  { name: 'elder-360', path: '/zhangbei/liujiang/', viewport: PHONE },
  { name: 'dark-1440', path: '/chengchuan/', viewport: DESKTOP, colorScheme: 'dark' },
]

/** Starts the demonstration in a folder of its own and waits for its address. */
function startDemo(dataDir) {
  const server = spawn(process.execPath, [join(ROOT, 'dist/gongkai.js'), 'demo'], {
    cwd: ROOT,
    env: { ...process.env, DATA_DIR: dataDir, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = new Promise((found, failed) => {
    let printed = ''
    server.stdout.on('data', (part) => {
      printed += part
      const address = /门户\s+(http:\/\/[^/\s]+)\//u.exec(printed)?.[1]
      if (address !== undefined) found(address)
    })
    server.once('exit', (code) => failed(new Error(`the demonstration ended with ${code}: ${printed}`)))
  })
  return { server, url }
}

async function takeShot(browser, baseURL, { name, path, viewport, colorScheme = 'light', at, file }) {
  const context = await browser.newContext({
    baseURL,
    viewport,
    colorScheme,
    javaScriptEnabled: false,
    locale: 'zh-CN',
  })
  const page = await context.newPage()
  await page.goto(path)
  if (file !== undefined) {
    const buffer = await (await page.request.get(file)).body()
    await page
      .getByLabel('要检查的年度报告')
      .setInputFiles({ name: '2022年年报.docx', mimeType: 'application/zip', buffer })
    await page.getByRole('button', { name: '检查这份报告' }).click()
  }
  if (at !== undefined) await page.evaluate(`document.querySelector('${at}').scrollIntoView()`)
  const target = join(FOLDER, `${name}.png`)
  await page.screenshot({ path: target })
  await context.close()
  const { size } = statSync(target)
  console.log(`${name}.png  ${Math.round(size / 1000)} kB`)
  if (size > MOST_BYTES) throw new Error(`${name}.png has ${size} bytes, more than ${MOST_BYTES}`)
}

const dataDir = mkdtempSync(join(tmpdir(), 'gongkai-screenshots-'))
const { server, url } = startDemo(dataDir)
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--lang=zh-CN'],
})
try {
  mkdirSync(FOLDER, { recursive: true })
  for (const shot of SHOTS) await takeShot(browser, await url, shot)
} finally {
  await browser.close()
  server.removeAllListeners('exit')
  const ended = new Promise((resolved) => server.once('exit', resolved))
  server.kill('SIGTERM')
  await ended
  rmSync(dataDir, { recursive: true, force: true })
}
