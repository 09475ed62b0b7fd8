import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { Choice } from '#ui/fields/Choice'
import { Entry } from '#ui/fields/Field'
import type { AnswerProps } from './answerProps'
import { formTexts as texts } from './formTexts'

const NAME_MOST = 20

/** One of the own family as they are kept under 家人, or another name; the name alone is the answer. */
export function RelativeEntry({ question: { label }, answer, onAnswer }: AnswerProps) {
  const { load } = useAsk('family.list', {}, { keepAs: 'family' })
  const names = load.kind === 'ready' ? [...new Set(load.value.map(({ name }) => name))] : []
  const [isOther, setOther] = useState(false)
  const writes = isOther || names.length === 0 || (answer !== '' && !names.includes(answer))
  const choose = (name: string) => {
    setOther(name === texts.otherRelative)
    onAnswer(name === texts.otherRelative ? '' : name)
  }
  return (
    <View className="question__pair">
      {names.length > 0 && (
        <Choice
          label={label}
          options={[...names, texts.otherRelative]}
          chosen={writes ? texts.otherRelative : answer}
          onChoose={choose}
        />
      )}
      {writes && (
        <Entry
          label={names.length > 0 ? texts.relativeName : label}
          hint={names.length > 0 ? texts.relativeName : texts.noRelatives}
          value={answer}
          maxLength={NAME_MOST}
          onChange={onAnswer}
        />
      )}
    </View>
  )
}
