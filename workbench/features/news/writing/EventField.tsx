import Select from 'antd/es/select'
import { usePages } from '#client/asking/usePages'
import { eventPhaseName } from '#shared/events/event'
import { Field } from '../../../ui/fields/Field'
import { MoreRow } from '../../../ui/lists/MoreRow'
import { writeTexts as texts } from './writeTexts'

interface Props {
  value: string
  error: string | undefined
  choices: EventChoices
  onChoose: (eventId: string) => void
}

export function EventField({ value, error, choices: { events, waiting, more, loadMore }, onChoose }: Props) {
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
          popupRender={(menu) => (
            <>
              {menu}
              <MoreRow more={more} onMore={loadMore} />
            </>
          )}
          style={{ width: '100%' }}
        />
      )}
    </Field>
  )
}

/** The events that an article may lead to, the latest first. */
export function useEventChoices() {
  const { load, more, loadMore } = usePages('events.manage', {}, { atOnce: 5 })
  const events = load.kind === 'ready' ? load.value.items.filter(({ phase }) => phase !== 'cancelled') : []
  return { events, waiting: load.kind === 'loading', more, loadMore }
}

export type EventChoices = ReturnType<typeof useEventChoices>
