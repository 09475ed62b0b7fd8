import { useState } from 'react'
import * as v from 'valibot'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { loadMe } from '#platform/line/me'
import { newSecret } from '#platform/line/newSecret'
import { session } from '#platform/line/session'
import { TakeInvitationInput } from '#shared/identity/invitation'

/** 用邀请码. The secret stays the same from try to try, so that a lost answer costs nothing. */
export function useInvitation() {
  const { busy, once } = useOneAtATime()
  const [secret] = useState(newSecret)
  const [problem, setProblem] = useState<string>()
  const [welcomed, setWelcomed] = useState<string>()

  const take = (code: string) => {
    const input = { code, ...(secret && { secret }) }
    const checked = v.safeParse(TakeInvitationInput, input)
    if (!checked.success) return setProblem(checked.issues[0].message)
    once(async () => {
      const answer = await callApi('invitations.take', input)
      if (!answer.ok) return setProblem(answer.text)
      if (answer.value.token) session.start(answer.value.token)
      await loadMe()
      setWelcomed(answer.value.name)
    })
  }

  return { take, busy, problem, welcomed, calm: () => setProblem(undefined) }
}
