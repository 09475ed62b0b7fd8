/**
 * Runs for each item, some at a time. An error is logged and does not keep the other items from their turn. Answers
 * whether all went well.
 */
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

/** Hands each item to one lane only. */
async function* inTurn<Item>(items: Iterable<Item> | AsyncIterable<Item>): AsyncGenerator<Item> {
  yield* items
}
