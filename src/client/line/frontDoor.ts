import { isRecord } from '#shared/isRecord'
import type { ClientSession } from './makeSession'
import { takeToken } from './takeToken'

export const FRONT_DOOR = '/'

interface House {
  session: Pick<ClientSession, 'start' | 'end'>
  /** Where one stands when nothing but the token was in the address. */
  home?: string
  onPath?: (path: string) => void
}

/** The page around this frame signs people in; a window of its own is signed in by its address. */
export function listenToFrontDoor(house: House) {
  takeTokenFromAddress(house)
  window.addEventListener('message', ({ origin, data }: MessageEvent<unknown>) => {
    if (origin === window.location.origin && isRecord(data)) obey(house, data)
  })
}

/** A token left in the address would be copied with it, so it is taken out at once. */
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
