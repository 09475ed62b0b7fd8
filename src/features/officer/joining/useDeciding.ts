import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import type { Input } from '#shared/api'
import type { JoiningRow } from '#shared/joining/view'
import { joiningsTexts as texts } from './joiningsTexts'

/** What can be done about one application; where a colleague was faster, what they did is shown. */
export function useDeciding({ id: joiningId, rev }: Pick<JoiningRow, 'id' | 'rev'>, onDecided: () => void) {
  const { busy, once } = useOneAtATime()
  const [problem, setProblem] = useState<string>()
  const [phone, setPhone] = useState<string>()

  const decide = (decision: Input<'joining.decide'>['decision']) =>
    once(async () => {
      const answer = await callApi('joining.decide', { joiningId, rev, decision })
      setProblem(answer.ok ? undefined : answer.text)
      if (answer.ok || answer.reason === 'joining_moved') onDecided()
    })

  const reveal = () =>
    once(async () => {
      const answer = await callApi('joining.phone', { joiningId, reason: texts.revealWhy })
      if (answer.ok) setPhone(answer.value.phone)
      else setProblem(answer.text)
    })

  return { busy, problem, phone, decide, reveal }
}
