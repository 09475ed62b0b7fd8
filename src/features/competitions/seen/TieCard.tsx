import { View } from '@tarojs/components'
import { tieOf } from '#shared/competitions/play/tieOf'
import type { StandingRow, StandingsView } from '#shared/competitions/play/view'
import { tiebreakName } from '#shared/competitions/standings/tiebreak'
import type { TiebreakValue } from '#shared/competitions/standings/tiebreakValue'
import { Card } from '#ui/Card'
import { Icon } from '#ui/Icon'
import { heading } from '#ui/spoken'
import { competitionTexts as texts, tiebreakNotes } from '../texts'
import './TieCard.scss'

interface Props {
  view: StandingsView
  pair: [StandingRow, StandingRow]
}

/** 同分怎么排. What is compared between two neighbours, line by line, down to the line that decides. */
export function TieCard({ view: { order }, pair: [one, other] }: Props) {
  const steps = tieOf(one, other, order)
  const last = steps.at(-1)
  return (
    <Card className="tie">
      <View className="tie__top">
        <View className="tie__title" {...heading(2)}>
          {texts.tie}
        </View>
        <View>{texts.tieNote}</View>
      </View>
      <View className="tie__row tie__row--head">
        <View className="tie__name">{texts.tieHead}</View>
        <View className="tie__value">{texts.tieOf(one.name, one.place)}</View>
        <View className="tie__value">{texts.tieOf(other.name, other.place)}</View>
      </View>
      <View className="tie__row">
        <View className="tie__name">1 {texts.pointsHead}</View>
        <View className="tie__value">{one.points}</View>
        <View className="tie__value">{other.points}</View>
      </View>
      {steps.map(({ tiebreak, values, decides }, at) => (
        <View key={tiebreak} className={decides ? 'tie__row tie__row--decides' : 'tie__row'}>
          <View className="tie__name">
            {at + 2} {tiebreakName[tiebreak]}
          </View>
          <View className="tie__value tie__value--first">{wordsOf(values[0])}</View>
          <View className="tie__value">{wordsOf(values[1])}</View>
        </View>
      ))}
      <View className="tie__note">
        <Icon name="notice" size={18} />
        <View className="tie__words">
          {last && (last.decides ? tiebreakNotes[last.tiebreak] : texts.tieNone)}
          {texts.fixed}
        </View>
      </View>
    </Card>
  )
}

function wordsOf(value: TiebreakValue): string {
  return [value].flat().join('、')
}
