import { View } from '@tarojs/components'
import { usePages } from '#client/asking/usePages'
import { useNow } from '#client/useNow'
import { useListGestures } from '#platform/pages/useListGestures'
import { Card } from '#ui/Card'
import { MoreRow } from '#ui/lists/MoreRow'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { openArticle } from '../news/feature'
import { FoundRow } from './FoundRow'
import { searchTexts as texts } from './texts'

/** News of all years whose title, tags or text have these words, the latest first. */
export function FoundTexts({ text }: { text: string }) {
  const now = useNow()
  const { load, reload, refresh, more, loadMore, end } = usePages('news.search', { text })
  useListGestures({ onRefresh: refresh, onMore: loadMore })
  return (
    <Loaded
      load={load}
      onRetry={reload}
      isEmpty={({ items }) => items.length === 0 && more === 'none'}
      empty={<EmptyState motif="empty-search" title={texts.nothing(text)} text={texts.nothingText} />}
    >
      {({ items }) => (
        <>
          <Card className="rows">
            {items.map((article) => (
              <View key={article.id}>
                <FoundRow article={article} sought={text} now={now} onPress={() => openArticle(article, 'search')} />
              </View>
            ))}
          </Card>
          <MoreRow {...end} />
        </>
      )}
    </Loaded>
  )
}
