import { View } from '@tarojs/components'
import type { EntrantSeen } from '#shared/competitions/play/view'
import type { GroupTieSeen } from '#shared/competitions/stages/view'
import type { Ratio } from '#shared/competitions/tableTennis/ratio'
import { isSum } from '#shared/competitions/tableTennis/resolveGroup'
import type { TeamRules } from '#shared/competitions/teams/teamRules'
import { heading } from '#ui/spoken'
import { stepNames, stageTexts as texts } from './stageTexts'

interface Props {
  tie: GroupTieSeen
  points: number
  names: (no: number) => EntrantSeen | undefined
  teams?: TeamRules | undefined
}

/** 同分怎么排. What was compared among those who are equal, line by line, down to the line that decides. */
export function TieSteps({ tie: { nos, steps, parts, byLot }, points, names, teams }: Props) {
  const order = parts.map((part) => part.map((no) => names(no)?.name).join('＝')).join('、')
  const hasRatio = steps.some(({ by }) => !isSum(by))
  return (
    <View className="tie-steps">
      <View className="tie-steps__title" {...heading(3)}>
        {texts.tie(nos.length, points, teams !== undefined)}
      </View>
      <View className="tie-steps__note">
        {teams?.order === 'boards' ? texts.tieBoards : teams ? texts.tieTeams : texts.tieNote}
      </View>
      <View className="tie-steps__row">
        <View className="tie-steps__name">{texts.tieStep}</View>
        {nos.map((no) => (
          <View key={no} className="tie-steps__value">
            {names(no)?.name}
          </View>
        ))}
      </View>
      {steps.map(({ by, values }, at) => (
        <View
          key={by}
          className={at === steps.length - 1 && !byLot ? 'tie-steps__row tie-steps__row--decides' : 'tie-steps__row'}
        >
          <View className="tie-steps__name">
            {at + 1} {teams?.order === 'boards' && by === 'matchPoints' ? texts.points : stepNames[by]}
          </View>
          {values.map((value, column) => (
            <View key={nos[column] ?? column} className="tie-steps__value">
              {isSum(by) ? value.won : `${value.won}:${value.lost}`}
              {!isSum(by) && <View className="tie-steps__small">{quotientOf(value)}</View>}
            </View>
          ))}
        </View>
      ))}
      <View className="tie-steps__note">
        {byLot ? texts.tieLot : texts.tieOrder(order)}
        {hasRatio && texts.ratio}
      </View>
    </View>
  )
}

function quotientOf({ won, lost }: Ratio): string {
  return lost === 0 ? (won > 0 ? '没输过' : '0') : (won / lost).toFixed(2)
}
