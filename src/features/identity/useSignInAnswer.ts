import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'

type Answer = { kind: 'let_in'; browser: string } | { kind: 'refused' }

/** The answer to a browser that asks to sign in: its number for yes, or no. */
export function useSignInAnswer(code: string) {
  const { busy, once } = useOneAtATime()
  const [answer, setAnswer] = useState<Answer>()
  const [problem, setProblem] = useState<string>()

  const say = (number: number | 'no') =>
    once(async () => {
      setProblem(undefined)
      if (number === 'no') {
        const refused = await callApi('signIn.refuse', { code })
        return refused.ok ? setAnswer({ kind: 'refused' }) : setProblem(refused.text)
      }
      const confirmed = await callApi('signIn.confirm', { code, number })
      return confirmed.ok ? setAnswer({ kind: 'let_in', ...confirmed.value }) : setProblem(confirmed.text)
    })

  return { answer, say, busy, problem }
}
