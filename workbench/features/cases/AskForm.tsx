import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { textUpTo } from '#shared/text'
import { Field } from '../../ui/fields/Field'
import { useReason } from '../../ui/fields/useReason'
import { caseTexts as texts } from './texts'
import type { Handling } from './useHandling'

const AskSchema = textUpTo(500)

/** A question back to whoever asked. */
export function AskForm({ handling }: { handling: Handling }) {
  const question = useReason(AskSchema)
  const send = async () => {
    const text = question.take()
    if (text !== undefined && (await handling.askBack(text))) question.field.onChange('')
  }
  return (
    <div className="case-card__form">
      <Field label={texts.ask} hint={texts.askHint} error={question.field.error}>
        {(control) => (
          <Input.TextArea
            {...control}
            autoSize={{ minRows: 2, maxRows: 6 }}
            maxLength={500}
            value={question.field.value}
            onChange={({ target }) => question.field.onChange(target.value)}
          />
        )}
      </Field>
      <div className="case-card__deeds">
        <Button type="primary" loading={handling.busy} onClick={send}>
          {texts.askNow}
        </Button>
      </div>
    </div>
  )
}
