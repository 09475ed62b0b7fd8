import type { PlaceBook, Turn } from '#shared/events/places/placeBook'
import { lookUp } from '#shared/lookUp'
import { turnKey } from '../places/turnKey'

type Parts = Pick<PlaceBook, 'turns' | 'waiting' | 'people' | 'offers' | 'numbered' | 'resting'>
type Keyed = { key: string; turn: Turn }

interface Swapped {
  parts: Parts
  /** The turn that is given back, where both rows had one. */
  goes?: Turn
  isDoubled: boolean
}

/**
 * The parts of a place book in which one member stands in for another, who is the same person. Where both are in it one
 * turn stays: a held one before one in line, the first in line before a later one. Whoever was taken out gets none.
 */
export function swapTurn(
  { removed, ...book }: Parts & Pick<PlaceBook, 'removed'>,
  { from, to }: { from: string; to: string }
): Swapped {
  const theirs = turnOf(book, from)
  const own = turnOf(book, to)
  const isOut = removed.some(({ member }) => member === to)
  const isDoubled = isOut || own !== undefined
  if (!theirs) return { parts: book, isDoubled }
  if (!isOut && (!own || rank(book, theirs) < rank(book, own))) {
    const parts = renamed(own ? without(book, own) : book, theirs, { from, to })
    return { parts, isDoubled, ...(own && { goes: own.turn }) }
  }
  return { parts: without(book, theirs), isDoubled, goes: theirs.turn }
}

function turnOf({ turns, people }: Parts, member: string): Keyed | undefined {
  const key = people.find(({ id }) => id === member)?.turn
  const turn = key === undefined ? undefined : lookUp(turns, key)
  return key !== undefined && turn ? { key, turn } : undefined
}

function rank({ waiting }: Parts, { key, turn }: Keyed): number {
  return turn.state === 'waiting' ? 1 + waiting.indexOf(key) : 0
}

function without({ turns, waiting, people, offers, numbered, resting }: Parts, { key }: Keyed): Parts {
  const { [key]: _gone, ...others } = turns
  return {
    turns: others,
    waiting: waiting.filter((one) => one !== key),
    people: people.filter((seat) => seat.turn !== key),
    offers: offers.filter((offer) => offer.key !== key),
    ...(numbered && { numbered }),
    ...(resting && { resting: resting.filter((rest) => rest.key !== key) }),
  }
}

/** The turn of `from` as one of `to`, under the key of its first person, so that they find it. */
function renamed(book: Parts, { key, turn }: Keyed, { from, to }: { from: string; to: string }): Parts {
  const change = (id: string) => (id === from ? to : id)
  const newKey = turn.people[0] === from ? turnKey(to) : key
  const { [key]: _old, ...others } = book.turns
  return {
    turns: { ...others, [newKey]: { ...turn, people: turn.people.map(change) } },
    waiting: book.waiting.map((one) => (one === key ? newKey : one)),
    people: book.people.map((seat) => (seat.turn === key ? { id: change(seat.id), turn: newKey } : seat)),
    offers: book.offers.map((offer) => (offer.key === key ? { ...offer, key: newKey } : offer)),
    ...(book.numbered && { numbered: book.numbered.includes(to) ? book.numbered : book.numbered.map(change) }),
    ...(book.resting && {
      resting: book.resting.map((rest) => (rest.key === key ? { ...rest, key: newKey } : rest)),
    }),
  }
}
