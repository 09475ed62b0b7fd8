import { View } from '@tarojs/components'
import { caseKind, caseStateName, caseTopicName, isOpen } from '#shared/cases/case'
import type { CaseRow } from '#shared/cases/view'
import { Pressable } from '#ui/Pressable'
import { Tag } from '#ui/states/Tag'
import './officerCases.scss'
import { deskCaseTexts as texts } from './deskCaseTexts'
import { dueWords } from './dueWords'

interface Props {
  row: CaseRow
  now: number
  onPress: () => void
}

/** A case in the queue: how its promise stands, its words, whose it is. */
export function WaitingRow({ row, now, onPress }: Props) {
  const { words, number, kind, topic, isAnonymous, unionName, ownerName, state } = row
  const { text, isLate } = dueWords(row, now)
  const owner = !ownerName ? texts.noOwner : state === 'received' ? texts.given(ownerName) : texts.by(ownerName)
  const about = [number, caseKind[kind].name, caseTopicName[topic], unionName, isAnonymous && texts.unnamed]
  return (
    <Pressable className="officer-case__row" onPress={onPress}>
      <View className="officer-case__head">
        <Tag tone={isOpen(state) ? 'wait' : 'end'} text={caseStateName[state]} />
        {text && <View className={isLate ? 'officer-case__late' : ''}>{text}</View>}
      </View>
      <View className="officer-case__words">{words}</View>
      <View className="officer-case__note">{[...about, isOpen(state) && owner].filter(Boolean).join('·')}</View>
    </Pressable>
  )
}
