import { View } from '@tarojs/components'
import { useAsk } from '#client/asking/useAsk'
import { useNow } from '#client/useNow'
import { open } from '#platform/pages/navigate'
import { nearText } from '#shared/beijingTime'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { doorTexts as texts } from './doorTexts'

/** 今天哪一场: the events whose door is open now. */
export function DoorChoice() {
  const now = useNow()
  const { load, reload } = useAsk('checkin.doors', {}, { keepAs: 'doors' })
  return (
    <View className="body stack">
      <Loaded
        load={load}
        onRetry={reload}
        isEmpty={(events) => events.length === 0}
        empty={<EmptyState motif="empty-events" title={texts.none} text={texts.noneText} />}
      >
        {(events) => (
          <View>
            <SectionTitle title={texts.choose} />
            <Card className="rows">
              {events.map(({ id, title, venue, startsAt }) => (
                <Cell
                  key={id}
                  icon="check"
                  title={title}
                  note={`${nearText(startsAt, now)}，${venue}`}
                  onPress={() => open('officerDoor', { id })}
                />
              ))}
            </Card>
          </View>
        )}
      </Loaded>
    </View>
  )
}
