import { View } from '@tarojs/components'
import { useNow } from '#client/useNow'
import { open } from '#platform/pages/navigate'
import { useListGestures } from '#platform/pages/useListGestures'
import { useShownAgain } from '#platform/pages/useShownAgain'
import { MY_REGISTRATIONS_SHOWN } from '#shared/events/view'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { comingRegistrations, pastRegistrations } from '../mine/comingRegistrations'
import { RegistrationTimeline } from '../mine/RegistrationTimeline'
import { useMyRegistrations } from '../mine/useMyRegistrations'
import { eventTexts } from '../texts'

export default function MyEventsPage() {
  const now = useNow()
  const { load, reload } = useMyRegistrations()
  useListGestures({ onRefresh: reload })
  useShownAgain(reload)

  return (
    <Screen>
      <InnerBar title={eventTexts.myEvents} />
      <View className="body">
        <Loaded load={load} onRetry={reload} isEmpty={(all) => all.length === 0} empty={<NothingYet />}>
          {(all) => (
            <>
              <Part title={eventTexts.coming} registrations={comingRegistrations(all, now)} now={now} />
              <Part title={eventTexts.past} registrations={pastRegistrations(all, now)} now={now} over />
              {all.length === MY_REGISTRATIONS_SHOWN && <View>{eventTexts.onlyLatest(MY_REGISTRATIONS_SHOWN)}</View>}
            </>
          )}
        </Loaded>
      </View>
    </Screen>
  )
}

function Part({ title, ...timeline }: { title: string } & Parameters<typeof RegistrationTimeline>[0]) {
  if (timeline.registrations.length === 0) return null
  return (
    <View>
      <SectionTitle title={title} />
      <RegistrationTimeline {...timeline} />
    </View>
  )
}

function NothingYet() {
  const action = { label: eventTexts.findEvents, onPress: () => open('events') }
  return (
    <EmptyState motif="empty-registrations" title={eventTexts.noneTitle} text={eventTexts.noneText} action={action} />
  )
}
