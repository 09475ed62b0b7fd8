import { View } from '@tarojs/components'
import { useSecondsTo } from '#client/useSecondsTo'
import { TAKE_BACK_MS } from '#shared/events/enrol/enrolling'
import type { Enrolled } from '#shared/events/enrol/view'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { ActionBar } from '#ui/screen/ActionBar'
import { Notice } from '#ui/states/Notice'
import { Result } from '#ui/states/Result'
import { Tag } from '#ui/states/Tag'
import { enrolTexts as texts } from './enrolTexts'
import type { EnrolOutcome as Ended } from './useEnrolling'

interface Props {
  outcome: Ended
  busy: boolean
  problem: string | undefined
  onTakeBack: () => void
  onMore: () => void
}

/** What became of those who were enrolled; for ten seconds it can be taken back, and nobody hears of it. */
export function EnrolOutcome({ outcome: { people, doneAt, back }, busy, problem, onTakeBack, onMore }: Props) {
  const placed = people.filter(({ place }) => place?.status === 'confirmed').length
  const waiting = people.filter(({ place }) => place?.status === 'waitlisted').length
  const untold = people.filter((person) => person.untold).length
  const seconds = useSecondsTo(doneAt + TAKE_BACK_MS)
  const mayTakeBack = placed + waiting > 0 && seconds > 0 && back === undefined
  return (
    <>
      <View className="body stack">
        <Result motif={placed + waiting > 0 ? 'medal' : 'empty-person'} title={texts.done(placed, waiting)}>
          {back ?? (placed + waiting > 0 ? texts.doneText(untold, placed + waiting) : '')}
        </Result>
        {back === undefined && (
          <Card className="rows">
            {people.map((person) => (
              <Cell
                key={person.memberId}
                title={person.name}
                note={person.untold ? texts.untold : person.why}
                end={<PlaceTag person={person} />}
              />
            ))}
          </Card>
        )}
      </View>
      <ActionBar>
        {problem && <Notice tone="bad">{problem}</Notice>}
        {mayTakeBack && (
          <Button kind="ghost" busy={busy} onPress={onTakeBack}>
            {texts.takeBack(seconds)}
          </Button>
        )}
        <Button onPress={onMore}>{texts.more}</Button>
      </ActionBar>
    </>
  )
}

function PlaceTag({ person: { place } }: { person: Enrolled }) {
  if (!place) return null
  if (place.status === 'waitlisted') return <Tag tone="wait" text={texts.waiting(place.position)} />
  return <Tag tone="good" text={texts.placed} />
}
