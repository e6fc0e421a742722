import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { withDescendants } from './processes.ts'

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

export interface Nginx {
  /** The process that serves. */
  readonly worker: () => number
  readonly stop: () => void
}

/** The plainest nginx that serves a folder with ready-made brotli files: what a web server costs at least. */
export async function startNginx(folder: string, root: string, port: number): Promise<Nginx> {
  const configuration = join(folder, 'nginx.conf')
  const asUser = process.getuid?.() === 0 ? `user ${userInfo().username};` : ''
  writeFileSync(
    configuration,
    `load_module ${BROTLI}; ${asUser} worker_processes 1; daemon off; pid ${join(folder, 'nginx.pid')}; error_log stderr error;
     events { worker_connections 1024; }
     http { include /etc/nginx/mime.types; access_log off; sendfile on; tcp_nopush on; keepalive_requests 10000000;
       server { listen 127.0.0.1:${port}; root ${root}; brotli_static on; charset utf-8; location / { try_files $uri.html $uri =404; } } }`,
  )
  const master = spawn('/usr/sbin/nginx', ['-c', configuration, '-p', folder], { stdio: 'inherit' })
  await new Promise((resolve) => setTimeout(resolve, 500))
  return {
    worker: () => withDescendants(master.pid ?? 0)[1] ?? 0,
    stop: () => void master.kill('SIGQUIT'),
  }
}
