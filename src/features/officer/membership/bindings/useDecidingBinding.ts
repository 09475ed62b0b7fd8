import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { scrollBack } from '#platform/pages/scrollBack'
import type { Input } from '#shared/api'
import type { BindingRow } from '#shared/membership/view'
import { bindingTexts as texts } from './bindingTexts'

type Decision = Input<'membership.decideBinding'>['decision']

/** The decision on who somebody is; what a colleague has decided meanwhile leaves the list too, with what is so now. */
export function useDecidingBinding(onDecided: () => void) {
  const { busy, once } = useOneAtATime()
  const [problem, setProblem] = useState<string>()
  const [said, setSaid] = useState<string>()

  const decide = ({ id, name }: BindingRow, decision: Decision) =>
    once(async () => {
      setSaid(undefined)
      const answer = await callApi('membership.decideBinding', { requestId: id, decision })
      setProblem(answer.ok ? undefined : answer.text)
      if (answer.ok) setSaid((decision.kind === 'approve' ? texts.approved : texts.rejected)(name))
      if (answer.ok || answer.reason !== 'offline') onDecided()
      // What came of it stands above the list.
      scrollBack()
    })

  return { busy, problem, said, decide }
}
