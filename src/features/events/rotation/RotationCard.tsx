import { View } from '@tarojs/components'
import { momentText } from '#shared/beijingTime'
import type { UnionEvent } from '#shared/events/event'
import type { OwnEntry } from '#shared/events/order/view'
import { groundsText, rotationLines } from '#shared/events/rotation/groundsText'
import type { RotationView } from '#shared/events/rotation/view'
import { Card } from '#ui/Card'
import '../order/OrderCard.scss'
import { outcomeWord, rotationTexts as texts } from './rotationTexts'

interface Props {
  event: UnionEvent
  rotation: RotationView
  now: number
}

/** 轮着去. By what rule, until when one may apply, and then the own rank with what decided about it. */
export function RotationCard({ event, rotation, now }: Props) {
  const { mine, state, isLapsed } = rotation
  return (
    <Card className="order-card" marked>
      <View className="order-card__head">
        <View className="order-card__title">{texts.title}</View>
        <View>{texts.places(event.capacity)}</View>
      </View>
      {mine && !isLapsed && <OwnRank event={event} rotation={rotation} mine={mine} />}
      <View className="order-card__lines">
        {linesOf(event, rotation, now).map((line) => (
          <View key={line}>{line}</View>
        ))}
      </View>
      {(state === 'open' || state === 'closed') && (
        <View className="order-card__rule">
          {rotationLines(event.kind).map((line) => (
            <View key={line}>{line}</View>
          ))}
        </View>
      )}
    </Card>
  )
}

function OwnRank({ event, rotation: { state }, mine }: Omit<Props, 'now'> & { mine: OwnEntry }) {
  const { rank, grounds, outcome } = mine
  const isSure = state === 'drawing' || state === 'drawn'
  return (
    <View className="order-card__own">
      <View className={outcome === 'confirmed' ? 'order-card__word--good' : 'order-card__word'}>
        {outcome ? outcomeWord(outcome, mine) : rank ? (isSure ? texts.rank : texts.rankNow)(rank) : texts.entered}
      </View>
      {outcome && rank && <View className="order-card__label">{texts.rank(rank)}</View>}
      {grounds && <View className="order-card__label">{groundsText(grounds, event.kind)}</View>}
      {state === 'open' && <View className="order-card__label">{texts.waits}</View>}
    </View>
  )
}

/** What is to be said of it now, the most pressing first. */
function linesOf(event: UnionEvent, { state, review, entries, mine, isLapsed }: RotationView, now: number): string[] {
  const closes = momentText(event.closesAt, now)
  if (isLapsed) return [texts.lapsed]
  switch (state) {
    case 'open':
      return [texts.closes(closes), texts.entries(entries)]
    case 'closed': {
      const next = review === 'asked' ? texts.asked : review === 'sent_back' ? texts.sentBack : texts.ordering
      return [next, texts.closed(closes), texts.entriesOf(entries, event.capacity)]
    }
    case 'drawing':
      return [texts.giving]
    case 'drawn': {
      const next = mine?.outcome && (mine.outcome === 'not_drawn' && mine.unfit ? mine.unfit : texts.next[mine.outcome])
      return [next ?? texts.notIn, texts.entriesOf(entries, event.capacity)]
    }
  }
}
