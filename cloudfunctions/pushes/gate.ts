export type Gate = <Value>(work: () => Promise<Value>) => Promise<Value>

/** Lets so many through at once; the others wait in their order. */
export function openGate(atOnce: number): Gate {
  const waiting: (() => void)[] = []
  let inside = 0
  return async (work) => {
    if (inside < atOnce) inside += 1
    else await new Promise<void>((enter) => waiting.push(enter))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else inside -= 1
    }
  }
}
