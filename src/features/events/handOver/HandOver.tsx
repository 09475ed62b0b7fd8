import { View } from '@tarojs/components'
import { useState } from 'react'
import { nearText } from '#shared/beijingTime'
import { decideHandOver, type HandingSeen } from '#shared/events/handOver/handing'
import type { Ticket } from '#shared/events/ticket/ticket'
import type { EventView } from '#shared/events/view'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { Notice } from '#ui/states/Notice'
import './HandOver.scss'
import { HandOverSheet } from './HandOverSheet'
import { handOverTexts as texts } from './handOverTexts'
import { useHandOver } from './useHandOver'

interface Props {
  view: EventView
  ticket: Ticket
  now: number
  onChanged: () => void
}

/** 转给同事: the way to offer a place, and the offer that goes on. Nothing where the event does not allow it. */
export function HandOver({ view: { event, mine }, ticket: { handing }, now, onChanged }: Props) {
  const [isNaming, setNaming] = useState(false)
  const doing = useHandOver(event.id, onChanged)
  if (!decideHandOver(event, now).ok) return null
  // A place of several goes to nobody, but an offer from before they were several can still be taken back.
  if (!handing && (mine?.people ?? 1) > 1) return null
  return (
    <>
      {handing ? (
        <HandingCard handing={handing} doing={doing} onAnother={() => setNaming(true)} now={now} />
      ) : (
        <Card className="rows">
          <Cell icon="people" title={texts.begin} note={texts.beginNote} onPress={() => setNaming(true)} />
        </Card>
      )}
      {isNaming && <HandOverSheet doing={doing} onClose={() => setNaming(false)} />}
    </>
  )
}

interface HandingCardProps {
  handing: HandingSeen
  doing: ReturnType<typeof useHandOver>
  onAnother: () => void
  now: number
}

/** The offer as its holder sees it: whom it waits for, or that they cannot come. */
function HandingCard({ handing: { name, until, declined }, doing, onAnother, now }: HandingCardProps) {
  return (
    <Card className="hand-over">
      <View className="hand-over__title">{declined ? texts.declined(name) : texts.waits(name)}</View>
      <View className="hand-over__note">{declined ? texts.declinedNote : texts.waitsNote(nearText(until, now))}</View>
      {doing.problem && <Notice tone="bad">{doing.problem}</Notice>}
      {declined ? (
        <Button kind="ghost" onPress={onAnother}>
          {texts.another}
        </Button>
      ) : (
        <Button kind="ghost" busy={doing.busy} onPress={doing.keep}>
          {texts.keep}
        </Button>
      )}
    </Card>
  )
}
