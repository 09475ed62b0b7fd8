/** Half of the answers come sooner than `medianMs`; `spread` is the sigma of the logarithm: 0.6 gives 60 … 400 ms around 150. */
export type Latency = { medianMs: number; spread?: number }

/** Waits as long as WeChat would think: log-normal, as measured round trips are. */
export async function think(latency: Latency | undefined, random: () => number): Promise<void> {
  if (!latency) return
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  const ms = latency.medianMs * Math.exp(normal * (latency.spread ?? 0.6))
  await new Promise((resolve) => setTimeout(resolve, ms))
}
