import { View } from '@tarojs/components'
import { open } from '#platform/pages/navigate'
import type { OwnCompetition } from '#shared/competitions/play/view'
import { tiebreakName } from '#shared/competitions/standings/tiebreak'
import { Card } from '#ui/Card'
import { Icon } from '#ui/Icon'
import { Pressable } from '#ui/Pressable'
import { heading } from '#ui/spoken'
import { competitionTexts as texts } from '../texts'
import './OwnStanding.scss'

/** Groups of points that have room beside each other. */
const SHOWN = 5

/** The reader's place, and how many have as many points. */
export function OwnStanding({ own }: { own: OwnCompetition }) {
  const { place, points, entrants, order, values, competition } = own
  const spread = aroundOwn(own)
  const most = Math.max(...spread.map((one) => one.entrants), 1)
  const same = spread.find((one) => one.points === points)?.entrants ?? 0
  const [first] = order
  return (
    <Card className="own-standing">
      <View className="own-standing__head">
        <View className="own-standing__title" {...heading(2)}>
          {place > 0 ? texts.place(place, entrants) : texts.notRanked}
        </View>
        <Pressable
          className="own-standing__all"
          role="link"
          onPress={() => open('competition', { id: competition.id })}
        >
          {texts.all}
        </Pressable>
      </View>
      <View className="own-standing__bars">
        {spread.map((one) => {
          const isOwn = one.points === points
          return (
            <View key={one.points} className={isOwn ? 'own-standing__bar own-standing__bar--own' : 'own-standing__bar'}>
              <View className="own-standing__count">{texts.entrants(one.entrants)}</View>
              <View
                className="own-standing__block"
                style={{ height: `${Math.round((one.entrants / most) * 44) + 4}px` }}
              />
              <View className="own-standing__points">
                {isOwn ? texts.yours(one.points) : texts.plainPoints(one.points)}
              </View>
            </View>
          )
        })}
      </View>
      {first && same > 1 && (
        <View className="own-standing__note">
          <Icon name="notice" size={18} />
          <View>{texts.sameAsYou(points, same, `${tiebreakName[first]}：${texts.yours(Number(values[0] ?? 0))}`)}</View>
        </View>
      )}
    </Card>
  )
}

/** The groups next to the reader's own, as many as have room. */
function aroundOwn({ spread, points }: OwnCompetition): OwnCompetition['spread'] {
  const at = spread.findIndex((one) => one.points === points)
  const from = Math.max(0, Math.min(at - Math.floor(SHOWN / 2), spread.length - SHOWN))
  return spread.slice(from, from + SHOWN)
}
