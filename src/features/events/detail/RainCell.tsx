import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { useMe } from '#platform/line/useMe'
import { momentText } from '#shared/beijingTime'
import { carriedOut } from '#shared/events/rain/rainPlan'
import type { EventView } from '#shared/events/view'
import { isOrganiserFor } from '#shared/identity/caller'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { Dialog } from '#ui/overlays/Dialog'
import { Notice } from '#ui/states/Notice'
import { rainTexts as texts } from './detailTexts'

/** 启用雨天方案, for whoever runs the event and stands outside: one tap and a yes, and everybody is told. */
export function RainCell({ view: { event }, now, onChanged }: { view: EventView; now: number; onChanged: () => void }) {
  const { me } = useMe()
  const { busy, once } = useOneAtATime()
  const [asking, setAsking] = useState(false)
  const [said, setSaid] = useState<{ tone: 'good' | 'bad'; text: string }>()
  const plan = event.rainPlan
  const isTheirs = isOrganiserFor(me, event.unionId) && event.state === 'published' && now < event.startsAt
  if (!plan || !isTheirs) return null
  const next = carriedOut(event, plan)
  const move = () =>
    once(async () => {
      const answer = await callApi('events.toRainPlan', { eventId: event.id, rev: event.rev })
      setAsking(false)
      setSaid(answer.ok ? { tone: 'good', text: texts.done(answer.value.told) } : { tone: 'bad', text: answer.text })
      onChanged()
    })
  const where = `${momentText(next.startsAt, now)}，${next.venue}`
  return (
    <>
      <Card className="rows">
        <Cell icon="place" title={texts.act} note={where} onPress={() => setAsking(true)} />
      </Card>
      {said && <Notice tone={said.tone}>{said.text}</Notice>}
      {asking && (
        <Dialog
          title={texts.title}
          text={texts.what(where)}
          action={{ label: texts.yes, busy, onPress: move }}
          stay={texts.no}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}
