import Radio from 'antd/es/radio'
import { eventFields } from '#shared/events/eventFields'
import { BeijingPicker } from '../../../../ui/fields/BeijingPicker'
import { Field } from '../../../../ui/fields/Field'
import type { FormPart } from '../formPart'
import { ruleTexts as texts } from './ruleTexts'

type Way = keyof typeof texts.ways

/** 怎么给名额: to whoever taps first; by lot, and then when it is drawn, as a start when entering is over; or by turn. */
export function OrderField({ words: { lottery, rotation, closesAt }, faults, isFixed, onChange }: FormPart) {
  const disabled = isFixed('lottery')
  const way: Way = lottery ? 'lot' : rotation ? 'rotation' : 'tap'
  const choose = (next: Way) =>
    onChange({ lottery: next === 'lot' ? { drawsAt: closesAt } : null, rotation: next === 'rotation' })
  return (
    <>
      <Field label={eventFields.lottery.label} hint={texts.wayHints[way]} error={faults.lottery ?? faults.rotation}>
        {(control) => (
          <Radio.Group
            {...control}
            disabled={disabled}
            value={way}
            options={(['tap', 'lot', 'rotation'] as const).map((value) => ({ value, label: texts.ways[value] }))}
            onChange={({ target }) => choose(target.value)}
          />
        )}
      </Field>
      {lottery && (
        <div className="rules-panel__few">
          <Field label={texts.drawsAt} hint={texts.drawsAtHint} error={faults['lottery.drawsAt']}>
            {(control) => (
              <BeijingPicker
                control={control}
                disabled={disabled}
                value={lottery.drawsAt}
                onChange={(drawsAt) => onChange({ lottery: { drawsAt } })}
              />
            )}
          </Field>
        </div>
      )}
    </>
  )
}
