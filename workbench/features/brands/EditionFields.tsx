import Button from 'antd/es/button'
import Input from 'antd/es/input'
import Select from 'antd/es/select'
import { inBeijing } from '#shared/beijingTime'
import type { EventCard } from '#shared/events/view'
import { Field } from '../../ui/fields/Field'
import type { EditionWords } from './brandWords'
import { brandTexts as texts } from './texts'

interface Props {
  edition: EditionWords
  /** Events that everybody can read, to choose from. */
  events: EventCard[]
  faultOf: (field: keyof EditionWords) => string | undefined
  onEdit: (part: Partial<EditionWords>) => void
  onDrop: () => void
}

/** One edition: either an event that was run here, or what is known of an earlier one. */
export function EditionFields({ edition, events, faultOf, onEdit, onDrop }: Props) {
  const name = edition.name || texts.unnamed
  const line = (field: 'name' | 'year' | 'people' | 'note', label: string, hint?: string) => (
    <Field label={label} error={faultOf(field)} optional={field === 'people' || field === 'note'}>
      {(control) => (
        <Input
          {...control}
          placeholder={hint}
          inputMode={field === 'year' || field === 'people' ? 'numeric' : 'text'}
          value={edition[field]}
          onChange={({ target }) => onEdit(only(field, target.value))}
        />
      )}
    </Field>
  )
  const choose = (eventId: string) => {
    const event = events.find(({ id }) => id === eventId)
    onEdit({ eventId, ...(event && !edition.year && { year: String(inBeijing(event.startsAt).year()) }) })
  }
  return (
    <section className="brand-edition" aria-label={name}>
      {line('name', texts.editionName, texts.nameHint)}
      {line('year', texts.year)}
      <Field label={texts.event}>
        {(control) => (
          <Select
            {...control}
            className="brand-edition__event"
            showSearch
            optionFilterProp="label"
            value={edition.eventId}
            options={[
              { value: '', label: texts.noEvent },
              ...events.map((event) => ({
                value: event.id,
                label: `${event.title}（${texts.year4(inBeijing(event.startsAt).year())}）`,
              })),
            ]}
            onChange={choose}
          />
        )}
      </Field>
      {edition.eventId === '' && line('people', texts.people)}
      {line('note', texts.note)}
      <div className="brand-edition__drop">
        <Button type="text" onClick={onDrop}>
          {texts.drop(name)}
        </Button>
      </div>
    </section>
  )
}

function only(field: 'name' | 'year' | 'people' | 'note', value: string): Partial<EditionWords> {
  return { [field]: value }
}
