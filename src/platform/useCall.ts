import { useCallback, useEffect, useRef, useState } from 'react'
import type { Input, ReadingName, Value } from '#shared/api'
import { askApi } from './callApi'
import { useLive } from './liveValue'
import { type Load, loadFrom, loading } from './load'
import { sessionToken } from './session'
import { recall, remember } from './storage'

export interface CallOptions {
  /** Under this name the last answer is kept for times without a network. */
  keepAs?: string | undefined
  /** Asks only then; before that the screen keeps waiting. */
  when?: boolean
}

/** Asks once when the page opens and again when somebody else signs in. */
export function useCall<Name extends ReadingName>(
  action: Name,
  input: Input<Name>,
  { keepAs, when = true }: CallOptions = {}
) {
  const [load, setLoad] = useState<Load<Value<Name>>>(loading)
  const token = useLive(sessionToken)
  const asked = JSON.stringify(input)
  const turn = useRef(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new session asks anew
  const reload = useCallback(async () => {
    if (!when) return
    const mine = ++turn.current
    const answer = await askApi(action, JSON.parse(asked) as Input<Name>)
    const kept = keepAs && !answer.ok ? await recall<Value<Name>>(keepAs) : undefined
    if (mine !== turn.current) return
    setLoad(loadFrom(answer, kept))
    if (answer.ok && keepAs) await remember(keepAs, answer.value)
  }, [action, asked, keepAs, token, when])

  useEffect(() => {
    setLoad(loading)
    reload()
  }, [reload])

  return { load, reload }
}
