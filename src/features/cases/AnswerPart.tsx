import { View } from '@tarojs/components'
import { momentText } from '#shared/beijingTime'
import { type CaseStep, caseLevelName } from '#shared/cases/case'
import { Card } from '#ui/Card'
import { caseTexts as texts } from './texts'

/** The latest answer, with the name of who gave it under it. */
export function AnswerPart({ steps, now }: { steps: CaseStep[]; now: number }) {
  const answer = [...steps].reverse().find(({ deed }) => deed === 'answered')
  if (!answer) return null
  return (
    <Card className="case-part">
      <View className="case-part__head">
        <View className="case-part__title">{texts.answer}</View>
        <View>{momentText(answer.at, now)}</View>
      </View>
      <View className="case-part__words">{answer.words}</View>
      {answer.whyLate && <View className="case-note">{texts.whyLate(answer.whyLate)}</View>}
      <View className="case-part__head">
        <View className="case-part__title">{answer.by}</View>
        <View>{caseLevelName[answer.level]}</View>
      </View>
    </Card>
  )
}
