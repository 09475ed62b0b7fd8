import { View } from '@tarojs/components'
import type { EntrantSeen } from '#shared/competitions/play/view'
import type { GroupSeen } from '#shared/competitions/stages/view'
import type { TeamRules } from '#shared/competitions/teams/teamRules'
import { stageTexts as texts } from './stageTexts'
import './GroupCard.scss'

interface Props {
  group: GroupSeen
  names: (no: number) => EntrantSeen | undefined
  mine?: number | undefined
  teams?: TeamRules | undefined
}

/** The order of a group, those who go on under gold. */
export function GroupTable({ group: { rows }, names, mine, teams }: Props) {
  return (
    <>
      <View className="group-card__row group-card__row--head">
        <View className="group-card__place">{texts.place}</View>
        <View className="group-card__who">{teams ? texts.team : texts.player}</View>
        <View className="group-card__value">{teams?.order === 'boards' ? texts.recordDrawn : texts.record}</View>
        <View className="group-card__value">{teams ? texts.rubbers[teams.order] : texts.games}</View>
        <View className="group-card__points">{texts.points}</View>
      </View>
      {rows.map(({ no, place, won, drawn, lost, games, matchPoints, goesOn }) => (
        <View key={no} className={no === mine ? 'group-card__row group-card__row--mine' : 'group-card__row'}>
          <View className={goesOn ? 'group-card__place group-card__place--on' : 'group-card__place'}>{place}</View>
          <View className="group-card__who">
            {names(no)?.name}
            <View className="group-card__unit">{names(no)?.unit}</View>
          </View>
          <View className="group-card__value">
            {[won, teams?.order === 'boards' ? (drawn ?? 0) : [], lost].flat().join('-')}
          </View>
          <View className="group-card__value">
            {games.won}:{games.lost}
          </View>
          <View className="group-card__points">{matchPoints}</View>
        </View>
      ))}
    </>
  )
}
