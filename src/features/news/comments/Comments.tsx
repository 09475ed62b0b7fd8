import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { usePages } from '#client/asking/usePages'
import { useNow } from '#client/useNow'
import { useMe } from '#platform/line/useMe'
import { useWishes } from '#platform/line/useWish'
import { signIn } from '#platform/pages/signIn'
import { nearText } from '#shared/beijingTime'
import type { CommentView } from '#shared/comments/comment'
import { isRecord } from '#shared/isRecord'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { MoreRow } from '#ui/lists/MoreRow'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { Loaded } from '#ui/states/Loaded'
import { Tag } from '#ui/states/Tag'
import { articleTexts as texts } from '../articleTexts'
import './Comments.scss'
import { CommentSheet } from './CommentSheet'

/** 评论 of an article; an officer has read each of them before it is shown. */
export function Comments({ articleId, title }: { articleId: string; title: string }) {
  const now = useNow()
  const { state, member } = useMe()
  const { load, reload, end } = usePages('comments.list', { articleId }, { anchor: '.comments' })
  const [writing, setWriting] = useState(false)

  return (
    <View className="comments">
      <SectionTitle title={texts.comments} />
      <WaitingComments articleId={articleId} onSent={reload} />
      <Card className="rows">
        <Loaded
          load={load}
          onRetry={reload}
          skeletonRows={1}
          isEmpty={({ items }) => items.length === 0}
          empty={<View className="comments__none">{texts.noComments}</View>}
        >
          {({ items }) => (
            <>
              {items.map((comment) => (
                <CommentRow key={comment.id} comment={comment} now={now} />
              ))}
              <MoreRow {...end} />
            </>
          )}
        </Loaded>
      </Card>
      <View className="comments__write">
        {member ? (
          <Button kind="ghost" onPress={() => setWriting(true)}>
            {texts.writeComment}
          </Button>
        ) : state.kind === 'signed_out' ? (
          <Button kind="ghost" onPress={signIn}>
            {texts.signInToComment}
          </Button>
        ) : (
          state.kind === 'ready' && texts.membersComment
        )}
      </View>
      {writing && (
        <CommentSheet articleId={articleId} title={title} onWritten={reload} onClose={() => setWriting(false)} />
      )}
    </View>
  )
}

/** What this person has written without a network. */
function WaitingComments({ articleId, onSent }: { articleId: string; onSent: () => void }) {
  const waiting = useWishes('comments.write').flatMap(({ input, wish }) =>
    isRecord(input) && input.articleId === articleId && typeof input.text === 'string' ? { wish, text: input.text } : []
  )
  const count = useRef(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: one less is one sent, or taken back
  useEffect(() => {
    if (waiting.length < count.current) onSent()
    count.current = waiting.length
  }, [waiting.length])
  if (waiting.length === 0) return null
  return (
    <Card className="rows">
      {waiting.map(({ wish, text }) => (
        <View key={wish} className="comment">
          <View className="comment__text">{text}</View>
          <Tag tone="warn" text={texts.commentKept} />
        </View>
      ))}
    </Card>
  )
}

function CommentRow({ comment, now }: { comment: CommentView; now: number }) {
  const { name, unionName, text, at, state, answer } = comment
  return (
    <View className="comment">
      <View className="comment__head">
        <View className="comment__name">{name}</View>
        <View className="comment__at">{`${unionName}·${nearText(at, now)}`}</View>
      </View>
      <View className="comment__text">{text}</View>
      {answer && (
        <View className="comment__answer">
          <View className="comment__at">{texts.answered(answer.by, nearText(answer.at, now))}</View>
          <View>{answer.text}</View>
        </View>
      )}
      {state === 'waiting' && <Tag tone="warn" text={texts.commentWaits} />}
      {state === 'refused' && <Tag tone="mute" text={texts.commentRefused} />}
    </View>
  )
}
