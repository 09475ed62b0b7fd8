import { View } from '@tarojs/components'
import { useState } from 'react'
import { momentText } from '#shared/beijingTime'
import type { UnionEvent } from '#shared/events/event'
import { numberText } from '#shared/events/lottery/numberText'
import type { LotteryView } from '#shared/events/lottery/view'
import { Card } from '#ui/Card'
import { Pressable } from '#ui/Pressable'
import { DrawProofSheet } from './DrawProofSheet'
import '../order/OrderCard.scss'
import { outcomeWord, lotteryTexts as texts } from './lotteryTexts'

interface Props {
  event: UnionEvent
  lottery: LotteryView
  now: number
}

/** 抽签. Until when one may enter and when it is drawn, the own number, and in the end the result in one sentence. */
export function LotteryCard({ event, lottery, now }: Props) {
  const [proving, setProving] = useState(false)
  const { state, mine } = lottery
  return (
    <Card className="order-card" marked>
      <View className="order-card__head">
        <View className="order-card__title">{texts.title}</View>
        <View>{texts.places(event.capacity)}</View>
      </View>
      {mine && <OwnNumber lottery={lottery} mine={mine} />}
      {state === 'drawn' ? (
        <Outcome event={event} lottery={lottery} />
      ) : (
        <Times event={event} lottery={lottery} now={now} />
      )}
      <Pressable className="order-card__check" onPress={() => setProving(true)}>
        {texts.check}
      </Pressable>
      {proving && <DrawProofSheet eventId={event.id} lottery={lottery} onClose={() => setProving(false)} />}
    </Card>
  )
}

type Own = NonNullable<LotteryView['mine']>

function OwnNumber({ lottery: { state }, mine }: { lottery: LotteryView; mine: Own }) {
  const word = mine.outcome ? outcomeWord(mine.outcome, mine) : texts.entered
  return (
    <View className="order-card__own">
      <View className={mine.outcome === 'confirmed' ? 'order-card__word--good' : 'order-card__word'}>{word}</View>
      <View className="order-card__label">{texts.number}</View>
      <View className="order-card__number">{numberText(mine.number)}</View>
      {state !== 'drawn' && (
        <View className="order-card__label">{state === 'drawing' ? texts.drawing : texts.waits}</View>
      )}
    </View>
  )
}

function Times({ event: { closesAt, lottery }, lottery: { state, entries }, now }: Props) {
  const closes = momentText(closesAt, now)
  return (
    <View className="order-card__lines">
      <View>{state === 'open' ? texts.closes(closes) : texts.closed(closes)}</View>
      {lottery && <View>{texts.draws(momentText(lottery.drawsAt, now))}</View>}
      <View>{texts.entries(entries)}</View>
    </View>
  )
}

function Outcome({ event: { capacity }, lottery: { entries, mine } }: Pick<Props, 'event' | 'lottery'>) {
  if (!mine?.rank || !mine.outcome) return <View className="order-card__lines">{texts.notIn(entries, capacity)}</View>
  return (
    <View className="order-card__lines">
      <View>{texts.result(entries, capacity, numberText(mine.number), mine.rank)}</View>
      <View>{mine.outcome === 'not_drawn' && mine.unfit ? mine.unfit : texts.next[mine.outcome]}</View>
    </View>
  )
}
