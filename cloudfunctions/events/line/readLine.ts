import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { UnionEvent } from '#shared/events/event'
import { chooseNext, type WaitingLine } from '#shared/events/places/chooseNext'
import type { PlaceBook, Turn } from '#shared/events/places/placeBook'
import { savesUntil } from '#shared/events/places/savesUp'
import { markUnfit } from './markUnfit'

const $ = _.aggregate

/** Turns that are read at once; further back only while nobody of these can take what is free. */
const A_LOOK = 200

type Head = Pick<PlaceBook, 'status' | 'pools' | 'ceilings' | 'stock' | 'waiting'>

/** The line of an event as far back as somebody can take what is free; nothing while none is free or nobody waits. */
export async function readLine(store: Store, event: UnionEvent, now: number): Promise<WaitingLine | undefined> {
  const { places } = store
  const { id, ceiling } = event
  const [count] = await places.project<{ status: string; free: number; waiting: number }>(
    { _id: id },
    { status: 1, free: 1, waiting: $.size('$waiting') }
  )
  if (count?.status !== 'open' || count.free === 0 || count.waiting === 0) return undefined
  const [head] = await places.project<Head>({ _id: id }, { status: 1, pools: 1, ceilings: 1, stock: 1, waiting: 1 })
  if (!head || head.waiting.length === 0) return undefined

  const { pools, ceilings, stock } = head
  const line: WaitingLine = {
    pools,
    ceilings,
    ...(stock && { stock }),
    most: ceiling?.most,
    waiting: [],
    savesUntil: savesUntil(event, now),
    now,
  }
  for (let from = 0; from < head.waiting.length; from += A_LOOK) {
    line.waiting.push(...(await readTurns(places, id, head.waiting.slice(from, from + A_LOOK))))
    await markUnfit(store, event, line)
    if (chooseNext(line).moves.length > 0) break
  }
  return line
}

/** Whoever has left meanwhile is not there any more; the change of the book finds that out. */
async function readTurns(places: Store['places'], id: string, keys: string[]) {
  const [turns] = await places.project<Record<string, Turn>>(
    { _id: id },
    Object.fromEntries(keys.map((key) => [key, `$turns.${key}`]))
  )
  const found = new Map(Object.entries(turns ?? {}))
  return keys.flatMap((key) => {
    const turn = found.get(key)
    return turn ? [{ key, turn }] : []
  })
}
