import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { canScan, prepareScan, scan } from '#platform/scan'
import type { RollPerson } from '#shared/checkin/rolls/view'
import { Button } from '#ui/Button'
import { Segmented } from '#ui/fields/Segmented'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { ActionBar } from '#ui/screen/ActionBar'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { Notice } from '#ui/states/Notice'
import { DoorCount } from '../DoorCount'
import { ContactSheet } from './ContactSheet'
import { DropRoll } from './DropRoll'
import { MarkedSheet } from './MarkedSheet'
import { RollGroup } from './RollGroup'
import { rollTexts as texts } from './rollTexts'
import { useRoll } from './useRoll'

type Show = keyof typeof texts.show
const SHOWS = ['all', 'missing', 'there'] as const

/** 点名 on one list: a tap on a name, or a scan, and one sees who is missing. */
export function RollDesk({ eventId, rollId }: { eventId: string; rollId: string }) {
  const { load, reload, problem, waiting, mark, markCard } = useRoll(eventId, rollId)
  const [show, setShow] = useState<Show>('all')
  const [opened, setOpened] = useState<RollPerson>()
  const [isCalling, setCalling] = useState(false)
  useEffect(() => void prepareScan(), [])
  const isShown = ({ at }: RollPerson) => show === 'all' || (show === 'there') === (at !== undefined)
  const tap = (person: RollPerson) => (person.at === undefined ? mark(person.memberId, 'in') : setOpened(person))
  const scanOne = async () => {
    const text = await scan({ instead: texts.scanInstead })
    if (text) markCard(text.slice(0, 200))
  }
  return (
    <>
      <View className="body stack">
        {waiting > 0 && <Notice tone="warn">{texts.offline(waiting)}</Notice>}
        {problem && <Notice tone="bad">{problem}</Notice>}
        <Loaded load={load} onRetry={reload}>
          {(view) => {
            const people = view.groups.flatMap((group) => group.people)
            const missing = people.filter(({ at }) => at === undefined)
            const arrived = people.length - missing.length
            return (
              <>
                <SectionTitle title={view.roll.name} />
                <DoorCount count={{ expected: people.length, arrived }} waiting={0} />
                <Segmented
                  options={SHOWS.map((key) => ({ key, label: texts.show[key] }))}
                  chosen={show}
                  onChoose={setShow}
                />
                {missing.length > 0 && show !== 'there' && (
                  <Button kind="quiet" onPress={() => setCalling(true)}>
                    {texts.contact}
                  </Button>
                )}
                {people.some(isShown) ? (
                  view.groups.map((group) => <RollGroup key={group.key} {...{ group, isShown }} onTap={tap} />)
                ) : (
                  <EmptyState motif="empty-person" title={texts.nobody[show]} text={texts.nobodyText[show]} />
                )}
                {isCalling && <ContactSheet {...{ eventId, people: missing }} onClose={() => setCalling(false)} />}
                {arrived === 0 && <DropRoll eventId={eventId} rollId={rollId} />}
                {opened && (
                  <MarkedSheet
                    person={opened}
                    kind={view.roll.kind}
                    onDeed={(deed) => {
                      setOpened(undefined)
                      mark(opened.memberId, deed)
                    }}
                    onClose={() => setOpened(undefined)}
                  />
                )}
              </>
            )
          }}
        </Loaded>
      </View>
      {canScan && (
        <ActionBar>
          <Button onPress={scanOne}>{texts.scan}</Button>
        </ActionBar>
      )}
    </>
  )
}
