import Button from 'antd/es/button'
import Checkbox from 'antd/es/checkbox'
import { Suspense, useState } from 'react'
import { Link } from 'react-router-dom'
import { momentText } from '#shared/beijingTime'
import type { DecidableRow } from '#shared/comments/comment'
import { textUpTo } from '#shared/text'
import { refreshToday } from '../../today'
import { ReplyForm } from '../../ui/fields/ReplyForm'
import { Panel } from '../../ui/Panel'
import { Notice } from '../../ui/states/Notice'
import { Skeleton } from '../../ui/states/Skeleton'
import { say } from '../../ui/states/toasts'
import { uiTexts } from '../../ui/texts'
import { useDeed } from '../../useDeed'
import { AloneMark, OwnWork } from '../review/feature'
import { StationAnswer } from './StationAnswer'
import { commentTexts as texts } from './texts'
import { useDeciding } from './useDeciding'
import '../../ui/lists/SaidCard.css'

const AnswerSchema = textUpTo(200)

interface Props {
  comment: DecidableRow
  onDecided: () => void
  /** Whether it is ticked for a decision on several, and how that changes. */
  ticked: boolean
  onTick: () => void
}

/** A comment with its writer and article, and the two answers. */
export function CommentCard({ comment, onDecided, ticked, onTick }: Props) {
  const {
    id,
    name,
    unionName,
    text,
    at,
    articleId,
    articleTitle,
    state,
    doubtful,
    alone,
    decidedBy = '',
    decidedAt,
    answer,
  } = comment
  const said = `${name} ${momentText(at, Date.now())} ${text}`
  const { busy, run } = useDeed()
  const { undo } = useDeciding(onDecided)
  const [isOwn, setOwn] = useState(false)
  const [isAnswering, setAnswering] = useState(false)
  const decide = async (decision: 'show' | 'refuse', alone?: string): Promise<boolean> => {
    const answer = await run('comments.decide', { commentId: id, decision, ...(alone && { alone }) }, ['own_work'])
    if (answer && !answer.ok && answer.reason === 'own_work') setOwn(true)
    if (answer && !answer.ok && answer.reason === 'comment_withdrawn') onDecided()
    if (!answer?.ok) return false
    say({
      tone: 'good',
      text: decision === 'show' ? texts.shownNow : texts.refusedNow,
      act: { label: uiTexts.undo, run: () => undo([{ id, state }]) },
    })
    refreshToday()
    return true
  }
  const settle = async (decision: 'show' | 'refuse', alone?: string) => {
    if (await decide(decision, alone)) onDecided()
  }
  /** Lets a comment out that still waits, and says something to it. */
  const reply = async (text: string | undefined) => {
    if (state !== 'shown' && !(await decide('show'))) return
    const told = await run('comments.answer', { commentId: id, ...(text !== undefined && { text }) })
    if (!told?.ok) return state !== 'shown' && onDecided()
    say({ tone: 'good', text: text === undefined ? texts.tookBack : texts.answered })
    setAnswering(false)
    onDecided()
  }

  return (
    <Panel>
      <div className="said-card__who">
        <Checkbox checked={ticked} aria-label={texts.tick(said)} onChange={onTick} />
        <b>{name}</b>
        <span className="faint">
          {unionName} · {momentText(at, Date.now())}
        </span>
      </div>
      <p className="said-card__text">{text}</p>
      {answer && state === 'shown' && !isAnswering && (
        <StationAnswer
          answer={answer}
          said={said}
          busy={busy}
          onChange={() => setAnswering(true)}
          onTakeBack={() => reply(undefined)}
        />
      )}
      {isAnswering && (
        <ReplyForm
          label={texts.answerLabel}
          hint={texts.answerHint}
          schema={AnswerSchema}
          max={200}
          start={answer?.text ?? ''}
          act={state === 'shown' ? texts.sendAnswer : texts.showAndAnswer}
          busy={busy}
          onSend={reply}
          onClose={() => setAnswering(false)}
        />
      )}
      {doubtful && state === 'waiting' && <Notice tone="warn">{texts.doubtful}</Notice>}
      {isOwn && (
        <Suspense fallback={<Skeleton rows={1} />}>
          <OwnWork kind="comment" id={id} busy={busy} onRelease={(alone) => settle('show', alone)} />
        </Suspense>
      )}
      {alone && decidedAt && (
        <Suspense fallback={<Skeleton rows={1} />}>
          <AloneMark by={decidedBy} at={decidedAt} reason={alone} />
        </Suspense>
      )}
      <div className="said-card__deeds">
        {state !== 'shown' && !isOwn && !isAnswering && (
          <Button
            type={state === 'waiting' ? 'primary' : 'default'}
            aria-label={uiTexts.about(state === 'waiting' ? texts.show : texts.showAfterAll, said)}
            loading={busy}
            onClick={() => settle('show')}
          >
            {state === 'waiting' ? texts.show : texts.showAfterAll}
          </Button>
        )}
        {!isAnswering && !answer && !isOwn && state !== 'refused' && (
          <Button
            aria-label={uiTexts.about(state === 'shown' ? texts.reply : texts.showAndAnswer, said)}
            onClick={() => setAnswering(true)}
          >
            {state === 'shown' ? texts.reply : texts.showAndAnswer}
          </Button>
        )}
        {state !== 'refused' && !isAnswering && (
          <Button
            aria-label={uiTexts.about(state === 'waiting' ? texts.refuse : texts.takeAway, said)}
            disabled={busy}
            onClick={() => settle('refuse')}
          >
            {state === 'waiting' ? texts.refuse : texts.takeAway}
          </Button>
        )}
        <span className="faint">
          {texts.about} <Link to={`/news/${articleId}`}>{articleTitle}</Link>
        </span>
      </div>
    </Panel>
  )
}
