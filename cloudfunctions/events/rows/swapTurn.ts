import type { PlaceBook, Turn } from '#shared/events/places/placeBook'
import { notHeld, withoutMate } from '#shared/events/team/teamIn'
import type { TeamRule } from '#shared/events/team/teamRule'
import { lookUp } from '#shared/lookUp'
import { turnKey } from '../places/turnKey'
import { isTeamTurn } from '../team/changeTeam'

type Parts = Pick<PlaceBook, 'turns' | 'waiting' | 'people' | 'offers' | 'numbered' | 'resting' | 'forming'>
type Keyed = { key: string; turn: Turn }

interface Swapping {
  from: string
  to: string
  /** Of an event for pairs or teams. */
  rule?: TeamRule | undefined
  closesAt: number
  now: number
}

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
  { from, to, rule, closesAt, now }: Swapping
): Swapped {
  const theirs = turnOf(book, from)
  const own = turnOf(book, to)
  const isOut = removed.some(({ member }) => member === to)
  const isDoubled = isOut || own !== undefined
  if (!theirs) return { parts: book, isDoubled }
  const leave = (one: Keyed, member: string) => left(book, one, { member, at: now, rule, closesAt })
  if (!isOut && (!own || (own.key !== theirs.key && rank(book, theirs) < rank(book, own)))) {
    const { parts, goes } = own ? leave(own, to) : { parts: book, goes: undefined }
    return { parts: renamed(parts, theirs, { from, to }), isDoubled, ...(goes && { goes }) }
  }
  return { isDoubled, ...leave(theirs, from) }
}

interface Leaving {
  member: string
  at: number
  rule: TeamRule | undefined
  closesAt: number
}

/** Without somebody's turn, which is given back; of a team only they go. */
function left(book: Parts, one: Keyed, { rule, closesAt, ...leaving }: Leaving): Pick<Swapped, 'parts' | 'goes'> {
  const { key, turn } = one
  if (!rule || !isTeamTurn(turn) || turn.people.length === 1) return { parts: without(book, one), goes: turn }
  const { people, team } = withoutMate(turn, leaving, { rule, closesAt })
  const after = { ...turn, people, team: turn.state === 'held' ? team : notHeld(team) }
  const forming = (book.forming ?? []).filter((each) => each.key !== key)
  const { until } = after.team
  return {
    parts: {
      ...book,
      turns: { ...book.turns, [key]: after },
      people: book.people.filter(({ id }) => id !== leaving.member),
      forming: until === undefined ? forming : [...forming, { key, until }],
    },
  }
}

function turnOf({ turns, people }: Parts, member: string): Keyed | undefined {
  const key = people.find(({ id }) => id === member)?.turn
  const turn = key === undefined ? undefined : lookUp(turns, key)
  return key !== undefined && turn ? { key, turn } : undefined
}

function rank({ waiting }: Parts, { key, turn }: Keyed): number {
  return turn.state === 'waiting' ? 1 + waiting.indexOf(key) : 0
}

function without({ turns, waiting, people, offers, numbered, resting, forming }: Parts, { key }: Keyed): Parts {
  const { [key]: _gone, ...others } = turns
  return {
    turns: others,
    waiting: waiting.filter((one) => one !== key),
    people: people.filter((seat) => seat.turn !== key),
    offers: offers.filter((offer) => offer.key !== key),
    ...(numbered && { numbered }),
    ...(resting && { resting: resting.filter((rest) => rest.key !== key) }),
    ...(forming && { forming: forming.filter((each) => each.key !== key) }),
  }
}

/** The turn of `from` as one of `to`, under the key of its first person, so that they find it. */
function renamed(book: Parts, { key, turn }: Keyed, { from, to }: { from: string; to: string }): Parts {
  const change = (id: string) => (id === from ? to : id)
  const newKey = !turn.team && turn.people[0] === from ? turnKey(to) : key
  const team = turn.team && {
    ...turn.team,
    captain: change(turn.team.captain),
    rev: turn.team.rev + 1,
    ...(turn.team.women && { women: turn.team.women.map(change) }),
  }
  const { [key]: _old, ...others } = book.turns
  return {
    turns: { ...others, [newKey]: { ...turn, people: turn.people.map(change), ...(team && { team }) } },
    waiting: book.waiting.map((one) => (one === key ? newKey : one)),
    people: book.people.map((seat) => (seat.turn === key ? { id: change(seat.id), turn: newKey } : seat)),
    offers: book.offers.map((offer) => (offer.key === key ? { ...offer, key: newKey } : offer)),
    ...(book.numbered && { numbered: book.numbered.includes(to) ? book.numbered : book.numbered.map(change) }),
    ...(book.forming && { forming: book.forming }),
    ...(book.resting && {
      resting: book.resting.map((rest) => (rest.key === key ? { ...rest, key: newKey } : rest)),
    }),
  }
}
