import Select from 'antd/es/select'
import { eventPhaseName } from '#shared/events/event'
import type { EventCard } from '#shared/events/view'
import { Field } from '../../ui/Field'
import { writeTexts as texts } from './writeTexts'

interface Props {
  value: string
  error: string | undefined
  events: EventCard[]
  waiting: boolean
  onChoose: (eventId: string) => void
}

export function EventField({ value, error, events, waiting, onChoose }: Props) {
  const known = events.some(({ id }) => id === value)
  const options = events.map(({ id, title, phase }) => ({ value: id, label: `${title} · ${eventPhaseName[phase]}` }))
  const unknown = value && !known && !waiting ? [{ value, label: texts.eventGone }] : []
  return (
    <Field label={texts.event} hint={texts.eventHint} error={error} optional>
      {(control) => (
        <Select
          {...control}
          showSearch={{ optionFilterProp: 'label' }}
          allowClear
          loading={waiting}
          placeholder={texts.noEvent}
          value={value && !waiting ? value : null}
          options={[...options, ...unknown]}
          onChange={(eventId: string | null | undefined) => onChoose(eventId ?? '')}
          style={{ width: '100%' }}
        />
      )}
    </Field>
  )
}
