import { isRecord } from '#shared/isRecord'
import { loadMe } from './me'
import { openPath } from './navigate'
import { endSession, startSession } from './session'

/** Listens to the page around this frame, which signs people in and opens what a message points at. */
export function listenToFrontDoor() {
  takeTokenFromAddress()
  window.addEventListener('message', ({ origin, data }: MessageEvent<unknown>) => {
    if (origin === window.location.origin && isRecord(data)) obey(data)
  })
}

function obey(message: Record<string, unknown>) {
  if (message.type === 'sign-in' && typeof message.token === 'string') startSession(message.token)
  if (message.type === 'sign-out') endSession()
  if (message.type === 'open-path' && typeof message.path === 'string') openFromMessage(message.path)
}

/** What a message tells about somebody, this phone does not know yet. */
function openFromMessage(path: string) {
  loadMe()
  openPath(path)
}

/** A token in the address would be copied with it, so it is taken out at once. */
function takeTokenFromAddress() {
  const { hash, pathname, search } = window.location
  const token = /[#?&]token=([^&]+)/.exec(hash)?.[1]
  if (!token) return
  startSession(decodeURIComponent(token))
  const rest = hash.replace(/[?&]?token=[^&]+/, '').replace(/^#?$/, '#/tabs/home')
  window.history.replaceState(null, '', `${pathname}${search}${rest}`)
}
