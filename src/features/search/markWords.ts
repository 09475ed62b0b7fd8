interface Piece {
  key: string
  words: string
  isHit: boolean
}

/** Cuts a text where the sought words stand. They are compared letter by letter, never as a pattern. */
export function markWords(text: string, sought: string): Piece[] {
  const wanted = sought.trim().toLowerCase()
  const plain = text.toLowerCase()
  const pieces: Piece[] = []
  let from = 0
  // A few letters grow when they are made small; then positions no longer agree, and nothing is marked.
  const isComparable = wanted !== '' && plain.length === text.length
  for (let at = isComparable ? plain.indexOf(wanted) : -1; at >= 0; at = plain.indexOf(wanted, from)) {
    if (at > from) pieces.push({ key: `${from}`, words: text.slice(from, at), isHit: false })
    pieces.push({ key: `${at}hit`, words: text.slice(at, at + wanted.length), isHit: true })
    from = at + wanted.length
  }
  if (from < text.length) pieces.push({ key: `${from}`, words: text.slice(from), isHit: false })
  return pieces
}
