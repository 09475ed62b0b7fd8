import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { loadMe } from '#platform/line/me'
import { momentText } from '#shared/beijingTime'
import { Button } from '#ui/Button'
import { Notice } from '#ui/states/Notice'
import { Result } from '#ui/states/Result'
import { pageTexts as texts } from './pageTexts'

/** The seven days in which one tap brings the account back. */
export function LeavingCard({ at, onStayed }: { at: number; onStayed: () => void }) {
  const { busy, once } = useOneAtATime()
  const [problem, setProblem] = useState('')
  const stay = () =>
    once(async () => {
      const answer = await callApi('privacy.stay', {})
      if (!answer.ok) return setProblem(answer.text)
      await loadMe()
      onStayed()
    })

  return (
    <>
      <Result motif="empty-person" title={texts.leaving(momentText(at, Date.now()))}>
        {texts.leavingText}
      </Result>
      {problem && <Notice tone="bad">{problem}</Notice>}
      <Button busy={busy} onPress={stay}>
        {texts.stayAfterAll}
      </Button>
    </>
  )
}
