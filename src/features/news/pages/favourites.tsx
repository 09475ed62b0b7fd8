import { View } from '@tarojs/components'
import { usePages } from '#client/asking/usePages'
import { useNow } from '#client/useNow'
import { open } from '#platform/pages/navigate'
import { useListGestures } from '#platform/pages/useListGestures'
import { useShownAgain } from '#platform/pages/useShownAgain'
import { Card } from '#ui/Card'
import { MoreRow } from '#ui/lists/MoreRow'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { newsTexts, articleTexts as texts } from '../articleTexts'
import { ArticleRow } from '../feed/ArticleRow'
import { openArticle } from '../feed/openArticle'

export default function FavouritesPage() {
  const now = useNow()
  const { load, reload, refresh, loadMore, end } = usePages('news.favourites', {}, { keepAs: 'favourites' })
  useShownAgain(reload)
  useListGestures({ onRefresh: refresh, onMore: loadMore })

  return (
    <Screen>
      <InnerBar title={newsTexts.favourites} />
      <View className="body">
        <Loaded
          load={load}
          onRetry={reload}
          isEmpty={({ items }) => items.length === 0}
          empty={
            <EmptyState
              motif="empty-search"
              title={texts.noFavourites}
              text={texts.noFavouritesText}
              action={{ label: texts.toNews, onPress: () => open('home') }}
            />
          }
        >
          {({ items }) => (
            <>
              <Card className="rows">
                {items.map((article) => (
                  <View key={article.id}>
                    <ArticleRow article={article} now={now} onPress={() => openArticle(article)} />
                  </View>
                ))}
              </Card>
              <MoreRow {...end} />
            </>
          )}
        </Loaded>
      </View>
    </Screen>
  )
}
