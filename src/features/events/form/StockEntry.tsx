import { View } from '@tarojs/components'
import type { StockSeen } from '#shared/events/stock/stock'
import { Choice } from '#ui/fields/Choice'
import type { AnswerProps } from './answerProps'
import { formTexts as texts } from './formTexts'

/**
 * 数量有限的题. Beside each option what is left of it; what is gone can be chosen by who waits alone, for whom some may come
 * back.
 */
export function StockEntry({ question, answer, stock, onAnswer }: AnswerProps) {
  const { label, options = [], forEach } = question
  const { seen = [], had, waits = false, withOthers = false } = stock ?? {}
  const about = (option: string) => {
    const found = seen.find((one) => one.question === question.id && one.option === option)
    return found && { note: noteOf(found, had === option), isGone: found.left === 0 && had !== option && !waits }
  }
  const isAllGone = seen.some((one) => one.question === question.id) && options.every((one) => about(one)?.isGone)
  return (
    <>
      {forEach && withOthers && <View className="question__note">{texts.forEach}</View>}
      {waits && <View className="question__note">{texts.stockWaits}</View>}
      {isAllGone && <View className="question__note">{texts.stockAllGone}</View>}
      <Choice label={label} options={options} chosen={answer} about={about} onChoose={onAnswer} />
    </>
  )
}

function noteOf({ left }: StockSeen, isHad: boolean): string {
  if (isHad) return texts.stockHad
  return left === 0 ? texts.stockGone : texts.stockLeft(left)
}
