/** How often other calls had their turn while this work was done. */
export async function turnsGiven(work: () => Promise<unknown>): Promise<number> {
  let turns = 0
  let isDone = false
  const look = () => {
    turns++
    if (!isDone) setImmediate(look)
  }
  setImmediate(look)
  await work()
  isDone = true
  return turns
}
