import { View } from '@tarojs/components'
import { useState } from 'react'
import { Icon } from '#ui/Icon'
import { Pressable } from '#ui/Pressable'

/** A question that opens to its answer. */
export function QuestionCard({ question, answer }: { question: string; answer: string }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <View className="question-card">
      <Pressable className="question-card__head" checked={isOpen} onPress={() => setOpen(!isOpen)}>
        <View className="question-card__question">{question}</View>
        <View className={isOpen ? 'question-card__sign question-card__sign--open' : 'question-card__sign'}>
          <Icon name="next" size={18} />
        </View>
      </Pressable>
      {isOpen && <View className="question-card__answer">{answer}</View>}
    </View>
  )
}
