import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { useNow } from '#client/useNow'
import { useSettled } from '#client/useSettled'
import { useMe } from '#platform/line/useMe'
import { open } from '#platform/pages/navigate'
import type { Found } from '#shared/search/found'
import { Card } from '#ui/Card'
import { SearchBox } from '#ui/fields/SearchBox'
import { Cell } from '#ui/lists/Cell'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { ContactCells } from '../../directory/feature'
import { FoundThings } from '../FoundThings'
import { searchTexts as texts } from '../texts'

export default function FindPage() {
  const now = useNow()
  const [typed, setTyped] = useState('')
  const text = useSettled(typed.trim())
  const { load, reload } = useAsk('search.find', { text: text || '-' }, { when: text !== '' })

  return (
    <Screen>
      <InnerBar title={texts.title} />
      <View className="body stack">
        <SearchBox value={typed} hint={texts.hint} onChange={setTyped} />
        {text === '' ? (
          <EmptyState motif="empty-search" title={texts.askTitle} text={texts.askText} />
        ) : (
          <Loaded load={load} onRetry={reload} isEmpty={isNothing} empty={<NothingThere text={text} />}>
            {(found) => (
              <>
                <FoundThings found={found} sought={text} now={now} />
                <Card>
                  <Cell icon="search" title={texts.wholeTexts(text)} onPress={() => open('searchNews', { text })} />
                </Card>
              </>
            )}
          </Loaded>
        )}
      </View>
    </Screen>
  )
}

function isNothing({ events, articles, unions, enterprises }: Found): boolean {
  return events.length + articles.length + unions.length + enterprises.length === 0
}

/** Nothing found, and a person one tap away. */
function NothingThere({ text }: { text: string }) {
  const { member } = useMe()
  return (
    <View>
      <EmptyState
        motif="empty-search"
        title={texts.nothing(text)}
        text={texts.nothingText}
        action={{ label: texts.askUnion, onPress: () => open('search'), quiet: true }}
      />
      <ContactCells unionId={member?.unionId} />
    </View>
  )
}
