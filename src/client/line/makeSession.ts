import { keepText } from '../keeping/keepText'
import { liveValue, type Watched } from '../liveValue'

/** The session of the person signed in here: a token, or undefined. */
export interface ClientSession extends Watched<string | undefined> {
  start: (token: string) => void
  end: () => void
  /** Whether the token has ended by itself, on this device or from another, with its person still before the screen. */
  lapsed: Watched<boolean>
  /** Notes that the cloud knows the token no more; the person stays, so that nothing typed leaves the screen. */
  lapse: () => void
  /** Follows what another tab of this browser has done: signed in, signed out, or found the session ended. */
  hear: (change: { key: string | null; newValue: string | null }) => void
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** The place where the token is kept; looked up each time, since a window may learn later whose it is. */
export type TokenPlace = () => { store: Store; key: string }

/** A session that outlives the page. Without a place, as in WeChat, it is always empty. */
export function makeSession(place?: TokenPlace): ClientSession {
  const token = liveValue(place && readToken(place))
  const lapsed = liveValue(false)
  const show = (next: string | undefined) => {
    token.set(next)
    lapsed.set(false)
  }
  const lapse = () => {
    if (place && token.get()) lapsed.set(true)
  }
  return {
    get: token.get,
    watch: token.watch,
    lapsed,
    lapse() {
      if (place && readToken(place) === token.get()) forget(place)
      lapse()
    },
    start(given) {
      if (!place) return
      const { store, key } = place()
      keepText(store, key, given)
      show(given)
    },
    end() {
      if (!place) return
      forget(place)
      show(undefined)
    },
    hear({ key, newValue }) {
      if (!place || key !== place().key || newValue === token.get()) return
      if (newValue) show(newValue)
      else lapse()
    },
  }
}

function readToken(place: TokenPlace): string | undefined {
  const { store, key } = place()
  return store.getItem(key) ?? undefined
}

function forget(place: TokenPlace) {
  const { store, key } = place()
  store.removeItem(key)
}
