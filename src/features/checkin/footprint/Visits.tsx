import { View } from '@tarojs/components'
import { open } from '#platform/pages/navigate'
import { clockText, inBeijing } from '#shared/beijingTime'
import type { FootprintVisit } from '#shared/checkin/view'
import { type Face, faceName } from '#shared/feedback/face'
import { Card } from '#ui/Card'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { Motif } from '#ui/Motif'
import { Pressable } from '#ui/Pressable'
import { checkinTexts as texts } from '../texts'
import { byMonth } from './byMonth'
import './Visits.scss'

interface Props {
  visits: FootprintVisit[]
  /** What they said of those that they judged. */
  faceOf: ReadonlyMap<string, Face>
}

/** What somebody was at, month by month. */
export function Visits({ visits, faceOf }: Props) {
  return byMonth(visits).map(({ month, visits: own }) => (
    <View key={month}>
      <SectionTitle title={texts.month(month)} />
      <Card className="rows">
        {own.map((visit) => (
          <Visit key={visit.id} visit={visit} face={faceOf.get(visit.id)} />
        ))}
      </Card>
    </View>
  ))
}

function Visit({ visit, face }: { visit: FootprintVisit; face: Face | undefined }) {
  const { id, title, kind, venue, at, along } = visit
  const when = `${inBeijing(at).format('D 日')} ${clockText(at)} 签到`
  return (
    <Pressable className="visit" onPress={() => open('event', { id })}>
      <Motif name={`event-${kind}`} size={44} tile />
      <View className="visit__words">
        <View className="visit__title">{title}</View>
        <View className="visit__note">
          {[when, along && texts.along(along), venue, face && texts.judged(faceName[face])].filter(Boolean).join('，')}
        </View>
      </View>
    </Pressable>
  )
}
