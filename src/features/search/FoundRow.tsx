import { Text, View } from '@tarojs/components'
import { nearText } from '#shared/beijingTime'
import { channelName } from '#shared/news/article'
import type { FoundArticle } from '#shared/news/view'
import { Pressable } from '#ui/Pressable'
import './FoundRow.scss'
import { markWords } from './markWords'

interface Props {
  article: FoundArticle
  sought: string
  now: number
  onPress: () => void
}

/** One article found, with the text around the sought words. */
export function FoundRow({ article: { title, excerpt, channel, publishedAt }, sought, now, onPress }: Props) {
  return (
    <Pressable className="found-row" onPress={onPress}>
      <View className="found-row__title">
        <Marked text={title} sought={sought} />
      </View>
      <View className="found-row__excerpt">
        <Marked text={excerpt} sought={sought} />
      </View>
      <View className="found-row__meta">
        {channelName[channel]}
        {publishedAt && `·${nearText(publishedAt, now)}`}
      </View>
    </Pressable>
  )
}

function Marked({ text, sought }: { text: string; sought: string }) {
  return (
    <>
      {markWords(text, sought).map(({ key, words, isHit }) => (
        <Text key={key} className={isHit ? 'found-row__hit' : ''}>
          {words}
        </Text>
      ))}
    </>
  )
}
