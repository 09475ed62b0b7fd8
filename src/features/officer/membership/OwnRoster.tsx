import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { usePages } from '#client/asking/usePages'
import { useSettled } from '#client/useSettled'
import { useListGestures } from '#platform/pages/useListGestures'
import { rowStandingName } from '#shared/membership/rows/fieldText'
import { Card } from '#ui/Card'
import { SearchBox } from '#ui/fields/SearchBox'
import { Cell } from '#ui/lists/Cell'
import { MoreRow } from '#ui/lists/MoreRow'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { ownRosterTexts as texts } from './ownRosterTexts'

/** 名册 of one union, to look somebody up in; it is changed at the desk. */
export function OwnRoster({ unionId }: { unionId: string }) {
  const [typed, type] = useState('')
  const text = useSettled(typed.trim())
  const { load, reload, refresh, loadMore, end } = usePages('membership.list', { unionId, ...(text && { text }) })
  const counted = useAsk('membership.count', { unionId })
  const counts = counted.load.kind === 'ready' ? counted.load.value : undefined
  useListGestures({ onRefresh: refresh, onMore: loadMore })
  const [title, words] = text ? [texts.noneFound, texts.noneFoundText] : [texts.none, texts.noneText]
  return (
    <View className="stack">
      <SearchBox value={typed} hint={texts.search} onChange={type} />
      {counts && <View>{texts.sum(counts.members, counts.workers)}</View>}
      <Loaded
        load={load}
        onRetry={reload}
        isEmpty={({ items }) => items.length === 0}
        empty={<EmptyState motif="empty-search" title={title} text={words} />}
      >
        {({ items }) => (
          <>
            <Card className="rows">
              {items.map(({ id, name, maskedPhone, enterpriseName, standing }) => (
                <Cell
                  key={id}
                  title={name}
                  note={`${maskedPhone}·${enterpriseName}`}
                  {...(standing !== 'member' && { end: rowStandingName[standing] })}
                />
              ))}
            </Card>
            <MoreRow {...end} />
          </>
        )}
      </Loaded>
    </View>
  )
}
