import { View } from '@tarojs/components'
import { useState } from 'react'
import type { StandingRow, StandingsView } from '#shared/competitions/play/view'
import { tiebreakName } from '#shared/competitions/standings/tiebreak'
import { Card } from '#ui/Card'
import { Pressable } from '#ui/Pressable'
import { heading } from '#ui/spoken'
import { competitionTexts as texts } from '../texts'
import { shownRows } from './shownRows'
import './StandingTable.scss'

/** Values of tie-breaks that have room beside the points. */
const COLUMNS = 2

interface Props {
  view: StandingsView
  /** Number of the row whose place is explained below. */
  chosen: number | undefined
  onChoose: (no: number) => void
}

/** 排名. The first ones and the reader, then everybody; a tap on a row has its place explained. */
export function StandingTable({ view: { competition, order, rows, unfinished, mine }, chosen, onChoose }: Props) {
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? rows : shownRows(rows, mine)
  return (
    <Card className="standing">
      <View className="standing__head">
        <View className="standing__title" {...heading(2)}>
          {texts.after(competition.round)}
        </View>
        {unfinished > 0 && <View>{texts.notAll(unfinished)}</View>}
      </View>
      <View className="standing__row standing__row--head">
        <View className="standing__place">{texts.placeHead}</View>
        <View className="standing__who">{texts.playerHead}</View>
        <View className="standing__points">{texts.pointsHead}</View>
        {order.slice(0, COLUMNS).map((tiebreak) => (
          <View key={tiebreak} className="standing__value">
            {tiebreakName[tiebreak]}
          </View>
        ))}
      </View>
      {shown.map((row) => (
        <Row
          key={row.no}
          row={row}
          isMine={row.no === mine}
          isChosen={row.no === chosen}
          onPress={() => onChoose(row.no)}
        />
      ))}
      {rows.length > shown.length && (
        <Pressable className="standing__more" onPress={() => setWhole(true)}>
          {texts.moreRows(rows.length - shown.length)}
        </Pressable>
      )}
      {isWhole && (
        <Pressable className="standing__more" onPress={() => setWhole(false)}>
          {texts.fold}
        </Pressable>
      )}
    </Card>
  )
}

interface RowProps {
  row: StandingRow
  isMine: boolean
  isChosen: boolean
  onPress: () => void
}

function Row({ row: { place, name, unit, points, values, withdrawn }, isMine, isChosen, onPress }: RowProps) {
  const marks = [isMine && 'standing__row--mine', isChosen && 'standing__row--chosen'].filter(Boolean).join(' ')
  return (
    <Pressable className={`standing__row ${marks}`} onPress={onPress}>
      <View className={place <= 3 && points > 0 ? 'standing__place standing__place--first' : 'standing__place'}>
        <View className="standing__digit">{place}</View>
      </View>
      <View className="standing__who">
        {name}
        <View className="standing__unit">
          {unit}
          {withdrawn && `，${texts.withdrawnMark}`}
        </View>
      </View>
      <View className="standing__points">{points}</View>
      {values.slice(0, COLUMNS).map((value, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: columns of one table
        <View key={at} className="standing__value">
          {[value].flat().join(' ')}
        </View>
      ))}
    </Pressable>
  )
}
