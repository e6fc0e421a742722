import { parentPort } from 'node:worker_threads'
import { checkFiles } from '../files/check-files.ts'
import { taskMessage, type ThreadMessage } from './check-messages.ts'

/*
 * Program of the thread that reads and checks what strangers upload, one task at a time. A defect that a file brings to
 * light ends the thread, and with it everything that file left behind.
 */

const say = (message: ThreadMessage): void => parentPort?.postMessage(message)

async function work(received: unknown): Promise<void> {
  const outcome = await checkFiles(taskMessage.parse(received), (step) => say({ kind: 'step', step }))
  say(outcome.ok ? { kind: 'done', checked: outcome.value } : { kind: 'refused', ...outcome.error })
}

parentPort?.on('message', (received: unknown) => void work(received))
