import Radio from 'antd/es/radio'
import { eventFields } from '#shared/events/eventFields'
import { MAX_WAITING } from '#shared/events/input'
import { waitingMostOf } from '#shared/events/places/pools'
import { MAX_OFFER_HOURS } from '#shared/events/places/rules'
import { Field } from '../../../../ui/fields/Field'
import type { FormPart } from '../formPart'
import { PlacesNumber } from './PlacesNumber'
import { ruleTexts as texts } from './ruleTexts'

/** The four hours that most people need to see a message and answer; one in the last day. */
const USUAL = { hours: 4, lateHours: 1 }

/** 候补: how many may wait, and whether the next is asked before a place is theirs. */
export function LineFields({ words, faults, isFixed, onChange }: FormPart) {
  const { offer, waitingMost, capacity } = words
  const disabled = isFixed('offer')
  const usual = waitingMostOf({ hasWaitlist: true, capacity: capacity ?? 0 })
  return (
    <>
      <div className="rules-panel__few">
        <PlacesNumber
          label={eventFields.waitingMost.label}
          hint={texts.waitingMostHint(usual)}
          isOptional
          max={MAX_WAITING}
          disabled={disabled}
          value={waitingMost}
          error={faults.waitingMost}
          onChange={(next) => onChange({ waitingMost: next })}
        />
      </div>
      <Field label={eventFields.offer.label} hint={offer ? texts.askHint : texts.directHint} error={faults.offer}>
        {({ id }) => (
          <Radio.Group
            id={id}
            disabled={disabled}
            value={offer ? 'ask' : 'direct'}
            options={[
              { value: 'direct', label: texts.direct },
              { value: 'ask', label: texts.ask },
            ]}
            onChange={({ target }) => onChange({ offer: target.value === 'ask' ? USUAL : null })}
          />
        )}
      </Field>
      {offer && (
        <div className="rules-panel__pair">
          {(['hours', 'lateHours'] as const).map((which) => (
            <PlacesNumber
              key={which}
              label={texts[which]}
              max={MAX_OFFER_HOURS}
              disabled={disabled}
              value={offer[which]}
              error={faults[`offer.${which}`]}
              onChange={(hours) => onChange({ offer: { ...offer, [which]: hours } })}
            />
          ))}
        </div>
      )}
    </>
  )
}
