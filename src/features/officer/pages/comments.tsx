import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePages } from '#client/asking/usePages'
import { useNow } from '#client/useNow'
import { useAsMe } from '#platform/line/useMe'
import { useListGestures } from '#platform/pages/useListGestures'
import { type DecidableState, isDecidable } from '#shared/comments/comment'
import { Button } from '#ui/Button'
import { Segmented } from '#ui/fields/Segmented'
import { MoreRow } from '#ui/lists/MoreRow'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { AsPerson } from '#ui/states/AsPerson'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { Notice } from '#ui/states/Notice'
import { commentTexts as texts } from '../comments/commentTexts'
import { OfficerComment } from '../comments/OfficerComment'
import { useDecidingComment } from '../comments/useDecidingComment'

const VIEWS = (['waiting', 'shown', 'refused'] as const).map((key) => ({ key, label: texts[key] }))

/** 评论审核 on the phone: what members have written, before anybody else reads it. */
export default function OfficerCommentsPage() {
  const now = useNow()
  const [state, choose] = useState<DecidableState>('waiting')
  const list = usePages('comments.queue', { state })
  const { load, reload } = useAsMe(list)
  useListGestures({ onRefresh: list.refresh, onMore: list.loadMore })
  const { busy, problem, said, own, decide, undo } = useDecidingComment(reload)
  return (
    <Screen>
      <InnerBar title={texts.title} />
      <AsPerson may="comments.queue">
        <View className="body stack">
          <Segmented options={VIEWS} chosen={state} onChoose={choose} />
          {said && (
            <Notice tone="good">
              {said}
              {undo && (
                <Button kind="ghost" busy={busy} onPress={undo}>
                  {texts.undo}
                </Button>
              )}
            </Notice>
          )}
          {problem && <Notice tone="bad">{problem}</Notice>}
          <Loaded
            load={load}
            onRetry={reload}
            isEmpty={({ items }) => items.length === 0}
            empty={
              <EmptyState
                motif="empty-inbox"
                title={state === 'waiting' ? texts.none : texts.noneOther}
                text={state === 'waiting' ? texts.noneText : undefined}
              />
            }
          >
            {({ items }) => (
              <>
                {items.filter(isDecidable).map((comment) => (
                  <OfficerComment
                    key={comment.id}
                    comment={comment}
                    now={now}
                    busy={busy}
                    isOwn={own === comment.id}
                    onDecide={(decision, alone) => decide(comment, decision, alone)}
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
