import { View } from '@tarojs/components'
import { useAsk } from '#client/asking/useAsk'
import { open } from '#platform/pages/navigate'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { brandTexts as texts } from '../texts'

/** 品牌活动: what the union runs again and again. */
export default function BrandListPage() {
  const { load, reload } = useAsk('brands.list', {}, { keepAs: 'brands' })

  return (
    <Screen>
      <InnerBar title={texts.title} />
      <View className="body stack">
        <Loaded
          load={load}
          onRetry={reload}
          isEmpty={(rows) => rows.length === 0}
          empty={
            <EmptyState
              motif="empty-events"
              title={texts.empty}
              text={texts.emptyText}
              way={{ label: texts.toEvents, onPress: () => open('events') }}
            />
          }
        >
          {(rows) => (
            <Card className="rows">
              {rows.map(({ id, title, editions, latest }) => (
                <Cell key={id} title={title} note={texts.row(editions, latest)} onPress={() => open('brand', { id })} />
              ))}
            </Card>
          )}
        </Loaded>
      </View>
    </Screen>
  )
}
