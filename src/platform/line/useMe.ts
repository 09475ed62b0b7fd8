import { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import type { Load } from '#client/asking/load'
import { useLive } from '#client/liveValue'
import { loadMe, meState } from './me'
import { session } from './session'

/** The person who holds this phone; all screens share one answer. */
export function useMe() {
  const state = useLive(meState)
  const me = state.kind === 'ready' ? state.value : undefined
  return { state, me, member: me?.member, reload: loadMe }
}

/**
 * What a screen shows of an answer that is asked for as soon as it is known who asks: while nobody is known, why that is
 * so, and a way to try again.
 */
export function useAsMe<Shown>({ load, reload }: { load: Load<Shown>; reload: () => Promise<void> }) {
  const { state } = useMe()
  // While it is asked who this is, what is kept for whoever is signed in may stand there.
  if (state.kind === 'ready' || state.kind === 'loading') return { load, reload }
  return { load: state.kind === 'signed_out' ? SIGNED_OUT : state, reload: loadMe }
}

const SIGNED_OUT = { kind: 'failed', reason: 'signed_out', offline: false, text: '' } as const

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
