const BEFORE = 2
const AFTER = 3

/** The marks of a queue: a few positions around the member, and the rest as a number. */
export function queueMarks(position: number, total: number): { text: string; mine: boolean }[] {
  const first = Math.max(1, position - BEFORE)
  const last = Math.min(total, position + AFTER)
  const shown = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const marks = shown.map((place) => ({
    text: place === position ? `${place} 您` : String(place),
    mine: place === position,
  }))
  const before = first > 1 ? [{ text: `前 ${first - 1}`, mine: false }] : []
  const after = total > last ? [{ text: `+${total - last}`, mine: false }] : []
  return [...before, ...marks, ...after]
}
