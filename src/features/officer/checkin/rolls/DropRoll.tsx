import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { goBackTo } from '#platform/pages/navigate'
import { Button } from '#ui/Button'
import { Notice } from '#ui/states/Notice'
import { rollTexts as texts } from './rollTexts'

/** 删掉这张表, as long as nobody stands on it. */
export function DropRoll({ eventId, rollId }: { eventId: string; rollId: string }) {
  const [problem, setProblem] = useState<string>()
  const { busy, once } = useOneAtATime()
  const drop = () =>
    once(async () => {
      const answer = await callApi('checkin.dropRoll', { eventId, rollId })
      if (answer.ok) goBackTo('officerRoll', { id: eventId })
      else setProblem(answer.text)
    })
  return (
    <>
      {problem && <Notice tone="bad">{problem}</Notice>}
      <Button kind="quiet" busy={busy} onPress={drop}>
        {texts.drop}
      </Button>
    </>
  )
}
