import { useCallback, useRef, useState } from 'react'
import type { ActionName, Answer, Input } from '#shared/api'
import { callApi } from './callApi'
import { say } from './ui/toasts'

/** One deed at a time: a second click while the first is under way does nothing. A refusal is said aloud. */
export function useDeed() {
  const [busy, setBusy] = useState(false)
  const running = useRef(false)

  const run = useCallback(
    async <Name extends ActionName>(action: Name, input: Input<Name>): Promise<Answer<Name> | undefined> => {
      if (running.current) return undefined
      running.current = true
      setBusy(true)
      const answer = await callApi(action, input)
      running.current = false
      setBusy(false)
      if (!answer.ok) say({ tone: 'bad', text: answer.text })
      return answer
    },
    []
  )

  return { busy, run }
}
