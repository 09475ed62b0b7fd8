import { open } from '#platform/pages/navigate'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { EmptyState } from '#ui/states/EmptyState'
import { tabTexts } from './texts'

/** The page of an address that leads nowhere. */
export default function LostPage() {
  return (
    <Screen>
      <InnerBar title={tabTexts.lost} />
      <EmptyState
        motif="empty-search"
        title={tabTexts.lostTitle}
        text={tabTexts.lostText}
        way={{ label: tabTexts.toHome, onPress: () => open('home') }}
      />
    </Screen>
  )
}
