/** Runs for each, some at a time. One that fails is logged and keeps none of the others from their turn. */
export async function runEach<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
  run: (item: Item) => Promise<unknown>,
  atOnce = 1
): Promise<void> {
  const rest = inTurn(items)
  const lane = async () => {
    for await (const item of rest) await run(item).catch((error) => console.error(error))
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
}

/** Each item to one lane only. */
async function* inTurn<Item>(items: Iterable<Item> | AsyncIterable<Item>): AsyncGenerator<Item> {
  yield* items
}
