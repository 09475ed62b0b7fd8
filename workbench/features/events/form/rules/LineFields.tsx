import Radio from 'antd/es/radio'
import { eventFields } from '#shared/events/eventFields'
import { waitingMostOf } from '#shared/events/places/pools'
import { Field } from '../../../../ui/fields/Field'
import type { FormPart } from '../formPart'
import { PlacesNumber } from './PlacesNumber'
import { ruleTexts as texts } from './ruleTexts'

/** The four hours that most people need to see a message and answer; one in the last day. */
const USUAL = { hours: 4, lateHours: 1 }
/** A day, in which somebody else may well say that they cannot come. */
const A_DAY = { hours: 24 }

/**
 * 候补: how many may wait, whether the next is asked before a place is theirs, and whether places are saved up for a family
 * for which too few are free.
 */
export function LineFields({ words, faults, isFixed, onChange }: FormPart) {
  const { offer, savesUp, waitingMost, capacity } = words
  const disabled = isFixed('offer')
  const usual = waitingMostOf({ hasWaitlist: true, capacity: capacity ?? 0 })
  return (
    <>
      <div className="rules-panel__few">
        <PlacesNumber
          label={eventFields.waitingMost.label}
          hint={texts.waitingMostHint(usual)}
          isOptional
          disabled={disabled}
          value={waitingMost}
          error={faults.waitingMost}
          onChange={(next) => onChange({ waitingMost: next })}
        />
      </div>
      <Field label={eventFields.offer.label} hint={offer ? texts.askHint : texts.directHint} error={faults.offer}>
        {(control) => (
          <Radio.Group
            {...control}
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
              disabled={disabled}
              value={offer[which]}
              error={faults[`offer.${which}`]}
              onChange={(hours) => onChange({ offer: { ...offer, [which]: hours } })}
            />
          ))}
        </div>
      )}
      <Field
        label={eventFields.savesUp.label}
        hint={savesUp ? texts.savesHint : texts.goesOnHint}
        error={faults.savesUp}
      >
        {(control) => (
          <Radio.Group
            {...control}
            disabled={isFixed('savesUp')}
            value={savesUp ? 'saves' : 'goesOn'}
            options={[
              { value: 'goesOn', label: texts.goesOn },
              { value: 'saves', label: texts.saves },
            ]}
            onChange={({ target }) => onChange({ savesUp: target.value === 'saves' ? A_DAY : null })}
          />
        )}
      </Field>
      {savesUp && (
        <div className="rules-panel__few">
          <PlacesNumber
            label={texts.savesHours}
            disabled={isFixed('savesUp')}
            value={savesUp.hours}
            error={faults['savesUp.hours']}
            onChange={(hours) => onChange({ savesUp: { hours } })}
          />
        </div>
      )}
    </>
  )
}
