import { View } from '@tarojs/components'
import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { call } from '#platform/call'
import { callApi } from '#platform/deeds/doing'
import { phoneIn, type RollContact } from '#shared/checkin/rolls/contact'
import type { RollPerson } from '#shared/checkin/rolls/view'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { Sheet } from '#ui/overlays/Sheet'
import { Notice } from '#ui/states/Notice'
import { rollTexts as texts } from './rollTexts'

interface Props {
  eventId: string
  people: RollPerson[]
  onClose: () => void
}

/** 联系没到的人. Whoever is chosen is opened, which the log keeps and they read of: telephone, and what they told those who lead. */
export function ContactSheet({ eventId, people, onClose }: Props) {
  const { once } = useOneAtATime()
  const [chosen, setChosen] = useState<RollPerson>()
  const [contact, setContact] = useState<RollContact>()
  const [problem, setProblem] = useState<string>()
  const openOne = (person: RollPerson) =>
    once(async () => {
      const answer = await callApi('checkin.contact', { eventId, memberId: person.memberId })
      setChosen(person)
      setContact(answer.ok ? answer.value : undefined)
      setProblem(answer.ok ? undefined : answer.text)
    })
  return (
    <Sheet title={chosen && contact ? chosen.name : texts.contact} onClose={onClose}>
      <View className="body stack">
        {problem && <Notice tone="bad">{problem}</Notice>}
        {chosen && contact ? (
          <>
            <Reached name={chosen.name} contact={contact} />
            <Button kind="quiet" onPress={() => setContact(undefined)}>
              {texts.contactOthers}
            </Button>
          </>
        ) : (
          <>
            <Notice tone="plain">{texts.contactNote}</Notice>
            <Card className="rows">
              {people.map((person) => (
                <Cell
                  key={person.memberId}
                  title={person.name}
                  note={person.enterpriseName}
                  onPress={() => openOne(person)}
                />
              ))}
            </Card>
          </>
        )}
      </View>
    </Sheet>
  )
}

function Reached({ name, contact: { phone, answers } }: { name: string; contact: RollContact }) {
  return (
    <>
      {phone ? (
        <Button onPress={() => call(phone)}>{texts.dial(name, phone)}</Button>
      ) : (
        <Notice tone="plain">{texts.noPhone(name)}</Notice>
      )}
      {answers.map(({ label, text }) => {
        const other = phoneIn(text)
        return other ? (
          <Button key={label} kind="ghost" onPress={() => call(other)}>
            {texts.dialOther(label, text)}
          </Button>
        ) : (
          <Notice key={label} tone="plain">{`${label}：${text}`}</Notice>
        )
      })}
      {answers.length === 0 && <Notice tone="plain">{texts.noContact(name)}</Notice>}
    </>
  )
}
