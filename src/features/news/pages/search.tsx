import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePages } from '#client/asking/usePages'
import { useNow } from '#client/useNow'
import { useSettled } from '#client/useSettled'
import { useListGestures } from '#platform/pages/useListGestures'
import { useParams } from '#platform/pages/useParams'
import { Card } from '#ui/Card'
import { SearchBox } from '#ui/fields/SearchBox'
import { MoreRow } from '#ui/lists/MoreRow'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { articleTexts as texts } from '../articleTexts'
import { openArticle } from '../feed/openArticle'
import { FoundRow } from '../search/FoundRow'

export default function SearchNewsPage() {
  const now = useNow()
  const [typed, setTyped] = useState(useParams().text ?? '')
  const text = useSettled(typed.trim())
  const { load, reload, refresh, more, loadMore, end } = usePages(
    'news.search',
    { text: text || '-' },
    { when: text !== '' }
  )
  useListGestures({ onRefresh: refresh, onMore: loadMore })

  return (
    <Screen>
      <InnerBar title={texts.search} />
      <View className="body stack">
        <SearchBox value={typed} hint={texts.searchHint} onChange={setTyped} />
        {text === '' ? (
          <EmptyState motif="empty-search" title={texts.searchTitle} text={texts.searchText} />
        ) : (
          <Loaded
            load={load}
            onRetry={reload}
            isEmpty={({ items }) => items.length === 0 && more === 'none'}
            empty={<EmptyState motif="empty-search" title={texts.nothingFound(text)} text={texts.nothingFoundText} />}
          >
            {({ items }) => (
              <>
                <Card className="rows">
                  {items.map((article) => (
                    <View key={article.id}>
                      <FoundRow
                        article={article}
                        sought={text}
                        now={now}
                        onPress={() => openArticle(article, 'search')}
                      />
                    </View>
                  ))}
                </Card>
                <MoreRow {...end} />
              </>
            )}
          </Loaded>
        )}
      </View>
    </Screen>
  )
}
