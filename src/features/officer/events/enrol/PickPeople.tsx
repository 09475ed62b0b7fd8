import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePages } from '#client/asking/usePages'
import { useSettled } from '#client/useSettled'
import { useListGestures } from '#platform/pages/useListGestures'
import type { Enrollee } from '#shared/events/enrol/view'
import { Card } from '#ui/Card'
import { CheckRow } from '#ui/fields/CheckRow'
import { SearchBox } from '#ui/fields/SearchBox'
import { Segmented } from '#ui/fields/Segmented'
import { Cell } from '#ui/lists/Cell'
import { MoreRow } from '#ui/lists/MoreRow'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { Tag } from '#ui/states/Tag'
import { enrolleeNote, isOfSeveral, enrolTexts as texts } from './enrolTexts'
import { FairMark } from './FairMark'

const WHOM = [
  { key: 'all', label: texts.everybody },
  { key: 'never', label: texts.neverOnly },
] as const

interface Props {
  eventId: string
  unionId: string
  isChosen: (memberId: string) => boolean
  onChoose: (candidate: Enrollee) => void
}

/** 从名册里挑. Whoever is in already is shown as such; the others are ticked. */
export function PickPeople({ eventId, unionId, isChosen, onChoose }: Props) {
  const [typed, type] = useState('')
  const [never, setNever] = useState(false)
  const text = useSettled(typed.trim())
  const { load, reload, refresh, loadMore, end } = usePages('events.candidates', {
    ...{ eventId, unionId },
    ...(text && { text }),
    ...(never && { never: true as const }),
  })
  useListGestures({ onRefresh: refresh, onMore: loadMore })
  const [title, words] = never
    ? [texts.noneNever, texts.noneNeverText]
    : text
      ? [texts.noneFound, texts.noneFoundText]
      : [texts.none, texts.noneText]
  return (
    <View className="stack">
      <Segmented options={WHOM} chosen={never ? 'never' : 'all'} onChoose={(whom) => setNever(whom === 'never')} />
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
                    mark={candidate.isNew && <FairMark />}
                    note={enrolleeNote(candidate, isOfSeveral(items))}
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
                    mark={candidate.isNew && <FairMark />}
                    note={enrolleeNote(candidate, isOfSeveral(items))}
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
