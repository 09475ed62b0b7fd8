import { View } from '@tarojs/components'
import type { Footprint } from '#shared/checkin/view'
import { Card } from '#ui/Card'
import { heading, spoken } from '#ui/spoken'
import { checkinTexts as texts } from '../texts'
import { byMonth, type MonthOfVisits } from './byMonth'
import './Nails.scss'

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

/** So many nails stand in a month; what is more is a number. */
const MOST = 5

/** 一颗钉是一次: the year at a glance. */
export function Nails({ footprint: { visits, before, minutes } }: { footprint: Footprint }) {
  const months = new Map(byMonth(visits).map((one) => [one.month, one.visits]))
  return (
    <Card className="nails-year">
      <View className="nails-year__came" {...heading(2)}>
        {texts.came(visits.length)}
      </View>
      <View className="nails-year__says">{texts.nail(before, visits.length)}</View>
      {minutes > 0 && <View className="nails-year__says">{texts.hours(minutes)}</View>}
      <View className="nails-year__months">
        {MONTHS.map((month) => (
          <Month key={month} month={month} visits={months.get(month) ?? []} />
        ))}
      </View>
    </Card>
  )
}

function Month({ month, visits }: MonthOfVisits) {
  const times = visits.length
  return (
    <View className="nails-year__month" {...spoken({ role: 'img', label: texts.monthSpoken(month, times) })}>
      {times > MOST && <View className="nails-year__more">{times}</View>}
      {visits.slice(0, MOST).map(({ id }) => (
        <View key={id} className="nails-year__nail" />
      ))}
      <View className="nails-year__name">{month}</View>
    </View>
  )
}
