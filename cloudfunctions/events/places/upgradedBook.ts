import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Changes } from '#server/store/fields'
import { MAX_WAITING } from '#shared/events/input'
import type { PlaceBook, Turn } from '#shared/events/places/placeBook'
import { COMMON } from '#shared/events/places/pools'
import { turnKey } from './turnKey'

/** A place book as it was stored before it had turns: two lists, one pool. */
interface ListedBook {
  hasWaitlist?: boolean
  capacity: number
  left: number
  holders: ListedTurn[]
  waiting: ListedTurn[]
}

interface ListedTurn {
  member: string
  turn: string
  at: number
  promoted?: true
}

const GONE = ['holders', 'left', 'hasWaitlist'] as const

/**
 * What a book of two lists becomes; nothing for one that has turns. The old fields go in the same step, so that functions
 * deployed before find nothing in it that they could change.
 */
export function upgradedBook(row: object): { set: Omit<PlaceBook, KeptField>; remove: string[] } | undefined {
  if (!isListed(row)) return undefined
  const { holders, waiting, capacity, left, hasWaitlist } = row
  const held = holders.map((turn) => turnOf(turn, 'held'))
  const queued = waiting.map((turn) => turnOf(turn, 'waiting'))
  return {
    set: {
      waitingMost: hasWaitlist ? MAX_WAITING : 0,
      free: left,
      pools: { [COMMON]: { capacity, left, queued: waiting.length } },
      ceilings: {},
      turns: Object.fromEntries([...held, ...queued]),
      waiting: queued.map(([key]) => key),
      people: [...held, ...queued].flatMap(([turn, { people }]) => people.map((id) => ({ id, turn }))),
      ...{ lapsed: [], offers: [], numbered: holders.map(({ member }) => member) },
    },
    remove: [...GONE],
  }
}

type KeptField = 'id' | 'status' | 'opensAt' | 'closesAt' | 'startsAt' | 'capacity' | 'removed' | 'rev' | 'settledRev'

function isListed(row: object): row is ListedBook {
  return 'holders' in row
}

function turnOf({ member, turn, at, promoted }: ListedTurn, state: 'held' | 'waiting'): [string, Turn] {
  const place = state === 'held' ? { pool: COMMON } : {}
  return [
    turnKey(member),
    { ...{ state, turn, at }, people: [member], ways: [COMMON], ...place, ...(promoted && { promoted }) },
  ]
}

/** Brings one book to its new shape, for whoever meets it before the migration has; safe to repeat and to race. */
export async function upgradeBook({ places }: Store, eventId: string): Promise<void> {
  const book = await places.get(eventId)
  const upgraded = upgradedBook(book)
  if (!upgraded) return
  const gone = Object.fromEntries(upgraded.remove.map((field) => [field, _.remove()]))
  await places.change({ _id: eventId, rev: book.rev }, { ...upgraded.set, ...gone } as Changes<PlaceBook>)
}
