import Switch from 'antd/es/switch'
import type { ReceiptAsk } from '#shared/receipts/receipt'
import { BeijingPicker } from '../../../ui/fields/BeijingPicker'
import { Field } from '../../../ui/fields/Field'
import type { ArticleWords } from '../articleWords'
import { receiptTexts as texts } from '../receipts/receiptTexts'

interface Props {
  value: ArticleWords['receipt']
  error: string | undefined
  onChange: (receipt: ReceiptAsk | null) => void
}

/** 要回执: the switch for receipts and their last day. */
export function ReceiptField({ value, error, onChange }: Props) {
  return (
    <>
      <Field label={texts.turnOn} hint={texts.turnOnHint} error={error}>
        {({ id, 'aria-describedby': note }) => (
          <Switch
            id={id}
            aria-describedby={note}
            checked={value !== null}
            onChange={(on) => onChange(on ? {} : null)}
          />
        )}
      </Field>
      {value && (
        <Field label={texts.dueAt} optional>
          {(control) => (
            <BeijingPicker
              control={control}
              from={Date.now()}
              value={value.dueAt}
              onChange={(dueAt) => onChange(dueAt === undefined ? {} : { dueAt })}
            />
          )}
        </Field>
      )}
    </>
  )
}
