import type { EventTimes } from '#shared/events/times'
import { BeijingPicker } from '../../../ui/fields/BeijingPicker'
import { Field } from '../../../ui/fields/Field'
import { formTexts as texts } from './formTexts'
import './TimeFields.css'

const FIELDS = ['startsAt', 'endsAt', 'opensAt', 'closesAt'] as const

interface Props {
  times: EventTimes
  faults: Record<string, string | undefined>
  disabled?: boolean
  onChange: (part: Partial<EventTimes>) => void
}

/** When it is, and when people can register: Beijing time. */
export function TimeFields({ times, faults, disabled = false, onChange }: Props) {
  return (
    <div className="time-fields">
      {FIELDS.map((field) => (
        <Field key={field} label={texts[field]} error={faults[field]}>
          {(control) => (
            <BeijingPicker
              control={control}
              disabled={disabled}
              value={times[field]}
              onChange={(at) => onChange({ [field]: at })}
            />
          )}
        </Field>
      ))}
    </div>
  )
}
