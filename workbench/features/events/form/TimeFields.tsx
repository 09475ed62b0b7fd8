import { type EventField, eventFields } from '#shared/events/eventFields'
import { TIME_FIELDS } from '#shared/events/input'
import type { EventTimes } from '#shared/events/times'
import { BeijingPicker } from '../../../ui/fields/BeijingPicker'
import { Field } from '../../../ui/fields/Field'
import './TimeFields.css'

interface Props {
  times: EventTimes
  faults: Record<string, string | undefined>
  isFixed?: (field: EventField) => boolean
  onChange: (part: Partial<EventTimes>) => void
}

/** The fields for the times of the event and of registration, in Beijing time. */
export function TimeFields({ times, faults, isFixed, onChange }: Props) {
  return (
    <div className="time-fields">
      {TIME_FIELDS.map((field) => (
        <Field key={field} label={eventFields[field].label} error={faults[field]}>
          {(control) => (
            <BeijingPicker
              control={control}
              disabled={isFixed?.(field) ?? false}
              value={times[field]}
              onChange={(at) => onChange({ [field]: at })}
            />
          )}
        </Field>
      ))}
    </div>
  )
}
