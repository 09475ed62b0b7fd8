import { useCallback, useEffect, useRef, useState } from 'react'
import type { ActionName, Input, Value } from '#shared/api'
import { callApi } from './callApi'
import { type Load, loadFrom, loading } from './load'

/** Asks once when the screen opens, again when the question changes, and when told to. */
export function useAsk<Name extends ActionName>(action: Name, input: Input<Name>) {
  const [load, setLoad] = useState<Load<Value<Name>>>(loading)
  const asked = JSON.stringify(input)
  const turn = useRef(0)

  const reload = useCallback(async () => {
    const mine = ++turn.current
    const answer = await callApi(action, JSON.parse(asked) as Input<Name>)
    if (mine === turn.current) setLoad((before) => loadFrom<Name, Value<Name>>(answer, (value) => value, before))
  }, [action, asked])

  useEffect(() => {
    setLoad(loading)
    reload()
    return () => {
      turn.current += 1
    }
  }, [reload])

  return { load, reload }
}
