import { useEffect, useState } from 'react'
import { isRecord } from '#shared/isRecord'
import { endSession, startSession } from './session'
import { takeToken } from './takeToken'

export const FRONT_DOOR = '/'

/** The page around this frame signs people in; a desk of its own is signed in by its address. */
export function listenToFrontDoor() {
  takeTokenFromAddress()
  window.addEventListener('hashchange', takeTokenFromAddress)
  window.addEventListener('message', ({ origin, data }: MessageEvent<unknown>) => {
    if (origin === window.location.origin && isRecord(data)) obey(data)
  })
}

/** Whether this is a demonstration, in which one may choose who to be. */
export function useDemonstration(): boolean {
  const [isOne, setIsOne] = useState(false)
  useEffect(() => {
    fetch('/demo/here').then(
      ({ ok }) => setIsOne(ok),
      () => undefined
    )
  }, [])
  return isOne
}

function obey(message: Record<string, unknown>) {
  if (message.type === 'sign-in' && typeof message.token === 'string') startSession(message.token)
  if (message.type === 'sign-out') endSession()
}

/** A token left in the address would be copied with it, so it is taken out at once. */
function takeTokenFromAddress() {
  const { hash, pathname, search } = window.location
  const { token, rest } = takeToken(hash)
  if (!token) return
  window.history.replaceState(window.history.state, '', `${pathname}${search}${rest}`)
  startSession(token)
}
