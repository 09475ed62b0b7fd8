import { _ } from './command'
import type { Row, Rows } from './rows'

/** Rows read at once: CloudBase answers with 16 MB at most, and a chunk of a push may have a megabyte. */
const A_LOOK = 100
const GREAT_ROWS = new Map([['pushChunks', 10]])
const AT_ONCE = 20
const TRIES = 5

/** Changes of a row while it still meets `onlyIf`; fields are set whole, never merged into the stored ones. */
export interface Rewriting {
  set?: Record<string, unknown>
  remove?: string[]
  onlyIf?: object
}

/**
 * Walks a collection and brings every row to its new shape. `decide` answers undefined for a row that has it already; a
 * row that was changed between reading and writing is looked at again.
 */
export async function rewriteRows(
  rows: Rows,
  collection: string,
  decide: (row: Row) => Rewriting | undefined
): Promise<void> {
  for await (const look of walkRows(rows, collection))
    await someAtOnce(look, (row) => rewrite(rows, collection, row, decide))
}

/** Every row of a collection, some at a time. */
export async function* walkRows(rows: Rows, collection: string): AsyncGenerator<Row[]> {
  const size = GREAT_ROWS.get(collection) ?? A_LOOK
  for (let last = ''; ; ) {
    const look = await rows.listAfter(collection, last, size)
    yield look
    if (look.length < size) return
    last = look.at(-1)?._id ?? ''
  }
}

async function rewrite(
  rows: Rows,
  collection: string,
  seen: Row,
  decide: (row: Row) => Rewriting | undefined
): Promise<void> {
  let row: Row | undefined = seen
  for (let tries = 0; row && tries < TRIES; tries++) {
    const rewriting = decide(row)
    if (!rewriting) return
    const where = { ...rewriting.onlyIf, _id: row._id }
    if ((await rows.change(collection, where, changesOf(rewriting))) > 0) return
    row = await rows.find(collection, row._id)
  }
  if (row) throw new Error(`${collection} ${row._id} changed under the migration ${TRIES} times.`)
}

function changesOf({ set = {}, remove = [] }: Rewriting): object {
  return Object.fromEntries([
    ...Object.entries(set).map(([field, value]) => [field, _.set(value)]),
    ...remove.map((field) => [field, _.remove()]),
  ])
}

async function someAtOnce<Item>(items: readonly Item[], run: (item: Item) => Promise<void>): Promise<void> {
  const rest = items.values()
  const lane = async () => {
    for (const item of rest) await run(item)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane))
}
