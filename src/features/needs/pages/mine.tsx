import { useNow } from '#client/useNow'
import { useMe } from '#platform/line/useMe'
import { open } from '#platform/pages/navigate'
import { useParams } from '#platform/pages/useParams'
import { NEED_PLACES } from '#shared/needs/need'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { AsPerson } from '#ui/states/AsPerson'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { Choosing } from '../Choosing'
import { Fits } from '../Fits'
import { needTexts as texts } from '../needTexts'
import { useNeeds } from '../useNeeds'

/** 我的需要, reached from 服务, after an event, and by the code that an officer brings to a visit. */
export default function NeedsPage() {
  const { from, event, eventName } = useParams()
  const place = NEED_PLACES.find((one) => one === from) ?? 'season'
  const now = useNow()
  const { me, member } = useMe()
  const needs = useNeeds({ from: place, eventId: event })
  const isTold = needs.load.kind === 'ready' && !needs.isChoosing

  return (
    <Screen>
      <InnerBar title={isTold ? texts.result : texts.title} />
      <AsPerson>
        {me && !member ? (
          <EmptyState
            motif="empty-person"
            title={texts.notBound}
            text={texts.notBoundText}
            action={{ label: texts.bind, onPress: () => open('bind') }}
          />
        ) : (
          <Loaded load={needs.load} onRetry={needs.reload} edged skeletonRows={6}>
            {(own) =>
              needs.isChoosing ? (
                <Choosing needs={needs} season={own.season.name} event={place === 'event' ? eventName : undefined} />
              ) : (
                <Fits own={own} now={now} needs={needs} />
              )
            }
          </Loaded>
        )}
      </AsPerson>
    </Screen>
  )
}
