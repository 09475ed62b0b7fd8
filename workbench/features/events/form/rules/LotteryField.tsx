import Radio from 'antd/es/radio'
import { eventFields } from '#shared/events/eventFields'
import { BeijingPicker } from '../../../../ui/fields/BeijingPicker'
import { Field } from '../../../../ui/fields/Field'
import type { FormPart } from '../formPart'
import { ruleTexts as texts } from './ruleTexts'

/** 怎么给名额: to whoever taps first, or by lot, and then when it is drawn; as a start, when entering is over. */
export function LotteryField({ words: { lottery, closesAt }, faults, isFixed, onChange }: FormPart) {
  const disabled = isFixed('lottery')
  return (
    <>
      <Field
        label={eventFields.lottery.label}
        hint={lottery ? texts.byLotHint : texts.byTapHint}
        error={faults.lottery}
      >
        {({ id }) => (
          <Radio.Group
            id={id}
            disabled={disabled}
            value={lottery ? 'lot' : 'tap'}
            options={[
              { value: 'tap', label: texts.byTap },
              { value: 'lot', label: texts.byLot },
            ]}
            onChange={({ target }) => onChange({ lottery: target.value === 'lot' ? { drawsAt: closesAt } : null })}
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
