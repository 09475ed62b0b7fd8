import { useCallback } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import type { ActionName, Answer, Input } from '#shared/api'
import type { Reason } from '#shared/reason'
import { callApi } from './deskLine'
import { say } from './ui/states/toasts'

/**
 * Runs one deed at a time: a second click while the first is under way does nothing. A refusal becomes a toast, but for
 * those that the form itself answers.
 */
export function useDeed() {
  const { busy, once } = useOneAtATime()

  const run = useCallback(
    <Name extends ActionName>(
      action: Name,
      input: Input<Name>,
      answered: readonly Reason[] = []
    ): Promise<Answer<Name> | undefined> =>
      once(async () => {
        const answer = await callApi(action, input)
        if (!answer.ok && !answered.includes(answer.reason)) say({ tone: 'bad', text: answer.text })
        return answer
      }),
    [once]
  )

  return { busy, run }
}
