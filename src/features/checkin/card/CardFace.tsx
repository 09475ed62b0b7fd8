import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { useNow } from '#client/useNow'
import { qrPicture } from '#platform/codes/qrPicture'
import { inBeijing } from '#shared/beijingTime'
import { windowEnds, windowOf } from '#shared/checkin/code'
import type { OwnCard } from '#shared/checkin/view'
import { Card } from '#ui/Card'
import { heading, spoken } from '#ui/spoken'
import { checkinTexts as texts } from '../texts'
import { cardCodes } from './cardCodes'
import './CardFace.scss'

const A_SECOND = 1000

/** 会员卡: whose it is, the code of this half minute, and the six digits for whoever cannot be scanned. */
export function CardFace({ card }: { card: OwnCard }) {
  const now = useNow(A_SECOND)
  const window = windowOf(now)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a code is made once in its half minute
  const { text, digits } = useMemo(() => cardCodes(card, now), [card.secret, window])
  const picture = useMemo(() => qrPicture(text), [text])
  const seconds = Math.ceil((windowEnds(now) - now) / A_SECOND)
  return (
    <Card className="member-card">
      <View className="member-card__top">
        <View className="member-card__brand">{texts.brand}</View>
        <View className="member-card__of">{texts.federation}</View>
      </View>
      <View className="member-card__body">
        <View>
          <View className="member-card__name" {...heading(2)}>
            {card.name}
          </View>
          <View className="member-card__union">
            {[card.unionName, card.joinedAt && texts.memberYear(yearsSince(card.joinedAt, now))]
              .filter(Boolean)
              .join('，')}
          </View>
        </View>
        <View className="member-card__frame">
          <View
            className="member-card__code"
            style={{ backgroundImage: picture }}
            {...spoken({ role: 'img', label: texts.codeOf(card.name) })}
          />
        </View>
        <View className="member-card__turns">
          <View className="member-card__seconds">{seconds}</View>
          {texts.turns}
        </View>
        <View className="member-card__digits">
          <View className="member-card__say">{texts.say}</View>
          <View className="member-card__number" {...spoken({ label: [...digits].join(' ') })}>
            {`${digits.slice(0, 3)} ${digits.slice(3)}`}
          </View>
        </View>
      </View>
    </Card>
  )
}

function yearsSince(at: number, now: number): number {
  return inBeijing(now).year() - inBeijing(at).year() + 1
}
