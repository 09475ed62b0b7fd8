import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { call } from '#platform/call'
import { callApi } from '#platform/deeds/doing'
import type { BindingRow } from '#shared/membership/view'
import { Cell } from '#ui/lists/Cell'
import { Notice } from '#ui/states/Notice'
import { bindingTexts as texts } from './bindingTexts'

/** A number, masked until it is asked for, which the log tells; then one tap calls. */
export function PhoneCell({ request: { id, maskedPhone } }: { request: BindingRow }) {
  const { once } = useOneAtATime()
  const [phone, setPhone] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const reveal = () =>
    once(async () => {
      const answer = await callApi('membership.revealPhone', { requestId: id, reason: texts.revealWhy })
      if (answer.ok) setPhone(answer.value.phone)
      else setProblem(answer.text)
    })
  return (
    <>
      {problem && <Notice tone="bad">{problem}</Notice>}
      <Cell
        icon="phone"
        title={phone ?? maskedPhone}
        {...(!phone && { end: texts.reveal })}
        onPress={phone ? () => call(phone) : reveal}
      />
    </>
  )
}
