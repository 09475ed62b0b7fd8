import { View } from '@tarojs/components'
import { useAsk } from '#client/asking/useAsk'
import { useMe } from '#platform/line/useMe'
import { useBrightScreen } from '#platform/look/useBrightScreen'
import { open } from '#platform/pages/navigate'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { AsPerson } from '#ui/states/AsPerson'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { Notice } from '#ui/states/Notice'
import { CardFace } from '../card/CardFace'
import { checkinTexts as texts } from '../texts'

/** 会员码, to be shown at any door; what was answered once is enough without a network. */
export default function CardPage() {
  const { me } = useMe()
  const isStranger = me !== undefined && !me.member
  const { load, reload } = useAsk('checkin.card', {}, { keepAs: 'card', keptFirst: true, when: !isStranger })
  useBrightScreen()
  return (
    <Screen>
      <InnerBar title={texts.card} />
      <View className="body stack">
        <AsPerson>
          {isStranger ? (
            <EmptyState
              motif="empty-person"
              title={texts.notBound}
              text={texts.notBoundText}
              action={{ label: texts.bind, onPress: () => open('bind') }}
            />
          ) : (
            <Loaded load={load} onRetry={reload}>
              {(card) => (
                <>
                  <CardFace card={card} />
                  <Notice tone="plain">{texts.offline}</Notice>
                </>
              )}
            </Loaded>
          )}
        </AsPerson>
      </View>
    </Screen>
  )
}
