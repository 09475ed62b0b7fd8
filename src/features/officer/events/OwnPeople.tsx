import { View } from '@tarojs/components'
import { useAsk } from '#client/asking/useAsk'
import { useNow } from '#client/useNow'
import { useMe } from '#platform/line/useMe'
import { open } from '#platform/pages/navigate'
import { dayText } from '#shared/beijingTime'
import type { OwnPeople as OwnPeopleOf } from '#shared/events/view'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { Tag } from '#ui/states/Tag'
import { ownPeopleTexts as texts } from './ownPeopleTexts'
import './OwnPeople.scss'

/** 活动里的职工: who of the union has a place, or waits for one, event by event. */
export function OwnPeople({ unionId }: { unionId: string }) {
  const now = useNow()
  const { load, reload } = useAsk('events.ownPeople', { unionId })
  return (
    <Loaded
      load={load}
      onRetry={reload}
      isEmpty={(rows) => rows.length === 0}
      empty={
        <EmptyState
          motif="empty-person"
          title={texts.none}
          text={texts.noneText}
          action={{ label: texts.seeEvents, onPress: () => open('events'), quiet: true }}
        />
      }
    >
      {(rows) => (
        <View className="stack">
          {rows.map((row) => (
            <InEvent key={row.event.id} row={row} unionId={unionId} now={now} />
          ))}
        </View>
      )}
    </Loaded>
  )
}

function InEvent({ row: { event, people }, unionId, now }: { row: OwnPeopleOf; unionId: string; now: number }) {
  // The committee reads, and signs nobody up.
  const mayEnrol = useMe().me?.may.includes('events.enrol')
  const own = people.filter(({ hasMoved }) => !hasMoved)
  const waiting = own.filter(({ status }) => status === 'waitlisted').length
  return (
    <View>
      <SectionTitle
        title={event.title}
        {...(mayEnrol && {
          more: { label: texts.enrol, onPress: () => open('enrol', { id: event.id, union: unionId }) },
        })}
      />
      <View className="own-people__sum">
        {dayText(event.startsAt, now)}·{texts.people(own.length - waiting, waiting, people.length - own.length)}
      </View>
      <Card className="rows">
        {people.map(({ memberId, name, status, enterpriseName, hasMoved }) => (
          <Cell
            key={memberId}
            title={name}
            note={hasMoved ? texts.hasMoved(status === 'waitlisted') : enterpriseName}
            {...(hasMoved
              ? { end: <Tag tone="mute" text={texts.moved} /> }
              : status === 'waitlisted' && { end: <Tag tone="mute" text={texts.waits} /> })}
          />
        ))}
      </Card>
    </View>
  )
}
