/** Time for which heavy work may keep the function's one thread before other calls have their turn. */
const SLICE_MS = 10

/** Lets the function's other calls have their turn when this work has had its own; to be awaited in every loop. */
export type Pause = () => Promise<void>

let last: Promise<unknown> = Promise.resolve()

/**
 * Does heavy work beside a function's other calls: one such work at a time, so that their memory does not add up, and
 * in slices. The work must not wait for anything but its own pauses, and not begin another one.
 */
export function atLeisure<Done>(work: (pause: Pause) => Promise<Done>): Promise<Done> {
  const mine = last.then(() => work(pausing()))
  last = mine.catch(() => {})
  return mine
}

/** Changes every row of a long list, in slices. */
export function mapAtLeisure<Row, Changed>(
  rows: readonly Row[],
  change: (row: Row, index: number) => Changed
): Promise<Changed[]> {
  return atLeisure(async (pause) => {
    const changed: Changed[] = []
    for (const [index, row] of rows.entries()) {
      changed.push(change(row, index))
      await pause()
    }
    return changed
  })
}

function pausing(): Pause {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < SLICE_MS) return
    await new Promise(setImmediate)
    since = performance.now()
  }
}
