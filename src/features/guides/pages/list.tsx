import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { open } from '#platform/pages/navigate'
import { GUIDE_GROUPS, type GuideGroup, guideGroupName } from '#shared/guides/guideGroup'
import { Card } from '#ui/Card'
import { Chips } from '#ui/fields/Chips'
import { SearchBox } from '#ui/fields/SearchBox'
import { Cell } from '#ui/lists/Cell'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { findGuides } from '../findGuides'
import '../guide.scss'
import { guideTexts as texts } from '../texts'

const GROUPS = [
  { key: 'all' as const, label: texts.all },
  ...GUIDE_GROUPS.map((key) => ({ key, label: guideGroupName[key] })),
]

/** 办事指南: all that the union does for people, by group or by a word. */
export default function GuideListPage() {
  const { load, reload } = useAsk('guides.list', {}, { keepAs: 'guides' })
  const [text, setText] = useState('')
  const [group, setGroup] = useState<GuideGroup | 'all'>('all')

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
              motif="empty-search"
              title={texts.empty}
              text={texts.emptyText}
              way={{ label: texts.ask, onPress: () => open('say', { kind: 'question' }) }}
            />
          }
        >
          {(rows) => {
            const found = findGuides(rows, { group, text })
            return (
              <>
                <SearchBox hint={texts.search} value={text} onChange={setText} />
                <View className="guide-groups">
                  <Chips label={texts.groups} options={GROUPS} chosen={group} onChoose={setGroup} />
                </View>
                {found.length === 0 ? (
                  <EmptyState
                    motif="empty-search"
                    title={texts.none}
                    text={texts.noneText}
                    way={{ label: texts.ask, onPress: () => open('say', { kind: 'question' }) }}
                  />
                ) : (
                  <Card className="rows">
                    {found.map(({ id, title, forWhom, limit }) => (
                      <Cell key={id} title={title} note={`${forWhom}·${limit}`} onPress={() => open('guide', { id })} />
                    ))}
                  </Card>
                )}
              </>
            )
          }}
        </Loaded>
      </View>
    </Screen>
  )
}
