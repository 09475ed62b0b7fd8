import { View } from '@tarojs/components'
import { usePages } from '#client/asking/usePages'
import { open } from '#platform/pages/navigate'
import { useListGestures } from '#platform/pages/useListGestures'
import { honourText } from '#shared/register/honours/honour'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { MoreRow } from '#ui/lists/MoreRow'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { honoursTexts as texts } from '../union/honoursTexts'

/** 荣誉墙: what the federation and its unions were given, the latest year first. */
export default function HonoursPage() {
  const { load, reload, refresh, loadMore, end } = usePages('register.honours', {}, { keepAs: 'honours' })
  useListGestures({ onRefresh: refresh, onMore: loadMore })

  return (
    <Screen>
      <InnerBar title={texts.title} />
      <View className="body">
        <Loaded
          load={load}
          onRetry={reload}
          isEmpty={({ items }) => items.length === 0}
          empty={<EmptyState motif="medal" title={texts.none} text={texts.noneText} />}
        >
          {({ items }) => (
            <>
              <Card className="rows">
                {items.map((honour) => (
                  <Cell
                    key={honour.id}
                    title={honourText(honour)}
                    note={`${honour.unionName || texts.federation}·${honour.body}授予`}
                    {...(honour.unionId && { onPress: () => open('union', { id: honour.unionId }) })}
                  />
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
