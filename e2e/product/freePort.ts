import { createServer } from 'node:net'

/**
 * First port of the tests. It lies below those the system hands out by itself, so that no outgoing connection takes a
 * port between the look and the start, and above the last one that browsers refuse to open (10080).
 */
const FIRST = 11_000
const EACH = 2000
const WORKERS = 10

/** A port that nobody listens on, out of the share of this worker of jest: two workers never get the same. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = FIRST + ownShare() + Math.floor(Math.random() * EACH)
    if (await isFree(port)) return port
  }
}

function ownShare(): number {
  return (Number(process.env.JEST_WORKER_ID ?? 0) % WORKERS) * EACH
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(false))
      .listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
}
