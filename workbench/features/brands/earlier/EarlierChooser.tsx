import Select from 'antd/es/select'
import { useState } from 'react'
import { useSearchParams } from 'react-router-dom'
import { inBeijing } from '#shared/beijingTime'
import type { BroughtList, EarlierChoices, EarlierOf } from '#shared/brands/earlier/input'
import { EVENT_KINDS, type EventKind, eventKindName } from '#shared/events/eventKind'
import { BeijingPicker } from '../../../ui/fields/BeijingPicker'
import { Field } from '../../../ui/fields/Field'
import { WordSelect } from '../../../ui/fields/WordSelect'
import { LinkButton } from '../../../ui/LinkButton'
import { Notice } from '../../../ui/states/Notice'
import { EarlierImport } from './EarlierImport'
import { earlierTexts as texts } from './texts'

interface Props {
  choices: EarlierChoices
  brought: BroughtList[]
  onDone: () => void
}

/** Which event or edition a list is of; of an edition its kind and day besides, as the record goes by them. */
export function EarlierChooser({ choices, brought, onDone }: Props) {
  const [search, setSearch] = useSearchParams()
  const { events, editions } = choices
  const edition = editions.find((one) => keyOfEdition(one) === search.get('of'))
  const event = events.find(({ eventId }) => eventId === search.get('of'))
  const choose = (of: string) => setSearch({ of }, { replace: true })
  if (events.length + editions.length === 0)
    return (
      <div className="sheet-step">
        <Notice>{texts.none}</Notice>
        <LinkButton to="/brands">{texts.toBrands}</LinkButton>
      </div>
    )
  return (
    <>
      <div className="earlier-of">
        <Field label={texts.which} hint={texts.whichHint}>
          {(control) => (
            <Select
              {...control}
              showSearch
              optionFilterProp="label"
              placeholder={texts.choose}
              value={(event ?? edition) ? search.get('of') : null}
              options={[
                {
                  label: texts.elsewhere,
                  options: editions.map((one) => ({
                    value: keyOfEdition(one),
                    label: texts.editionOption(one.title, one.year),
                  })),
                },
                {
                  label: texts.here,
                  options: events.map(({ eventId, title, startsAt }) => ({
                    value: eventId,
                    label: texts.eventOption(title, inBeijing(startsAt).format('YYYY-MM-DD')),
                  })),
                },
              ].filter(({ options }) => options.length > 0)}
              onChange={choose}
              style={{ width: '100%' }}
            />
          )}
        </Field>
      </div>
      {event && <EarlierImport key={event.eventId} of={{ kind: 'event', eventId: event.eventId }} onDone={onDone} />}
      {edition && (
        <EditionImport
          key={keyOfEdition(edition)}
          edition={edition}
          before={brought.find(({ brandId, year }) => brandId === edition.brandId && year === edition.year)}
          onDone={onDone}
        />
      )}
    </>
  )
}

interface EditionProps {
  edition: EarlierChoices['editions'][number]
  /** A list that was brought of it before: this one is of the same day. */
  before: BroughtList | undefined
  onDone: () => void
}

function EditionImport({ edition: { brandId, year }, before, onDone }: EditionProps) {
  const [kind, setKind] = useState<EventKind>(before?.kind ?? 'chess')
  const [heldAt, setHeldAt] = useState(before?.startsAt)
  const of: EarlierOf | undefined =
    heldAt === undefined ? undefined : { kind: 'edition', brandId, year, eventKind: kind, heldAt }
  return (
    <>
      <div className="earlier-of">
        <WordSelect label={texts.kind} value={kind} words={EVENT_KINDS} names={eventKindName} onChange={setKind} />
        <Field label={texts.day} hint={texts.dayHint}>
          {(control) => <BeijingPicker control={control} value={heldAt} onChange={setHeldAt} only="day" />}
        </Field>
      </div>
      {of ? <EarlierImport key={`${kind} ${heldAt}`} of={of} onDone={onDone} /> : <Notice>{texts.needsDay}</Notice>}
    </>
  )
}

function keyOfEdition({ brandId, year }: { brandId: string; year: number }): string {
  return `${brandId}-${year}`
}
