import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { useId } from 'react'
import type * as v from 'valibot'
import { uiTexts } from '../texts'
import { useReason } from './useReason'
import '../lists/SaidCard.css'

interface Props {
  label: string
  hint: string
  schema: v.GenericSchema<string, string>
  max: number
  start?: string
  /** What the button says, and what happens besides the answer. */
  act: string
  busy: boolean
  onSend: (text: string) => void
  onClose: () => void
}

/** An answer to somebody's words, written below them. */
export function ReplyForm({ label, hint, schema, max, start = '', act, busy, onSend, onClose }: Props) {
  const answer = useReason(schema, start)
  const note = useId()
  const { error } = answer.field
  const send = () => {
    const text = answer.take()
    if (text !== undefined) onSend(text)
  }
  return (
    <div className="said-card__form">
      <Input.TextArea
        autoFocus
        aria-label={label}
        aria-describedby={note}
        aria-invalid={error !== undefined}
        status={error ? 'error' : ''}
        autoSize={{ minRows: 2, maxRows: 6 }}
        maxLength={max}
        value={answer.field.value}
        onChange={({ target }) => answer.field.onChange(target.value)}
      />
      <p id={note} className={error ? 'said-card__late' : 'faint'}>
        {error ?? hint}
      </p>
      <div className="said-card__deeds">
        <Button type="primary" loading={busy} onClick={send}>
          {act}
        </Button>
        <Button onClick={onClose}>{uiTexts.cancel}</Button>
      </div>
    </div>
  )
}
