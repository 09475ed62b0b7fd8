import { View } from '@tarojs/components'
import { caseKind } from '#shared/cases/case'
import type { CaseRow as Row } from '#shared/cases/view'
import { Pressable } from '#ui/Pressable'
import { Tag } from '#ui/states/Tag'
import { caseTag } from './caseTag'
import { promiseText } from './promiseText'
import './case.scss'

interface Props {
  row: Row
  now: number
  onPress: () => void
}

/** A case in the list of one's own. */
export function CaseRow({ row, now, onPress }: Props) {
  const { state, words, kind, number } = row
  const { text, tone } = promiseText(row, now)
  return (
    <Pressable className="case-row" onPress={onPress}>
      <View className="case-part__head">
        <Tag {...caseTag(state)} />
        <View>{`${caseKind[kind].name}，第 ${number} 号`}</View>
        {text && <View className={`case-part__${tone ?? 'plain'}`}>{text}</View>}
      </View>
      <View className="case-part__words">{words}</View>
    </Pressable>
  )
}
