import { useCallback } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import type { ActionName, Answer, Input } from '#shared/api'
import { callApi } from './deskLine'
import { say } from './ui/states/toasts'

/** Runs one deed at a time: a second click while the first is under way does nothing. A refusal becomes a toast. */
export function useDeed() {
  const { busy, once } = useOneAtATime()

  const run = useCallback(
    <Name extends ActionName>(action: Name, input: Input<Name>): Promise<Answer<Name> | undefined> =>
      once(async () => {
        const answer = await callApi(action, input)
        if (!answer.ok) say({ tone: 'bad', text: answer.text })
        return answer
      }),
    [once]
  )

  return { busy, run }
}
