import { View } from '@tarojs/components'
import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { copyText } from '#platform/copyText'
import { askApi } from '#platform/line/phoneLine'
import type { LotteryView } from '#shared/events/lottery/view'
import { Button } from '#ui/Button'
import { Overlay } from '#ui/overlays/Overlay'
import { Notice } from '#ui/states/Notice'
import './DrawProofSheet.scss'
import { proofTexts as texts } from './lotteryTexts'

interface Props {
  eventId: string
  lottery: LotteryView
  onClose: () => void
}

/** 抽签凭据. What is published of the draw, in plain words, and everything of it to be taken along. */
export function DrawProofSheet({ eventId, lottery: { seedHash, listHash, seed }, onClose }: Props) {
  const { busy, once } = useOneAtATime()
  const [said, setSaid] = useState<{ tone: 'good' | 'bad'; text: string }>()
  const copy = () =>
    once(async () => {
      const answer = await askApi('events.drawProof', { eventId })
      if (!answer.ok) return setSaid({ tone: 'bad', text: answer.text })
      const isCopied = await copyText(JSON.stringify(answer.value, undefined, 1))
      setSaid(isCopied ? { tone: 'good', text: texts.copied } : { tone: 'bad', text: texts.notCopied })
    })
  return (
    <Overlay place="bottom" label={texts.title} onClose={onClose}>
      <View className="draw-proof">
        <View className="draw-proof__title">{texts.title}</View>
        {texts.steps.map((step, index) => (
          <View key={step}>
            {index + 1}. {step}
          </View>
        ))}
        <Mark name={texts.seedHash} value={seedHash} />
        <Mark name={texts.listHash} value={listHash ?? texts.later.listHash} />
        <Mark name={texts.seed} value={seed ?? texts.later.seed} />
        <View className="draw-proof__how">{texts.how}</View>
        {said && <Notice tone={said.tone}>{said.text}</Notice>}
        <Button busy={busy} onPress={copy}>
          {seed ? texts.copy : texts.copyEarly}
        </Button>
        <Button kind="ghost" onPress={onClose}>
          {texts.close}
        </Button>
      </View>
    </Overlay>
  )
}

function Mark({ name, value }: { name: string; value: string }) {
  return (
    <View>
      <View className="draw-proof__name">{name}</View>
      <View className="draw-proof__value">{value}</View>
    </View>
  )
}
