import { View } from '@tarojs/components'
import { useAsk } from '#client/asking/useAsk'
import { useNow } from '#client/useNow'
import { useMe } from '#platform/line/useMe'
import { open } from '#platform/pages/navigate'
import { useListGestures } from '#platform/pages/useListGestures'
import type { Found } from '#shared/search/found'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { ContactCells } from '../directory/feature'
import { FoundThings } from './FoundThings'
import { searchTexts as texts } from './texts'

/** What one search finds in everything, and the way into the texts of all years. */
export function FoundAll({ text }: { text: string }) {
  const now = useNow()
  const { load, reload } = useAsk('search.find', { text })
  useListGestures({ onRefresh: reload })
  return (
    <Loaded load={load} onRetry={reload} isEmpty={isNothing} empty={<NothingThere text={text} />}>
      {(found) => (
        <>
          <FoundThings found={found} sought={text} now={now} />
          <InTexts text={text} />
        </>
      )}
    </Loaded>
  )
}

function isNothing({ doors, events, guides, questions, articles, unions, enterprises }: Found): boolean {
  return [doors, events, guides, questions, articles, unions, enterprises].every(({ length }) => length === 0)
}

function InTexts({ text }: { text: string }) {
  return (
    <Card>
      <Cell icon="search" title={texts.wholeTexts(text)} onPress={() => open('find', { text, show: 'news' })} />
    </Card>
  )
}

/** Nothing found: older texts may have it, and a person is one tap away. */
function NothingThere({ text }: { text: string }) {
  const { member } = useMe()
  return (
    <View className="stack">
      <EmptyState
        motif="empty-search"
        title={texts.nothing(text)}
        text={texts.nothingText}
        action={{ label: texts.askUnion, onPress: () => open('search'), quiet: true }}
      />
      <InTexts text={text} />
      <ContactCells unionId={member?.unionId} />
    </View>
  )
}
