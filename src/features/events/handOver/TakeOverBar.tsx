import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { open } from '#platform/pages/navigate'
import { say } from '#platform/say'
import { nearText } from '#shared/beijingTime'
import type { UnionEvent } from '#shared/events/event'
import type { HandingToMe } from '#shared/events/handOver/handing'
import { Button } from '#ui/Button'
import { Dialog } from '#ui/overlays/Dialog'
import { ActionBar } from '#ui/screen/ActionBar'
import { Notice } from '#ui/states/Notice'
import { takeOverTexts as texts } from './handOverTexts'
import { takeOverPlace } from './takeOverPlace'

interface Props {
  event: UnionEvent
  handing: HandingToMe
  now: number
  onChanged: () => void
}

/** The bar for somebody to whom a colleague hands a place: yes or no. */
export function TakeOverBar({ event, handing: { fromName, until }, now, onChanged }: Props) {
  const { busy, problem, accept, decline } = useTakeOver(event, onChanged)
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <ActionBar hint={texts.until(nearText(until, now))}>
        {problem && <Notice tone="bad">{problem}</Notice>}
        <Button kind="ghost" disabled={busy} onPress={() => setAsking(true)}>
          {texts.decline}
        </Button>
        <Button busy={busy} onPress={accept}>
          {texts.accept}
        </Button>
      </ActionBar>
      {isAsking && (
        <Dialog
          title={texts.declineTitle}
          text={texts.declineText(fromName)}
          stay={texts.stay}
          action={{ label: texts.declineYes, busy, onPress: () => decline(() => setAsking(false)) }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}

function useTakeOver(event: UnionEvent, onChanged: () => void) {
  const { busy, once } = useOneAtATime()
  const [problem, setProblem] = useState<string>()

  const accept = () => {
    if (event.questions.length > 0 || event.only?.ages) return open('answers', { id: event.id, over: '1' })
    once(async () => {
      setProblem(undefined)
      const outcome = await takeOverPlace(event, {})
      if (outcome.ok) say(texts.taken)
      else setProblem(outcome.text)
      onChanged()
    })
  }

  const decline = (onDone: () => void) =>
    once(async () => {
      setProblem(undefined)
      const outcome = await callApi('events.declineTakeOver', { eventId: event.id })
      onDone()
      if (outcome.ok) say(texts.declined)
      else setProblem(outcome.text)
      onChanged()
    })

  return { busy, problem, accept, decline }
}
