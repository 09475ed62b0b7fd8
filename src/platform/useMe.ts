import { useEffect } from 'react'
import { useLive } from './liveValue'
import { loadMe, meState } from './me'
import { sessionToken } from './session'

/** Asked once for all screens, and again for whoever signs in next. */
export function useMe() {
  const state = useLive(meState)
  const me = state.kind === 'ready' ? state.value : undefined
  return { state, me, member: me?.member, reload: loadMe }
}

/** For the app alone. */
export function useFreshMe() {
  const token = useLive(sessionToken)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new session is a new person
  useEffect(() => {
    loadMe()
  }, [token])
}
