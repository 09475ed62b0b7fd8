/** Runs one deed at a time and tells whether one is under way; a call meanwhile does nothing and gives undefined. */
export function oneAtATime(tell: (busy: boolean) => void) {
  let running = false
  return async <Done>(run: () => Promise<Done>): Promise<Done | undefined> => {
    if (running) return undefined
    running = true
    tell(true)
    try {
      return await run()
    } finally {
      running = false
      tell(false)
    }
  }
}
