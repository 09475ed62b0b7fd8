import { isRecord } from '#shared/isRecord'
import { OWN_TOKEN } from './firstAsked'
import type { ClientSession } from './makeSession'
import { takeToken } from './takeToken'

export const FRONT_DOOR = '/'

interface House {
  session: Pick<ClientSession, 'start'>
  /** Hash of the page to show when the address held nothing but the token. */
  home?: string
  onPath?: (path: string) => void
}

/** Lets the demonstration's front door sign people in by the address, and open pages in its frames. */
export function listenToFrontDoor(house: House) {
  takeTokenFromAddress(house)
  window.addEventListener('message', ({ origin, data }: MessageEvent<unknown>) => {
    if (origin === window.location.origin && isRecord(data)) obey(house, data)
  })
}

/**
 * Signs in by the token in the address, if the demonstration's front door has given it out; any other link changes
 * nobody's session. The token is removed there in any case, since it would be copied with the address.
 */
export function takeTokenFromAddress({ session, home = '' }: House) {
  const { hash, pathname, search } = window.location
  const { token, rest } = takeToken(hash)
  if (!token) return
  window.history.replaceState(window.history.state, '', `${pathname}${search}${rest || home}`)
  if (isOfTheFrontDoor(token)) session.start(token)
}

/** Asked before the first page is drawn, so that nothing of somebody else is loaded; a real product has no such door. */
function isOfTheFrontDoor(token: string): boolean {
  if (window.firstAsked?.vetted === token) return true
  const asking = new window.XMLHttpRequest()
  try {
    asking.open('POST', OWN_TOKEN, false)
    asking.setRequestHeader('content-type', 'application/json')
    asking.setRequestHeader('authorization', `Bearer ${token}`)
    asking.send('{}')
    return asking.status === 200
  } catch {
    return false
  }
}

function obey({ onPath }: House, message: Record<string, unknown>) {
  if (message.type === 'open-path' && typeof message.path === 'string') onPath?.(message.path)
}
