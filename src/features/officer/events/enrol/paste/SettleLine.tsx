import { View } from '@tarojs/components'
import { memo } from 'react'
import { askWords } from '#shared/events/enrol/askWords'
import type { AskLine } from '#shared/events/enrol/matchLines'
import { keyOfAsk } from '#shared/events/enrol/settled'
import type { Enrollee } from '#shared/events/enrol/view'
import { Choice } from '#ui/fields/Choice'
import { Cell } from '#ui/lists/Cell'
import { isOfSeveral, recordNote, enrolTexts as texts } from '../enrolTexts'
import { hideNumbers } from './pastedWords'
import './SettleLine.scss'

interface Props {
  ask: AskLine
  people: Enrollee[]
  /** Member who is meant, nobody (empty), or nothing yet. */
  chosen: string | undefined
  onSettle: (key: string, memberId: string | undefined) => void
}

/** One line that is not clear: what stands there, what is asked, and who may be meant; settled, it folds to who it is. */
export const SettleLine = memo(function SettleLine({ ask, people, chosen, onSettle }: Props) {
  const { text, why } = ask
  const key = keyOfAsk(ask)
  const said = hideNumbers(text)
  if (chosen !== undefined) {
    const name = people.find(({ id }) => id === chosen)?.name ?? texts.skipped
    return <Cell title={name} note={said} end={texts.change} onPress={() => onSettle(key, undefined)} />
  }
  const isMixed = isOfSeveral(people)
  const isTwice = (name: string) => people.filter((person) => person.name === name).length > 1
  const wordsOf = ({ name, maskedPhone }: Enrollee) => (isTwice(name) ? `${name} ${maskedPhone.slice(-4)}` : name)
  const noteOf = (person: Enrollee) =>
    [!isTwice(person.name) && person.maskedPhone, isMixed && person.enterpriseName, recordNote(person)]
      .filter(Boolean)
      .join('，')
  const personOf = (words: string) => people.find((person) => wordsOf(person) === words)
  return (
    <View className="settle-line">
      <View className="settle-line__head">
        <View className="settle-line__piece">{said}</View>
      </View>
      <View className="settle-line__ask">{askWords[why]}</View>
      <Choice
        label={askWords[why]}
        options={[...people.map(wordsOf), texts.skip]}
        chosen={undefined}
        about={(words) => {
          const person = personOf(words)
          return person && { note: noteOf(person), isGone: false }
        }}
        onChoose={(words) => onSettle(key, personOf(words)?.id ?? '')}
      />
      <View className="settle-line__other">{texts.pickOther}</View>
    </View>
  )
})
