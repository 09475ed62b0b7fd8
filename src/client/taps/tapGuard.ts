/** A tap so soon after a page has appeared was meant for the page before. */
export const FRESH_MS = 350

/** The part of a click that tells a finger from a key. */
export interface Tap {
  detail?: unknown
}

/** Takes no tap that was meant for the page before this one. */
export function makeTapGuard(now: () => number = Date.now) {
  let shownAt = Number.NEGATIVE_INFINITY
  return {
    /** A page has appeared. */
    arrives(): void {
      shownAt = now()
    },
    /** Keyboards and screen readers aim at what is there: their clicks count none (`detail` 0) and always pass. */
    takes({ detail }: Tap): boolean {
      return detail === 0 || now() - shownAt >= FRESH_MS
    },
  }
}
