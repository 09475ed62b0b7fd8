import { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import { useLive } from '#client/liveValue'
import { loadMe, meState } from './me'
import { session } from './session'

/** The person who holds this phone; all screens share one answer. */
export function useMe() {
  const state = useLive(meState)
  const me = state.kind === 'ready' ? state.value : undefined
  return { state, me, member: me?.member, reload: loadMe }
}

/** Asks again when a page is shown, as a person's standing may have changed; the first time the app has asked. */
export function useMeWhenShown() {
  useDidShow(() => {
    if (meState.get().kind !== 'loading') loadMe()
  })
}

/** Asks who holds this phone whenever the session changes; used by the app alone. */
export function useFreshMe() {
  const token = useLive(session)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new session is a new person
  useEffect(() => {
    loadMe()
  }, [token])
}
