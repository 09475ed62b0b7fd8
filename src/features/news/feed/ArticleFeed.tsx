import { View } from '@tarojs/components'
import type { Paged } from '#client/asking/usePages'
import { useFirstFew } from '#client/useFirstFew'
import { useNow } from '#client/useNow'
import type { ArticleCard as Article } from '#shared/news/article'
import { Card } from '#ui/Card'
import { MoreRow } from '#ui/lists/MoreRow'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { newsTexts } from '../articleTexts'
import { ArticleRow } from './ArticleRow'
import { openArticle } from './openArticle'

interface Props {
  feed: Pick<Paged<Article>, 'load' | 'reload' | 'end'>
  isOneChannel?: boolean
}

/** The list of articles: pinned ones stand alone with their gold tab, the others share one card. */
export function ArticleFeed({ feed, isOneChannel = false }: Props) {
  return (
    <Loaded load={feed.load} onRetry={feed.reload} isEmpty={({ items }) => items.length === 0} empty={<NoNews />}>
      {({ items }) => (
        <View className="stack">
          <Rows articles={items} isOneChannel={isOneChannel} />
          <MoreRow {...feed.end} />
        </View>
      )}
    </Loaded>
  )
}

/** About what the first screen of a phone holds. */
const FEW = 5

function Rows({ articles, isOneChannel }: { articles: readonly Article[]; isOneChannel: boolean }) {
  const now = useNow()
  const shown = useFirstFew(articles, FEW)
  const row = (article: Article) => (
    <ArticleRow article={article} now={now} isOneChannel={isOneChannel} onPress={() => openArticle(article)} />
  )
  return (
    <>
      {shown.filter(isPinned).map((article) => (
        <Card key={article.id} marked>
          {row(article)}
        </Card>
      ))}
      {shown.some(isNotPinned) && (
        <Card className="rows">
          {shown.filter(isNotPinned).map((article) => (
            <View key={article.id}>{row(article)}</View>
          ))}
        </Card>
      )}
    </>
  )
}

const isPinned = (article: Article) => article.pinned
const isNotPinned = (article: Article) => !article.pinned

function NoNews() {
  return <EmptyState motif="empty-inbox" title={newsTexts.emptyTitle} text={newsTexts.emptyText} />
}
