import { View } from '@tarojs/components'
import { askWords } from '#shared/events/enrol/askWords'
import type { AskLine } from '#shared/events/enrol/matchLines'
import type { Enrollee } from '#shared/events/enrol/view'
import { Choice } from '#ui/fields/Choice'
import { isOfSeveral, enrolTexts as texts } from './enrolTexts'
import './SettleLine.scss'

interface Props {
  ask: AskLine
  people: Enrollee[]
  /** Member who is meant, nobody (empty), or nothing yet. */
  chosen: string | undefined
  onChoose: (memberId: string) => void
}

/** One line that is not clear: what stands there, what is asked, and who may be meant. */
export function SettleLine({ ask: { text, why }, people, chosen, onChoose }: Props) {
  const isMixed = isOfSeveral(people)
  const wordsOf = ({ name, enterpriseName, maskedPhone }: Enrollee) =>
    [name, maskedPhone, isMixed && enterpriseName].filter(Boolean).join('，')
  const options = [...people.map(wordsOf), texts.skip]
  const one = people.find(({ id }) => id === chosen)
  return (
    <View className="settle-line">
      <View className="settle-line__head">
        <View className="settle-line__piece">{text}</View>
      </View>
      <View className="settle-line__ask">{askWords[why]}</View>
      <Choice
        label={askWords[why]}
        options={options}
        chosen={one ? wordsOf(one) : chosen === '' ? texts.skip : undefined}
        onChoose={(words) => onChoose(people.find((person) => wordsOf(person) === words)?.id ?? '')}
      />
      <View className="settle-line__other">{texts.pickOther}</View>
    </View>
  )
}
