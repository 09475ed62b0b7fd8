import { View } from '@tarojs/components'
import { useAsk } from '#client/asking/useAsk'
import { open } from '#platform/pages/navigate'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { seasonTexts } from '../seasonTexts'
import { brandTexts as texts } from '../texts'

/** 活动季 and 品牌活动: what belongs together, and what the union runs again and again. */
export default function BrandListPage() {
  const { load, reload } = useAsk('brands.list', {}, { keepAs: 'brands' })
  const seasons = useAsk('seasons.list', {}, { keepAs: 'seasons' })
  const running = seasons.load.kind === 'ready' ? seasons.load.value : []

  return (
    <Screen>
      <InnerBar title={texts.title} />
      <View className="body stack">
        {running.length > 0 && (
          <Card className="rows">
            {running.map(({ id, title, events, ended }) => (
              <Cell
                key={id}
                title={title}
                note={seasonTexts.row(events, ended !== undefined)}
                onPress={() => open('season', { id })}
              />
            ))}
          </Card>
        )}
        <Loaded
          load={load}
          onRetry={reload}
          isEmpty={(rows) => rows.length === 0 && running.length === 0}
          empty={
            <EmptyState
              motif="empty-events"
              title={texts.empty}
              text={texts.emptyText}
              way={{ label: texts.toEvents, onPress: () => open('events') }}
            />
          }
        >
          {(rows) =>
            rows.length > 0 && (
              <Card className="rows">
                {rows.map(({ id, title, editions, latest }) => (
                  <Cell
                    key={id}
                    title={title}
                    note={texts.row(editions, latest)}
                    onPress={() => open('brand', { id })}
                  />
                ))}
              </Card>
            )
          }
        </Loaded>
      </View>
    </Screen>
  )
}
