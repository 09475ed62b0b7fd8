import Button from 'antd/es/button'
import { useState } from 'react'
import { nearText } from '#shared/beijingTime'
import type { WaitingQuestion } from '#shared/questions/question'
import { textUpTo } from '#shared/text'
import { refreshToday } from '../../today'
import { ReasonField } from '../../ui/fields/ReasonField'
import { useReason } from '../../ui/fields/useReason'
import { say } from '../../ui/states/toasts'
import { useDeed } from '../../useDeed'
import { checkTexts as texts } from './texts'
import './WordCard.css'

const WordSchema = textUpTo(100)

interface Props {
  question: WaitingQuestion
  onDecided: () => void
}

/** A question that whoever asked has agreed to make public: the words alone, and the two answers. */
export function QuestionCard({ question: waiting, onDecided }: Props) {
  const { id, rev, question, answer, askedByName, askedAt, isOwn } = waiting
  const { busy, run } = useDeed()
  const [isBack, setBack] = useState(false)
  const reason = useReason(WordSchema)
  const decide = async (decision: 'pass' | 'sendBack') => {
    const word = decision === 'sendBack' ? reason.take() : undefined
    if (decision === 'sendBack' && !word) return
    const outcome = await run('questions.decide', { questionId: id, rev, decision, ...(word && { word }) })
    if (!outcome?.ok && outcome?.reason !== 'decided_already') return
    if (outcome.ok) say({ tone: 'good', text: decision === 'pass' ? texts.questionPassed : texts.questionSentBack })
    refreshToday()
    onDecided()
  }

  return (
    <li className="word-card">
      <div className="word-card__where">
        <b>{question}</b>
        <span className="faint">{texts.by(askedByName, nearText(askedAt, Date.now()))}</span>
      </div>
      <p className="word-card__text">{answer}</p>
      <p className="quiet">{isOwn ? texts.questionOwn : texts.questionRule}</p>
      {isBack && (
        <ReasonField
          about={`questions.decide:${id}`}
          {...reason.field}
          label={texts.questionWord}
          hint={texts.questionWordHint}
          max={100}
        />
      )}
      {!isOwn && (
        <div className="word-card__deeds">
          {!isBack && (
            <Button type="primary" loading={busy} onClick={() => decide('pass')}>
              {texts.questionPass}
            </Button>
          )}
          <Button disabled={busy} onClick={() => (isBack ? decide('sendBack') : setBack(true))}>
            {texts.questionBack}
          </Button>
        </div>
      )}
    </li>
  )
}
