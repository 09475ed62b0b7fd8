import { View } from '@tarojs/components'
import { open } from '#platform/pages/navigate'
import { dayText, momentText } from '#shared/beijingTime'
import type { CaseBoard } from '#shared/cases/board'
import { shownSteps } from '#shared/cases/shownSteps'
import { faceName } from '#shared/feedback/face'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { officerStepTexts, deskCaseTexts as texts } from './deskCaseTexts'
import './officerCases.scss'

/** What happened to a case, what was noted beside it, and what the same person has said before. */
export function CaseThread({ board: { view, earlier }, now }: { board: CaseBoard; now: number }) {
  const { steps, notes = [] } = view
  return (
    <>
      <Card className="officer-case__part">
        <View className="officer-case__title">{texts.steps}</View>
        {shownSteps(steps).map(({ deed, by, at, words, whyLate, face }) => (
          <View key={`${at}-${deed}`} className="officer-case__step">
            <View>{[by, officerStepTexts[deed], face && faceName[face]].filter(Boolean).join(' ')}</View>
            {words && <View className="officer-case__words">{words}</View>}
            {whyLate && <View className="officer-case__note">{`${texts.whyLate}：${whyLate}`}</View>}
            <View className="officer-case__note">{momentText(at, now)}</View>
          </View>
        ))}
      </Card>
      {notes.length > 0 && (
        <Card className="officer-case__part">
          <View className="officer-case__title">{texts.notes}</View>
          {notes.map(({ text, by, at }) => (
            <View key={`${at}-${by}`} className="officer-case__step">
              <View className="officer-case__words">{text}</View>
              <View className="officer-case__note">{`${by}，${momentText(at, now)}`}</View>
            </View>
          ))}
        </Card>
      )}
      {earlier.length > 0 && (
        <View>
          <SectionTitle title={texts.earlier(earlier.length)} />
          <Card className="rows">
            {earlier.map(({ id, words = '', number, at }) => (
              <Cell
                key={id}
                title={words}
                note={`${texts.number(number)}，${dayText(at, now)}`}
                onPress={() => open('officerCase', { id })}
              />
            ))}
          </Card>
        </View>
      )}
    </>
  )
}
