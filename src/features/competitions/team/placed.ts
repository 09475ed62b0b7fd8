/** The line-up with somebody at a place; whoever stood there takes the place that they come from. */
export function placed(players: readonly number[], at: number, no: number | undefined): number[] {
  if (no === undefined) return [...players]
  const from = players.indexOf(no)
  const before = players[at]
  const next = [...players]
  next[at] = no
  if (from >= 0 && from !== at && before !== undefined) next[from] = before
  return next
}
