import { View } from '@tarojs/components'
import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { open } from '#platform/pages/navigate'
import { momentText } from '#shared/beijingTime'
import type { JoiningView } from '#shared/joining/view'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { Notice } from '#ui/states/Notice'
import { joiningTexts as texts } from '../texts'
import { useEventOnTheWay } from '../way/eventOnTheWay'

interface Props {
  view: JoiningView
  now: number
  onKept: () => void
}

/** 留着的名额: until when it is kept, or the way to have one kept for whoever came from an event. */
export function KeptPart({ view: { kind, state, kept }, now, onKept }: Props) {
  const isOpen = state === 'chair' || state === 'station'
  if (kind !== 'join' || !isOpen) return null
  if (kept && kept.until > now) {
    return (
      <Card className="rows">
        <Cell
          icon="check"
          title={texts.kept(kept.title)}
          note={texts.keptUntil(momentText(kept.until, now))}
          onPress={() => open('event', { id: kept.eventId })}
        />
      </Card>
    )
  }
  return <Keep onKept={onKept} />
}

function Keep({ onKept }: Pick<Props, 'onKept'>) {
  const event = useEventOnTheWay()
  const { busy, once } = useOneAtATime()
  const [problem, setProblem] = useState<string>()
  if (!event) return null
  const keep = () =>
    once(async () => {
      const answer = await callApi('events.keepForJoining', event)
      setProblem(answer.ok ? undefined : answer.text)
      onKept()
    })
  return (
    <View className="stack">
      {problem && <Notice tone="bad">{problem}</Notice>}
      <Button busy={busy} onPress={keep}>
        {texts.keep}
      </Button>
    </View>
  )
}
