import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePages } from '#client/asking/usePages'
import { useSettled } from '#client/useSettled'
import { useListGestures } from '#platform/pages/useListGestures'
import type { Enrollee } from '#shared/events/enrol/view'
import { Card } from '#ui/Card'
import { CheckRow } from '#ui/fields/CheckRow'
import { SearchBox } from '#ui/fields/SearchBox'
import { Cell } from '#ui/lists/Cell'
import { MoreRow } from '#ui/lists/MoreRow'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { Tag } from '#ui/states/Tag'
import { enrolleeNote, enrolTexts as texts } from './enrolTexts'

interface Props {
  eventId: string
  unionId: string
  isChosen: (memberId: string) => boolean
  onChoose: (candidate: Enrollee) => void
}

/** 从名册里挑. Whoever is in already is shown as such; the others are ticked. */
export function PickPeople({ eventId, unionId, isChosen, onChoose }: Props) {
  const [typed, type] = useState('')
  const text = useSettled(typed.trim())
  const { load, reload, refresh, loadMore, end } = usePages('events.candidates', {
    ...{ eventId, unionId },
    ...(text && { text }),
  })
  useListGestures({ onRefresh: refresh, onMore: loadMore })
  const [title, words] = text ? [texts.noneFound, texts.noneFoundText] : [texts.none, texts.noneText]
  return (
    <View className="stack">
      <SearchBox value={typed} hint={texts.search} onChange={type} />
      <Loaded
        load={load}
        onRetry={reload}
        isEmpty={({ items }) => items.length === 0}
        empty={<EmptyState motif="empty-search" title={title} text={words} />}
      >
        {({ items }) => (
          <>
            <Card className="rows">
              {items.map((candidate) =>
                candidate.status ? (
                  <Cell
                    key={candidate.id}
                    title={candidate.name}
                    note={enrolleeNote(candidate, items)}
                    end={
                      <Tag
                        tone="mute"
                        text={candidate.status === 'waitlisted' ? texts.waitsAlready : texts.inAlready}
                      />
                    }
                  />
                ) : (
                  <CheckRow
                    key={candidate.id}
                    title={candidate.name}
                    note={enrolleeNote(candidate, items)}
                    on={isChosen(candidate.id)}
                    onPress={() => onChoose(candidate)}
                  />
                )
              )}
            </Card>
            <MoreRow {...end} />
          </>
        )}
      </Loaded>
    </View>
  )
}
