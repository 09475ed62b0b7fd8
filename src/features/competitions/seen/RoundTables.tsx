import { View } from '@tarojs/components'
import { useState } from 'react'
import { resultWords } from '#shared/competitions/play/resultWords'
import type { EntrantSeen, RoundView, TableSeen } from '#shared/competitions/play/view'
import { Card } from '#ui/Card'
import { Pressable } from '#ui/Pressable'
import { heading } from '#ui/spoken'
import { competitionTexts as texts } from '../texts'
import './RoundTables.scss'

/** Tables before the list is opened. */
const FIRST = 10

/** 对阵. Table by table, the reader's own among the first. */
export function RoundTables({ view: { no, tables, lone, mine } }: { view: RoundView }) {
  const [isWhole, setWhole] = useState(false)
  const isOwn = ({ first, second }: TableSeen) => first.no === mine || second.no === mine
  const shown = isWhole ? tables : tables.filter((table, at) => at < FIRST || isOwn(table))
  const done = tables.filter(({ state }) => state === 'final').length
  return (
    <Card className="tables">
      <View className="tables__head">
        <View className="tables__title" {...heading(2)}>
          {texts.after(no)}
        </View>
        <View>{texts.tables(tables.length, done)}</View>
      </View>
      {shown.map((table) => (
        <Row key={table.table} table={table} isOwn={isOwn(table)} />
      ))}
      {lone.map(({ name, result, no: number }) => (
        <View key={number} className="tables__lone">
          {result === 'bye' ? texts.byeRow(name) : texts.absentRow(name)}
        </View>
      ))}
      {tables.length > shown.length && (
        <Pressable className="tables__more" onPress={() => setWhole(true)}>
          {texts.moreTables(tables.length - shown.length)}
        </Pressable>
      )}
    </Card>
  )
}

function Row({ table: { table, first, second, state, result }, isOwn }: { table: TableSeen; isOwn: boolean }) {
  const marks = [isOwn && 'tables__row--own', state === 'disputed' && 'tables__row--bad'].filter(Boolean).join(' ')
  return (
    <View className={`tables__row ${marks}`}>
      <View className="tables__no">{table}</View>
      <Player entrant={first} side="first" />
      <View className="tables__result">
        {result ? texts.result[result] : texts.live[state]}
        {result && <View className="tables__note">{resultWords[result]}</View>}
      </View>
      <Player entrant={second} side="second" />
    </View>
  )
}

function Player({ entrant: { name, unit }, side }: { entrant: EntrantSeen; side: 'first' | 'second' }) {
  return (
    <View className={`tables__player tables__player--${side}`}>
      <View className="tables__name">
        <View className={`tables__dot tables__dot--${side}`} />
        {name}
      </View>
      <View className="tables__note">{unit}</View>
    </View>
  )
}
