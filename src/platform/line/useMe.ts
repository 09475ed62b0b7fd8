import { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import { useLive } from '#client/liveValue'
import { loadMe, meState } from './me'
import { session } from './session'

/** Asked once for all screens, and again for whoever signs in next. */
export function useMe() {
  const state = useLive(meState)
  const me = state.kind === 'ready' ? state.value : undefined
  return { state, me, member: me?.member, reload: loadMe }
}

/** For pages on which what the union knows of somebody may have changed since; the first asking is the app's. */
export function useMeWhenShown() {
  useDidShow(() => {
    if (meState.get().kind !== 'loading') loadMe()
  })
}

/** For the app alone. */
export function useFreshMe() {
  const token = useLive(session)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new session is a new person
  useEffect(() => {
    loadMe()
  }, [token])
}
