import Button from 'antd/es/button'
import Checkbox from 'antd/es/checkbox'
import Input from 'antd/es/input'
import Select from 'antd/es/select'
import { useState } from 'react'
import type { CaseBoard } from '#shared/cases/board'
import { textUpTo } from '#shared/text'
import { Field } from '../../ui/fields/Field'
import { useReason } from '../../ui/fields/useReason'
import { caseTexts as texts } from './texts'
import type { Handling } from './useHandling'

const WordSchema = textUpTo(200)

interface Props {
  handlers: CaseBoard['handlers']
  handling: Handling
  /** The colleague who has it, of whom all can be passed on at once. */
  owner: string | undefined
}

/** Passes a case to a colleague, or up, with a word. */
export function PassForm({ handlers, handling, owner }: Props) {
  const [isAll, setAll] = useState(false)
  const [to, setTo] = useState(handlers[0]?.id ?? '')
  const word = useReason(WordSchema)
  const send = () => {
    const text = word.take()
    if (text === undefined || !to) return
    if (isAll) handling.passAll(to, text)
    else handling.pass(to, text)
  }
  return (
    <div className="case-card__form">
      <Field label={texts.passTo}>
        {(control) => (
          <Select
            {...control}
            value={to}
            options={handlers.map(({ id: value, name }) => ({ value, label: name }))}
            onChange={setTo}
          />
        )}
      </Field>
      <Field label={texts.passWord} error={word.field.error}>
        {(control) => (
          <Input
            {...control}
            maxLength={200}
            value={word.field.value}
            onChange={({ target }) => word.field.onChange(target.value)}
          />
        )}
      </Field>
      {owner && (
        <Checkbox checked={isAll} onChange={({ target }) => setAll(target.checked)}>
          {texts.passAll(owner)}
        </Checkbox>
      )}
      <div className="case-card__deeds">
        <Button type="primary" loading={handling.busy} onClick={send}>
          {texts.passNow}
        </Button>
      </div>
    </div>
  )
}
