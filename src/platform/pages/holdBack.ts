import { isRecord } from '#shared/isRecord'

/** Time after which a browser that has not gone back is not waited for. */
const PATIENCE_MS = 500

/** Panels that the way back closes, the last on top; each has an entry of its own in the browser's history. */
const held: { close: () => void }[] = []

/** Steps in the history, one after another: going back takes the browser a moment. */
let last: Promise<void> = Promise.resolve()

/** Set while the browser goes back because a panel was closed otherwise. */
let arrive: (() => void) | undefined

/**
 * Lets the way back close a panel, as everywhere on a phone, and not the page below it. Returns what gives the way back
 * free when the panel is closed otherwise.
 */
export function holdBack(close: () => void): () => void {
  const panel = { close }
  held.push(panel)
  const depth = held.length
  inTurn(() => enterPanel(depth))
  return () => {
    if (!held.includes(panel)) return
    held.splice(held.indexOf(panel), 1)
    inTurn(() => leavePanel(depth))
  }
}

/** Gives the way back free before another page is opened; a panel that is still there closes by its own button. */
export async function releaseBack(): Promise<void> {
  for (let depth = held.length; depth > 0; depth--) inTurn(() => leavePanel(depth))
  held.length = 0
  await last
}

/** Hears the way back before Taro does, which would take the page away. */
export function listenForBack(): void {
  // A panel that was open before a reload is no more.
  if (depthOf(window.history.state) > 0) window.history.back()
  window.addEventListener('popstate', hearBack, { capture: true })
}

function hearBack(event: PopStateEvent) {
  if (arrive) {
    event.stopImmediatePropagation()
    arrive()
    return
  }
  const above = held.splice(depthOf(event.state))
  if (above.length === 0) return
  event.stopImmediatePropagation()
  for (const { close } of above.reverse()) close()
}

function inTurn(step: () => void | Promise<void>) {
  last = last.then(step)
}

function enterPanel(depth: number) {
  if (held.length < depth) return
  window.history.pushState({ ...window.history.state, panel: depth }, '', window.location.href)
}

function leavePanel(depth: number): void | Promise<void> {
  if (depthOf(window.history.state) !== depth) return
  return new Promise((done) => {
    const timer = setTimeout(() => arrive?.(), PATIENCE_MS)
    arrive = () => {
      clearTimeout(timer)
      arrive = undefined
      done()
    }
    window.history.back()
  })
}

function depthOf(state: unknown): number {
  return isRecord(state) && typeof state.panel === 'number' ? state.panel : 0
}
