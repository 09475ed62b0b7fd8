import { View } from '@tarojs/components'
import type { EntrantSeen } from '#shared/competitions/play/view'
import type { GroupSeen } from '#shared/competitions/stages/view'
import { stageTexts as texts } from './stageTexts'
import './GroupCard.scss'

interface Props {
  group: GroupSeen
  names: (no: number) => EntrantSeen | undefined
  mine?: number | undefined
}

/** The order of a group, those who go on under gold. */
export function GroupTable({ group: { rows }, names, mine }: Props) {
  return (
    <>
      <View className="group-card__row group-card__row--head">
        <View className="group-card__place">{texts.place}</View>
        <View className="group-card__who">{texts.player}</View>
        <View className="group-card__value">{texts.record}</View>
        <View className="group-card__value">{texts.games}</View>
        <View className="group-card__points">{texts.points}</View>
      </View>
      {rows.map(({ no, place, won, lost, games, matchPoints, goesOn }) => (
        <View key={no} className={no === mine ? 'group-card__row group-card__row--mine' : 'group-card__row'}>
          <View className={goesOn ? 'group-card__place group-card__place--on' : 'group-card__place'}>{place}</View>
          <View className="group-card__who">
            {names(no)?.name}
            <View className="group-card__unit">{names(no)?.unit}</View>
          </View>
          <View className="group-card__value">
            {won}-{lost}
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
