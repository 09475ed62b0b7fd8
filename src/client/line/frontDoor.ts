import { isRecord } from '#shared/isRecord'
import type { ClientSession } from './makeSession'
import { takeToken } from './takeToken'

export const FRONT_DOOR = '/'

interface House {
  session: Pick<ClientSession, 'start' | 'end'>
  /** Hash of the page to show when the address held nothing but the token. */
  home?: string
  onPath?: (path: string) => void
}

/** Lets the page around this frame sign people in; a window of its own is signed in by its address. */
export function listenToFrontDoor(house: House) {
  takeTokenFromAddress(house)
  window.addEventListener('message', ({ origin, data }: MessageEvent<unknown>) => {
    if (origin === window.location.origin && isRecord(data)) obey(house, data)
  })
}

/** Signs in by the token in the address and removes it there, since it would be copied with the address. */
export function takeTokenFromAddress({ session, home = '' }: House) {
  const { hash, pathname, search } = window.location
  const { token, rest } = takeToken(hash)
  if (!token) return
  window.history.replaceState(window.history.state, '', `${pathname}${search}${rest || home}`)
  session.start(token)
}

function obey({ session, onPath }: House, message: Record<string, unknown>) {
  if (message.type === 'sign-in' && typeof message.token === 'string') session.start(message.token)
  if (message.type === 'sign-out') session.end()
  if (message.type === 'open-path' && typeof message.path === 'string') onPath?.(message.path)
}
