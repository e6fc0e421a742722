/** One press of Ctrl+C arrives twice where npm hands it on besides the terminal. */
const ONE_PRESS_MS = 500

/** Resolves at the first signal to stop; a second one ends at once. */
export function stopRequested(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let askedAt: number | undefined
    const ask = (signal: NodeJS.Signals): void => {
      if (askedAt !== undefined && performance.now() - askedAt > ONE_PRESS_MS) process.exit(1)
      askedAt ??= performance.now()
      resolve(signal)
    }
    process.on('SIGINT', ask).on('SIGTERM', ask).on('SIGHUP', ask)
  })
}
