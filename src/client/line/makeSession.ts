import { keepText } from '../keeping/keepText'
import { liveValue, type Watched } from '../liveValue'

/** The session of the person signed in here: a token, or undefined. */
export interface ClientSession extends Watched<string | undefined> {
  start: (token: string) => void
  end: () => void
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** The place where the token is kept; looked up each time, since a window may learn later whose it is. */
export type TokenPlace = () => { store: Store; key: string }

/** A session that outlives the page. Without a place, as in WeChat, it is always empty. */
export function makeSession(place?: TokenPlace): ClientSession {
  const token = liveValue(place && readToken(place))
  return {
    get: token.get,
    watch: token.watch,
    start(given) {
      if (!place) return
      const { store, key } = place()
      keepText(store, key, given)
      token.set(given)
    },
    end() {
      if (!place) return
      const { store, key } = place()
      store.removeItem(key)
      token.set(undefined)
    },
  }
}

function readToken(place: TokenPlace): string | undefined {
  const { store, key } = place()
  return store.getItem(key) ?? undefined
}
