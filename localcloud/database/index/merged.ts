/** Several sorted runs as one; meant for few of them. */
export function* merged<Item>(
  runs: readonly Iterable<Item>[],
  compare: (one: Item, other: Item) => number
): Generator<Item> {
  const heads = runs.map((run) => run[Symbol.iterator]())
  const next = heads.map((head) => head.next())
  for (;;) {
    let least = -1
    for (const [at, { done, value }] of next.entries()) {
      if (!done && (least < 0 || compare(value, next[least]?.value as Item) < 0)) least = at
    }
    if (least < 0) return
    yield next[least]?.value as Item
    next[least] = heads[least]?.next() ?? { done: true, value: undefined }
  }
}
