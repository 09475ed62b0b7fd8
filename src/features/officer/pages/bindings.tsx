import { View } from '@tarojs/components'
import { usePages } from '#client/asking/usePages'
import { useNow } from '#client/useNow'
import { useAsMe } from '#platform/line/useMe'
import { useListGestures } from '#platform/pages/useListGestures'
import { MoreRow } from '#ui/lists/MoreRow'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { AsPerson } from '#ui/states/AsPerson'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { Notice } from '#ui/states/Notice'
import { BindingPart } from '../membership/bindings/BindingPart'
import { bindingTexts as texts } from '../membership/bindings/bindingTexts'
import { useDecidingBinding } from '../membership/bindings/useDecidingBinding'

/** 待核对身份 on the phone: who says to be on the roster, the longest waiting first. */
export default function OfficerBindingsPage() {
  const now = useNow()
  const list = usePages('membership.bindings', {})
  const { load, reload } = useAsMe(list)
  useListGestures({ onRefresh: list.refresh, onMore: list.loadMore })
  const { busy, problem, said, decide } = useDecidingBinding(reload)
  return (
    <Screen>
      <InnerBar title={texts.title} />
      <AsPerson may="membership.bindings">
        <View className="body stack">
          {said && <Notice tone="good">{said}</Notice>}
          {problem && <Notice tone="bad">{problem}</Notice>}
          <Loaded
            load={load}
            onRetry={reload}
            isEmpty={({ items }) => items.length === 0}
            empty={<EmptyState motif="empty-inbox" title={texts.none} text={texts.noneText} />}
          >
            {({ items }) => (
              <>
                {items.map((request) => (
                  <BindingPart
                    key={request.id}
                    request={request}
                    now={now}
                    busy={busy}
                    onApprove={({ memberId }) => decide(request, { kind: 'approve', memberId })}
                    onReject={(reason) => decide(request, { kind: 'reject', reason })}
                  />
                ))}
                <MoreRow {...list.end} />
              </>
            )}
          </Loaded>
        </View>
      </AsPerson>
    </Screen>
  )
}
