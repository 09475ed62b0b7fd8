import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { useId } from 'react'
import { textUpTo } from '#shared/text'
import { useReason } from '../../ui/fields/useReason'
import { uiTexts } from '../../ui/texts'
import { commentTexts as texts } from './texts'

interface Props {
  start: string
  /** What the button says, and what happens besides the answer. */
  act: string
  busy: boolean
  onSend: (text: string) => void
  onClose: () => void
}

const LONGEST = 200
const AnswerSchema = textUpTo(LONGEST)

/** The answer to a comment, written below it. */
export function AnswerForm({ start, act, busy, onSend, onClose }: Props) {
  const answer = useReason(AnswerSchema, start)
  const note = useId()
  const send = () => {
    const text = answer.take()
    if (text !== undefined) onSend(text)
  }
  return (
    <div className="comment-card__form">
      <Input.TextArea
        autoFocus
        aria-label={texts.answerLabel}
        aria-describedby={note}
        aria-invalid={answer.field.error !== undefined}
        status={answer.field.error ? 'error' : ''}
        autoSize={{ minRows: 2, maxRows: 6 }}
        maxLength={LONGEST}
        value={answer.field.value}
        onChange={({ target }) => answer.field.onChange(target.value)}
      />
      <p id={note} className={answer.field.error ? 'field__error' : 'faint'}>
        {answer.field.error ?? texts.answerHint}
      </p>
      <div className="comment-card__deeds">
        <Button type="primary" loading={busy} onClick={send}>
          {act}
        </Button>
        <Button onClick={onClose}>{uiTexts.cancel}</Button>
      </div>
    </div>
  )
}
