import { liveValue } from '#client/liveValue'

export interface Toast {
  id: number
  tone: 'good' | 'bad'
  text: string
  /** A way back, or on, for as long as the toast stands. */
  act?: { label: string; run: () => void }
}

/** A toast that has been said, to read again. */
export interface Said extends Pick<Toast, 'id' | 'tone' | 'text'> {
  at: number
}

/** As many of them are kept. */
const MOST_SAID = 30

const GOOD_MS = 5_000
const BAD_MS = 9_000
/** A way back stands for ten seconds and a little. */
const ACT_MS = 11_000

export const toasts = liveValue<Toast[]>([])
/** What was said to whoever is signed in, in this tab, the latest first: a toast is gone before everybody has read it. */
export const said = liveValue<Said[]>([])
let lastId = 0

/** Shows the outcome of a deed for a while; the same sentence is not shown twice at once, nor a failure after a success. */
export function say({ tone, text, act }: Omit<Toast, 'id'>) {
  const toast = { id: ++lastId, tone, text, ...(act && { act }) }
  toasts.set([
    ...toasts
      .get()
      .filter((shown) => shown.text !== text && !(tone === 'good' && shown.tone === 'bad'))
      .slice(-2),
    toast,
  ])
  said.set([{ id: toast.id, tone, text, at: Date.now() }, ...said.get()].slice(0, MOST_SAID))
  setTimeout(() => dismiss(toast.id), act ? ACT_MS : tone === 'good' ? GOOD_MS : BAD_MS)
}

export function dismiss(id: number) {
  toasts.set(toasts.get().filter((shown) => shown.id !== id))
}

/** Nothing that was said to one person is read by the next. */
export function forgetSaid() {
  said.set([])
}
