/** Longest time, in milliseconds, for which another call would have waited for its turn while this work was done. */
export async function longestWait(work: () => Promise<unknown>): Promise<number> {
  let longest = 0
  let last = performance.now()
  const look = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }
  const timer = setInterval(look, 1)
  await work()
  await new Promise((resolve) => setTimeout(resolve, 2))
  look()
  clearInterval(timer)
  return longest
}
