import { View } from '@tarojs/components'
import { momentText } from '#shared/beijingTime'
import type { CaseStep } from '#shared/cases/case'
import { shownSteps } from '#shared/cases/shownSteps'
import { Card } from '#ui/Card'
import { spoken } from '#ui/spoken'
import { stepTexts, caseTexts as texts } from './texts'

/** How a case came to where it is, the latest first, as one follows a parcel. */
export function CaseSteps({ steps, now }: { steps: CaseStep[]; now: number }) {
  const latestFirst = shownSteps(steps).reverse()
  return (
    <Card className="case-part">
      <View className="case-part__title">{texts.steps}</View>
      <View {...spoken({ role: 'list' })}>
        {latestFirst.map((step, index) => (
          <View
            key={`${step.at}-${step.deed}`}
            className={index === latestFirst.length - 1 ? 'case-steps__one case-steps__one--last' : 'case-steps__one'}
            {...spoken({ role: 'listitem' })}
          >
            <View className="case-steps__what">{`${step.by ?? ''}${stepTexts[step.deed]}`}</View>
            {step.deed !== 'answered' && step.words && <View className="case-part__words">{step.words}</View>}
            <View className="case-steps__when">{momentText(step.at, now)}</View>
          </View>
        ))}
      </View>
    </Card>
  )
}
