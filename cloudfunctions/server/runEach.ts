/** Runs for each, some at a time. One that fails is logged and keeps none of the others from their turn. */
export async function runEach<Item>(
  items: readonly Item[],
  run: (item: Item) => Promise<unknown>,
  atOnce = 1
): Promise<void> {
  const rest = items.values()
  const lane = async () => {
    for (const item of rest) await run(item).catch((error) => console.error(error))
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
}
