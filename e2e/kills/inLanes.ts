/** Does the work for all of them in an order of chance, so many at once. */
export async function inLanes<One>(atOnce: number, all: One[], work: (one: One) => Promise<void>): Promise<void> {
  const left = all
    .map((one) => ({ one, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one)
  const lane = async () => {
    for (let one = left.pop(); one !== undefined; one = left.pop()) await work(one)
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
}
