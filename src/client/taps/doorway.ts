/** A page that has not appeared by then has failed, and the way is free again. */
export const LOST_AFTER_MS = 5000

type Clock = () => number

/**
 * The way to the next page. While one is on its way nothing else sets out, so that the same page is pushed once however
 * often it is tapped; while its file is still being fetched, another tap may change the direction.
 */
export function makeDoorway(now: Clock = Date.now) {
  let fetching: string | undefined
  let leftAt: number | undefined

  const isUnderWay = () => leftAt !== undefined && now() - leftAt < LOST_AFTER_MS

  return {
    /** Whether a tap on the way to `url` counts. */
    asks(url: string): boolean {
      if (isUnderWay() || fetching === url) return false
      fetching = url
      return true
    },
    /** Whether `url`, whose file is there now, is still where somebody wants to go; then it is on its way. */
    goes(url: string): boolean {
      if (fetching !== url) return false
      fetching = undefined
      leftAt = now()
      return true
    },
    /** The file of `url` has not come. */
    misses(url: string): void {
      if (fetching === url) fetching = undefined
    },
    /** A page has appeared. */
    arrives(): void {
      leftAt = undefined
    },
  }
}
