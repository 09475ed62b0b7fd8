import { View } from '@tarojs/components'
import { useState } from 'react'
import { useSettled } from '#client/useSettled'
import { useParams } from '#platform/pages/useParams'
import { SearchBox } from '#ui/fields/SearchBox'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { EmptyState } from '#ui/states/EmptyState'
import { FoundAll } from '../FoundAll'
import { FoundTexts } from '../FoundTexts'
import { searchTexts as texts } from '../texts'

/** 搜一搜. Everything at once, or (`show=news`) the whole texts of news, as long as the list is. */
export default function FindPage() {
  const { text: given = '', show } = useParams()
  const [typed, setTyped] = useState(given)
  const text = useSettled(typed.trim())
  const isInTexts = show === 'news'
  const Results = isInTexts ? FoundTexts : FoundAll

  return (
    <Screen>
      <InnerBar title={isInTexts ? texts.titleOfTexts : texts.title} />
      <View className="body stack">
        <SearchBox value={typed} hint={isInTexts ? texts.hintOfTexts : texts.hint} onChange={setTyped} />
        {text === '' ? (
          <EmptyState motif="empty-search" title={texts.askTitle} text={texts.askText} />
        ) : (
          <Results text={text} />
        )}
      </View>
    </Screen>
  )
}
