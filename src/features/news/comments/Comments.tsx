import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { usePages } from '#client/asking/usePages'
import { useNow } from '#client/useNow'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { useMe } from '#platform/line/useMe'
import { useWishes } from '#platform/line/useWish'
import { signIn } from '#platform/pages/signIn'
import { say } from '#platform/say'
import { nearText } from '#shared/beijingTime'
import type { CommentView } from '#shared/comments/comment'
import { isRecord } from '#shared/isRecord'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { MoreRow } from '#ui/lists/MoreRow'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { Dialog } from '#ui/overlays/Dialog'
import { Pressable } from '#ui/Pressable'
import { Loaded } from '#ui/states/Loaded'
import { Notice } from '#ui/states/Notice'
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
                <CommentRow key={comment.id} comment={comment} now={now} onWithdrawn={reload} />
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

interface RowProps {
  comment: CommentView
  now: number
  onWithdrawn: () => void
}

function CommentRow({ comment, now, onWithdrawn }: RowProps) {
  const { name, unionName, text, at, state, answer, isMine } = comment
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
      {isMine && (
        <View className="comment__own">
          {state === 'waiting' && <Tag tone="warn" text={texts.commentWaits} />}
          {state === 'refused' && <Tag tone="mute" text={texts.commentRefused} />}
          <WithdrawComment comment={comment} onWithdrawn={onWithdrawn} />
        </View>
      )}
    </View>
  )
}

interface WithdrawProps {
  comment: Pick<CommentView, 'id' | 'text' | 'answer'>
  onWithdrawn: () => void
}

/** The way to take one's own comment back, and the question before. */
function WithdrawComment({ comment: { id, text, answer }, onWithdrawn }: WithdrawProps) {
  const { busy, once } = useOneAtATime()
  const [isAsked, ask] = useState(false)
  const [problem, setProblem] = useState<string>()

  const withdraw = () =>
    once(async () => {
      const told = await callApi('comments.withdraw', { commentId: id })
      ask(false)
      setProblem(told.ok ? undefined : told.text)
      if (!told.ok) return
      say(texts.withdrawn)
      onWithdrawn()
    })

  return (
    <>
      <Pressable className="comment__withdraw" label={texts.withdrawNamed(text)} onPress={() => ask(true)}>
        {texts.withdrawComment}
      </Pressable>
      {problem && (
        <View className="comment__problem">
          <Notice tone="bad">{problem}</Notice>
        </View>
      )}
      {isAsked && (
        <Dialog
          title={texts.withdrawTitle}
          text={answer ? texts.withdrawAnswered : texts.withdrawText}
          action={{ label: texts.withdrawYes, busy, onPress: withdraw }}
          stay={texts.keepComment}
          onClose={() => ask(false)}
        />
      )}
    </>
  )
}
