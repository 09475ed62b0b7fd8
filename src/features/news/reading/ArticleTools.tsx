import { View } from '@tarojs/components'
import { useState } from 'react'
import { useLive } from '#client/liveValue'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { canAskAsPerson } from '#platform/line/session'
import { useWish } from '#platform/line/useWish'
import { largeType, switchLargeType } from '#platform/look/typeScale'
import { useReadAloud } from '#platform/readAloud'
import { say } from '#platform/say'
import { isRecord } from '#shared/isRecord'
import type { ArticleView } from '#shared/news/view'
import { Pressable } from '#ui/Pressable'
import { articleTexts as texts } from '../articleTexts'
import './ArticleTools.scss'
import { spokenArticle } from './articleBlocks'

interface Props {
  article: ArticleView
  /** Runs when what was kept without a network is in the cloud, or was taken back. */
  onSettled: () => Promise<void>
}

/** What one does while reading, in one row: 收藏, 朗读 where the phone has a voice, 大字. */
export function ArticleTools({ article, onSettled }: Props) {
  const isLarge = useLive(largeType)
  const reading = useReadAloud(() => spokenArticle(article))
  const isShown = article.state !== 'withdrawn'
  return (
    <View className="article-tools">
      {isShown && canAskAsPerson() && <Favourite article={article} onSettled={onSettled} />}
      {reading && isShown && !article.inAccount && (
        <Tool
          icon="speaker"
          label={reading.isReading ? texts.stopReading : texts.readAloud}
          isOn={reading.isReading}
          onPress={reading.turn}
        />
      )}
      <Tool icon="letters" label={texts.largeType} isOn={isLarge} onPress={() => switchLargeType(!isLarge)} />
    </View>
  )
}

/** 收藏: keeps an article in one's list, or takes it out. */
function Favourite({ article: { id, title, isFavourite }, onSettled }: Props) {
  const [turned, setTurned] = useState<boolean>()
  const wish = useWish('news.favourite', id, () => {
    setTurned(undefined)
    onSettled()
  })
  const isKept = isRecord(wish?.input) ? wish.input.on === true : (turned ?? isFavourite)
  const { once } = useOneAtATime()
  const turn = () =>
    once(async () => {
      const answer = await callApi('news.favourite', { articleId: id, on: !isKept }, title)
      if (answer.ok) setTurned(answer.value.on)
      if (!answer.ok) say(answer.text)
    })
  return (
    <Tool icon={isKept ? 'star-on' : 'star'} label={isKept ? texts.kept : texts.keep} isOn={isKept} onPress={turn} />
  )
}

interface ToolProps {
  icon: 'star' | 'star-on' | 'speaker' | 'letters'
  label: string
  isOn: boolean
  onPress: () => void
}

function Tool({ icon, label, isOn, onPress }: ToolProps) {
  return (
    <Pressable className={isOn ? 'article-tool article-tool--on' : 'article-tool'} onPress={onPress}>
      <View className={`icon article-tool__icon article-tool__icon--${icon}`} />
      <View>{label}</View>
    </Pressable>
  )
}
