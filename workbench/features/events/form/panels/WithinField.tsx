import { eventFields } from '#shared/events/eventFields'
import { metresText, WITHIN, type Within } from '#shared/events/venue/within'
import { Chips } from '../../../../ui/fields/Chips'
import { Field } from '../../../../ui/fields/Field'
import type { FormPart } from '../formPart'
import { formTexts as texts } from '../formTexts'

const CHOICES = [0, ...WITHIN] as const

/** 自助签到限多近: only where the point of the event is known. */
export function WithinField({ words: { selfWithin }, onChange }: FormPart) {
  return (
    <Field label={eventFields.selfWithin.label} hint={texts.withinHint}>
      {() => (
        <Chips
          label={eventFields.selfWithin.label}
          value={String(selfWithin ?? 0)}
          options={CHOICES.map((metres) => ({
            key: String(metres),
            label: metres ? texts.within(metresText(metres)) : texts.withinAny,
          }))}
          onChoose={(key) => onChange({ selfWithin: WITHIN.find((metres: Within) => String(metres) === key) ?? null })}
        />
      )}
    </Field>
  )
}
