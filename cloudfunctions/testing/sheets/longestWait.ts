/**
 * Longest time, in milliseconds of this process's own work, for which another call would have waited for its turn while
 * this work was done. What other processes take of the machine meanwhile does not count.
 */
export async function longestWait(work: () => Promise<unknown>): Promise<number> {
  let longest = 0
  let last = worked()
  const look = () => {
    const now = worked()
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

function worked(): number {
  return process.cpuUsage().user / 1000
}
