import { View } from '@tarojs/components'
import { memo, useState } from 'react'
import type { Enrollee } from '#shared/events/enrol/view'
import { Card } from '#ui/Card'
import { Icon } from '#ui/Icon'
import { Cell } from '#ui/lists/Cell'
import { Tag } from '#ui/states/Tag'
import { enrolleeNote, enrolTexts as texts } from '../enrolTexts'
import { FairMark } from '../FairMark'

/** People who come into sight at a time. */
const STEP = 10

/** 要报名的: those who were found, some at a time, as a slow phone draws two hundred for seconds. */
export function FoundPeople({ people, isMixed }: { people: Enrollee[]; isMixed: boolean }) {
  const [most, setMost] = useState(STEP)
  const more = people.length - most
  return (
    <Card className="rows">
      {people.slice(0, most).map((person) => (
        <FoundPerson key={person.id} person={person} isMixed={isMixed} />
      ))}
      {more > 0 && <Cell title={texts.foundMore(Math.min(more, STEP), more)} onPress={() => setMost(most + STEP)} />}
    </Card>
  )
}

const FoundPerson = memo(function FoundPerson({ person, isMixed }: { person: Enrollee; isMixed: boolean }) {
  const note = [enrolleeNote(person, isMixed), person.maskedPhone].filter(Boolean).join('，')
  const words = person.status === 'waitlisted' ? texts.waitsAlready : texts.inAlready
  const end = person.status ? (
    <Tag tone="mute" text={words} />
  ) : (
    <View className="paste-yes">
      <Icon name="check" size={20} />
    </View>
  )
  return <Cell title={person.name} mark={person.isNew && <FairMark />} note={note} end={end} />
})
