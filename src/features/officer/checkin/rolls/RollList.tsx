import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { open } from '#platform/pages/navigate'
import { rollKindName } from '#shared/checkin/rolls/rollCall'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { ActionBar } from '#ui/screen/ActionBar'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { NewRollSheet } from './NewRollSheet'
import { rollTexts as texts } from './rollTexts'

/** 点名表 of one event, and the way to a new one. */
export function RollList({ eventId }: { eventId: string }) {
  const { load, reload } = useAsk('checkin.rolls', { eventId }, { keepAs: `rolls:${eventId}`, keptFirst: true })
  const [isAdding, setAdding] = useState(false)
  const go = (roll: string) => open('officerRoll', { id: eventId, roll })
  return (
    <>
      <View className="body stack">
        <Loaded load={load} onRetry={reload}>
          {({ event, expected, rolls, groups }) => (
            <>
              {rolls.length === 0 ? (
                <EmptyState motif="empty-person" title={texts.none} text={texts.noneText} />
              ) : (
                <View>
                  <SectionTitle title={event.title} />
                  <Card className="rows">
                    {rolls.map(({ id, name, kind, marked }) => (
                      <Cell
                        key={id}
                        title={name}
                        note={`${rollKindName[kind]}，${texts.marked(marked, expected)}`}
                        onPress={() => go(id)}
                      />
                    ))}
                  </Card>
                </View>
              )}
              {isAdding && (
                <NewRollSheet
                  eventId={eventId}
                  groups={groups}
                  onMade={(rollId) => {
                    setAdding(false)
                    reload()
                    go(rollId)
                  }}
                  onClose={() => setAdding(false)}
                />
              )}
            </>
          )}
        </Loaded>
      </View>
      <ActionBar>
        <Button onPress={() => setAdding(true)}>{texts.add}</Button>
      </ActionBar>
    </>
  )
}
