/** Runs for each, some at a time. One that fails is logged and keeps none of the others from their turn; answers whether all went well. */
export async function runEach<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
  run: (item: Item) => Promise<unknown>,
  atOnce = 1
): Promise<boolean> {
  const rest = inTurn(items)
  let isWell = true
  const lane = async () => {
    for await (const item of rest)
      await run(item).catch((error) => {
        isWell = false
        console.error(error)
      })
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
  return isWell
}

/** Each item to one lane only. */
async function* inTurn<Item>(items: Iterable<Item> | AsyncIterable<Item>): AsyncGenerator<Item> {
  yield* items
}
