import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { textUpTo } from '#shared/text'
import { Field } from '../../ui/fields/Field'
import { useReason } from '../../ui/fields/useReason'
import { GuideWords } from './GuideWords'
import { caseTexts as texts } from './texts'
import type { Handling } from './useHandling'

const AnswerSchema = textUpTo(1000)
const WhySchema = textUpTo(200)

interface Props {
  isLate: boolean
  handling: Handling
}

/** The answer, and where it is late the reason for that. */
export function AnswerForm({ isLate, handling }: Props) {
  const answer = useReason(AnswerSchema)
  const why = useReason(WhySchema)
  const send = () => {
    const [text, reason] = [answer.take(), isLate ? why.take() : '']
    if (text !== undefined && reason !== undefined) handling.answer(text, reason)
  }
  return (
    <div className="case-card__form">
      <GuideWords
        onWords={(words) => answer.field.onChange([answer.field.value.trim(), words].filter(Boolean).join('\n'))}
      />
      <Field label={texts.answer} hint={texts.answerHint} error={answer.field.error}>
        {(control) => (
          <Input.TextArea
            {...control}
            autoSize={{ minRows: 3, maxRows: 10 }}
            maxLength={1000}
            value={answer.field.value}
            onChange={({ target }) => answer.field.onChange(target.value)}
          />
        )}
      </Field>
      {isLate && (
        <Field label={texts.whyLate} hint={texts.whyLateHint} error={why.field.error}>
          {(control) => (
            <Input
              {...control}
              maxLength={200}
              value={why.field.value}
              onChange={({ target }) => why.field.onChange(target.value)}
            />
          )}
        </Field>
      )}
      <div className="case-card__deeds">
        <Button type="primary" loading={handling.busy} onClick={send}>
          {isLate ? texts.answerLateNow : texts.answerNow}
        </Button>
      </div>
    </div>
  )
}
