/** One line of the table of figures. */
export interface Figure {
  what: string
  value: number | string
  unit: string
  note?: string
}

export function percentile(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** Runs `work` a number of times; gives its times in milliseconds, the shortest first. */
export async function timesOf(rounds: number, work: (round: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const started = performance.now()
    await work(round)
    times.push(performance.now() - started)
  }
  return times.sort((a, b) => a - b)
}

export function ms(value: number): string {
  return value < 10 ? value.toFixed(2) : value.toFixed(0)
}
