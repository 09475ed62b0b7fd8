import { View } from '@tarojs/components'
import { useNow } from '#client/useNow'
import { open } from '#platform/pages/navigate'
import { useShownAgain } from '#platform/pages/useShownAgain'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { comingRegistrations } from '../features/events/mine/comingRegistrations'
import { RegistrationTimeline } from '../features/events/mine/RegistrationTimeline'
import { useMyRegistrations } from '../features/events/mine/useMyRegistrations'
import { tabTexts } from './texts'

/** The member's next events, and the way to all they ever signed up for; drawn when it is chosen, after the page appeared. */
export function MyEvents() {
  const now = useNow()
  const { load, reload } = useMyRegistrations()
  useShownAgain(reload, true)

  return (
    <View>
      <SectionTitle title={tabTexts.myEvents} more={{ label: tabTexts.all, onPress: () => open('myEvents') }} />
      <Loaded
        load={load}
        onRetry={reload}
        skeletonRows={2}
        isEmpty={(all) => comingRegistrations(all, now).length === 0}
        empty={<NothingComing />}
      >
        {(all) => <RegistrationTimeline registrations={comingRegistrations(all, now)} now={now} />}
      </Loaded>
    </View>
  )
}

/** Nothing is to come of what one signed up for. */
export function NothingComing() {
  const action = { label: tabTexts.findEvents, onPress: () => open('events'), quiet: true }
  return (
    <EmptyState motif="empty-registrations" title={tabTexts.nothingComing} text={tabTexts.seeOpen} action={action} />
  )
}
