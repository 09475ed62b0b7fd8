import { View } from '@tarojs/components'
import { momentText } from '#shared/beijingTime'
import type { CaseOpening } from '#shared/cases/case'
import { Card } from '#ui/Card'
import { caseTexts as texts } from './texts'

/** 谁打开过. Of a case that is kept for few: who has opened it and when, the latest first. */
export function OpeningsPart({ openings, now }: { openings: CaseOpening[]; now: number }) {
  return (
    <Card className="case-part">
      <View className="case-part__title">{texts.openings}</View>
      <View className="case-note">{texts.openingsNote}</View>
      {openings.length === 0 && <View>{texts.notOpened}</View>}
      {[...openings].reverse().map(({ by, at }) => (
        <View key={`${at} ${by}`} className="case-part__head">
          <View className="case-part__title">{by}</View>
          <View>{momentText(at, now)}</View>
        </View>
      ))}
    </Card>
  )
}
