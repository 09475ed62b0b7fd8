import type { PlaceBook, Turn } from '#shared/events/placeBook'

type Lists = Pick<PlaceBook, 'holders' | 'waiting' | 'removed' | 'left'>
type Swapped = Pick<PlaceBook, 'holders' | 'waiting' | 'left'> & { isDoubled: boolean }

/**
 * The lists of a place book in which one member stands in for another, who is the same person. Where both are in it one
 * place stays: a held one before a position, the first position before a later one. Whoever was taken out gets none.
 */
export function swapTurn(
  { holders, waiting, removed, left }: Lists,
  { from, to }: { from: string; to: string }
): Swapped {
  const isOf = (member: string) => (turn: Turn) => turn.member === member
  const isOut = removed.some(isOf(to))
  const isBoth = [...holders, ...waiting].some(isOf(to))
  const both = [from, to]
  const firstOf = (turns: Turn[]) => turns.find(({ member }) => both.includes(member))
  const kept = isOut ? undefined : (firstOf(holders) ?? firstOf(waiting))
  const takeOver = (turns: Turn[]) =>
    turns.flatMap((turn) => {
      if (!both.includes(turn.member)) return turn
      return turn === kept ? { ...turn, member: to } : []
    })
  const held = takeOver(holders)
  return {
    holders: held,
    waiting: takeOver(waiting),
    left: left + holders.length - held.length,
    isDoubled: isBoth || isOut,
  }
}
