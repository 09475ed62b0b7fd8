import Input from 'antd/es/input'
import { eventFields } from '#shared/events/eventFields'
import { Field } from '../../../ui/fields/Field'
import { formTexts as texts } from './formTexts'

interface Props {
  value: string
  faults: Record<string, string | undefined>
  onChange: (point: string) => void
}

/** 地图位置: two numbers, pasted from a map. */
export function PointField({ value, faults, onChange }: Props) {
  const error = faults.point ?? faults['point.lat'] ?? faults['point.lng']
  return (
    <Field label={eventFields.point.label} hint={texts.pointHint} error={error} optional>
      {(control) => (
        <Input
          {...control}
          value={value}
          placeholder={texts.pointExample}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  )
}
