import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { usePages } from '#client/asking/usePages'
import { open } from '#platform/pages/navigate'
import { useListGestures } from '#platform/pages/useListGestures'
import { useParams } from '#platform/pages/useParams'
import type { ShownPhoto } from '#shared/photos/view'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { MoreRow } from '#ui/lists/MoreRow'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { ActionBar } from '#ui/screen/ActionBar'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { AsPerson } from '#ui/states/AsPerson'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { Notice } from '#ui/states/Notice'
import { AgreeSheet } from '../AgreeSheet'
import { PhotoSheet } from '../PhotoSheet'
import { photoTexts as texts } from '../texts'
import { useBringing } from '../useBringing'
import { WallGrid } from '../WallGrid'
import '../wall.scss'

/** 照片墙 of an event, reached from its page. */
export default function WallPage() {
  const { id = '' } = useParams()
  return (
    <Screen>
      <InnerBar title={texts.title} />
      <AsPerson>
        <Wall eventId={id} />
      </AsPerson>
    </Screen>
  )
}

function Wall({ eventId }: { eventId: string }) {
  const { load, reload } = useAsk('photos.wall', { eventId })
  const list = usePages('photos.list', { eventId })
  const [shown, setShown] = useState<ShownPhoto>()
  const [asks, setAsks] = useState(false)
  const again = () => {
    void reload()
    void list.reload()
  }
  const { busy, said, say, bring, doing } = useBringing(eventId, again)
  useListGestures({ onRefresh: list.refresh, onMore: list.loadMore })
  const view = load.kind === 'ready' ? load.value : undefined

  return (
    <>
      <View className="body stack">
        <Loaded load={load} onRetry={again} onList={() => open('events')} skeletonRows={2}>
          {({ event, mine, left, closed }) => (
            <>
              <Card className="rows">
                <Cell title={event.title} note={texts.toEvent} onPress={() => open('event', { id: event.id })} />
              </Card>
              {said && <Notice tone={said.tone}>{said.text}</Notice>}
              {doing && <Notice tone="plain">{doing}</Notice>}
              {mine.length > 0 && (
                <>
                  <SectionTitle title={texts.mine} />
                  <Card className="wall-part">
                    <WallGrid photos={mine} onOpen={setShown} />
                    {left !== undefined && <View className="wall-note">{texts.left(left)}</View>}
                  </Card>
                </>
              )}
              <SectionTitle title={texts.wall} />
              <Loaded
                load={list.load}
                onRetry={list.reload}
                isEmpty={({ items }) => items.length === 0}
                empty={<EmptyState motif="empty-events" title={texts.empty} text={texts.emptyText} />}
              >
                {({ items }) => (
                  <>
                    <Card className="wall-part">
                      <WallGrid photos={items} onOpen={setShown} />
                    </Card>
                    <MoreRow {...list.end} />
                  </>
                )}
              </Loaded>
              {closed && <View className="wall-note">{closed}</View>}
            </>
          )}
        </Loaded>
      </View>
      {view?.left !== undefined && (
        <ActionBar>
          <Button busy={busy} disabled={view.left === 0} onPress={() => setAsks(true)}>
            {view.left === 0 ? texts.left(0) : texts.add}
          </Button>
        </ActionBar>
      )}
      {asks && (
        <AgreeSheet
          onAgree={() => {
            setAsks(false)
            void bring(view?.left ?? 0)
          }}
          onClose={() => setAsks(false)}
        />
      )}
      {shown && (
        <PhotoSheet
          photo={shown}
          onClose={() => setShown(undefined)}
          onGone={(text) => {
            setShown(undefined)
            say({ tone: 'good', text })
            again()
          }}
        />
      )}
    </>
  )
}
