/** Whether a part of a text is the word with at most one letter other than it should be, one too many or one missing. */
export function isNear(text: string, word: string): boolean {
  const [letters, sought] = [[...text], [...word]]
  return letters.some((_, start) =>
    [sought.length, sought.length - 1, sought.length + 1].some((length) => {
      const part = letters.slice(start, start + length)
      return part.length === length && isOneApart(part, sought)
    })
  )
}

function isOneApart(part: string[], word: string[]): boolean {
  let front = 0
  while (front < part.length && part[front] === word[front]) front += 1
  let back = 0
  const rest = Math.min(part.length, word.length) - front
  while (back < rest && part.at(-1 - back) === word.at(-1 - back)) back += 1
  return Math.max(part.length, word.length) - front - back <= 1
}
