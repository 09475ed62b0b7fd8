import { View } from '@tarojs/components'
import { nearText } from '#shared/beijingTime'
import { type ArticleCard, channelName } from '#shared/news/article'
import { Picture } from '#ui/Picture'
import { Pressable } from '#ui/Pressable'
import { Tag } from '#ui/states/Tag'
import { newsTexts } from '../articleTexts'
import './ArticleRow.scss'

interface Props {
  article: ArticleCard
  now: number
  /** True where all rows are of one channel, whose name stands above them. */
  isOneChannel?: boolean
  onPress: () => void
}

export function ArticleRow({ article, now, isOneChannel = false, onPress }: Props) {
  return (
    <Pressable className="article-row" onPress={onPress}>
      <View className="article-row__words">
        <View className="article-row__title">{article.title}</View>
        {article.pinned && article.summary && <View className="article-row__summary">{article.summary}</View>}
        <View className="article-row__meta">
          {article.pinned && <Tag tone="live" text={newsTexts.pinned} plain />}
          <View>
            {[
              !isOneChannel && channelName[article.channel],
              article.publishedAt && nearText(article.publishedAt, now),
              article.readers && newsTexts.readers(article.readers),
            ]
              .filter(Boolean)
              .join('·')}
          </View>
        </View>
      </View>
      {article.cover && (
        <View className="article-row__picture">
          <Picture name={coverPicture(article.cover)} shape="thumb" />
        </View>
      )}
    </Pressable>
  )
}

/** The picture's name in a cover, which may bear a drawing's prefix (`channel-`, `event-`, `cover-`). */
export function coverPicture(cover: string): string {
  return cover.replace(/^(cover|event|channel)-/, '')
}
