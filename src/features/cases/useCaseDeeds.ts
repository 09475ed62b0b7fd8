import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import type { WhichCase } from '#shared/cases/input'
import type { Face } from '#shared/feedback/face'

/** What whoever asked can do to their case. */
export function useCaseDeeds(which: WhichCase, onMoved: () => void) {
  const { busy, once } = useOneAtATime()
  const [problem, setProblem] = useState<string>()
  const tell = (answer: { ok: true } | { ok: false; text: string }) => {
    setProblem(answer.ok ? undefined : answer.text)
    if (answer.ok) onMoved()
    return answer.ok
  }
  /** Does one thing, and says whether it was done. */
  const act = async (run: () => Promise<{ ok: true } | { ok: false; text: string }>): Promise<boolean> => {
    let isDone = false
    await once(async () => {
      isDone = tell(await run())
    })
    return isDone
  }
  return {
    ...{ busy, problem },
    rate: (face: Face, more?: string) => act(() => callApi('cases.rate', { which, face, ...(more && { more }) })),
    reply: (text: string) => act(() => callApi('cases.reply', { which, text })),
    withdraw: () => act(() => callApi('cases.withdraw', { which })),
  }
}

export type CaseDeeds = ReturnType<typeof useCaseDeeds>
