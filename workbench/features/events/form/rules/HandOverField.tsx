import Switch from 'antd/es/switch'
import { useId } from 'react'
import { eventFields } from '#shared/events/eventFields'
import type { FormPart } from '../formPart'
import { formTexts as texts } from '../formTexts'

/** 转给同事: whether who holds a place may hand it to a colleague. */
export function HandOverField({ words: { handOver }, isFixed, onChange }: FormPart) {
  const id = useId()
  return (
    <div className="event-form__switch">
      <Switch
        id={id}
        disabled={isFixed('handOver')}
        checked={handOver}
        onChange={(next) => onChange({ handOver: next })}
      />
      <label htmlFor={id}>
        {eventFields.handOver.label}
        <small>{texts.handOverHint}</small>
      </label>
    </div>
  )
}
