/**
 * Distribution of answer times. Half of them are below `medianMs`; `spread` is the sigma of the logarithm: 0.6 gives 60
 * … 400 ms around 150.
 */
export type Latency = { medianMs: number; spread?: number }

/** Waits for one answer time; not at all without a latency. */
export async function think(latency: Latency | undefined, random: () => number): Promise<void> {
  if (latency) await new Promise((resolve) => setTimeout(resolve, drawMs(latency, random)))
}

/**
 * Draws an answer time in milliseconds. It is log-normal, as measured round trips are: often near the median, now and
 * then much longer.
 */
export function drawMs({ medianMs, spread = 0.6 }: Latency, random: () => number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  return medianMs * Math.exp(normal * spread)
}
