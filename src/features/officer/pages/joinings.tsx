import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePages } from '#client/asking/usePages'
import { useNow } from '#client/useNow'
import { useAsMe, useMe } from '#platform/line/useMe'
import { useListGestures } from '#platform/pages/useListGestures'
import { unionsLedBy } from '#shared/identity/caller'
import { Segmented } from '#ui/fields/Segmented'
import { MoreRow } from '#ui/lists/MoreRow'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { AsPerson } from '#ui/states/AsPerson'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { JoinCode } from '../joining/JoinCode'
import { JoiningPart } from '../joining/JoiningPart'
import { joiningsTexts as texts } from '../joining/joiningsTexts'

const VIEWS = [
  { key: 'open', label: texts.open },
  { key: 'done', label: texts.done },
] as const

/** 入会申请 of one's own union, or of the station, and the code by which people come. */
export default function OfficerJoiningsPage() {
  const { me } = useMe()
  const now = useNow()
  const [view, choose] = useState<'open' | 'done'>('open')
  const list = usePages('joining.queue', { view })
  const { load, reload } = useAsMe(list)
  useListGestures({ onRefresh: list.refresh, onMore: list.loadMore })
  const isOpen = view === 'open'
  return (
    <Screen>
      <InnerBar title={texts.title} />
      <AsPerson may="joining.queue">
        <View className="body stack">
          <Segmented options={VIEWS} chosen={view} onChoose={choose} />
          <Loaded
            load={load}
            onRetry={reload}
            isEmpty={({ items }) => items.length === 0}
            empty={
              <EmptyState
                motif="empty-inbox"
                title={isOpen ? texts.none : texts.noneDone}
                text={isOpen ? texts.noneText : undefined}
              />
            }
          >
            {({ items }) => (
              <>
                {items.map((row) => (
                  <JoiningPart key={`${row.id}-${row.rev}`} row={row} now={now} onDecided={reload} />
                ))}
                <MoreRow {...list.end} />
              </>
            )}
          </Loaded>
          {unionsLedBy(me).map((unionId) => (
            <View key={unionId}>
              <SectionTitle title={texts.code} />
              <JoinCode unionId={unionId} />
            </View>
          ))}
        </View>
      </AsPerson>
    </Screen>
  )
}
