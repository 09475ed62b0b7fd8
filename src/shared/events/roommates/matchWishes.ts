/** 同住的愿望. Both wish for each other; the other is in the event and does not; or nobody of that name is in it. */
export const WISH_STATES = ['mutual', 'oneSided', 'notIn'] as const
export type WishState = (typeof WISH_STATES)[number]

/** Somebody in an event, and with whom they would share a room. */
export interface Wishing {
  id: string
  name: string
  wish: string
}

/** What became of everybody's wish, by their id. Of two of one name either counts: the organiser knows which. */
export function matchWishes(people: Wishing[]): Map<string, WishState> {
  const wishing = people.filter(({ wish }) => wish !== '')
  const pairs = new Set(wishing.map(({ name, wish }) => `${name}\n${wish}`))
  const names = new Set(people.map(({ name }) => name))
  const stateOf = ({ name, wish }: Wishing): WishState => {
    if (wish !== name && pairs.has(`${wish}\n${name}`)) return 'mutual'
    return wish !== name && names.has(wish) ? 'oneSided' : 'notIn'
  }
  return new Map(wishing.map((one) => [one.id, stateOf(one)]))
}
