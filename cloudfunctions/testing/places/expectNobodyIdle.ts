import type { UnionEvent } from '#shared/events/event'
import { chooseNext } from '#shared/events/places/chooseNext'
import { offerEnds } from '#shared/events/places/offerEnds'
import { readLine } from '../../events/line/readLine'
import type { OpeningOf } from '../anOpening'

/** Nobody who could take what is free waits for it, unless it is for the door. */
export async function expectNobodyIdle(
  { store, time }: Pick<OpeningOf, 'store' | 'time'>,
  event: UnionEvent
): Promise<void> {
  const now = time.now
  const stored = await store.events.get(event.id)
  if (now >= stored.startsAt || (stored.offer && offerEnds({ ...stored, offer: stored.offer }, now) === undefined))
    return
  const line = await readLine(store, stored, now)
  if (!line) return
  // Whoever would come up if nothing were saved up would take what is: for a family before them that still has its time.
  const plain = line.waiting.map(({ key, turn: { saved: _saved, ...turn } }) => ({ key, turn }))
  const { moves } = chooseNext({ ...line, savesUntil: undefined, waiting: plain })
  const isKept = ({ key, pool }: { key: string; pool: string }) =>
    line.waiting
      .slice(
        0,
        line.waiting.findIndex((one) => one.key === key)
      )
      .some(({ turn: { saved } }) => saved?.pool === pool && saved.many === line.pools[pool]?.left && saved.until > now)
  expect(moves.filter((move) => !isKept(move))).toEqual([])
  expect(chooseNext(line).moves).toEqual([])
}
