import Switch from 'antd/es/switch'
import { useId } from 'react'
import { eventFields } from '#shared/events/eventFields'
import type { FormPart } from '../formPart'
import type { FairnessWords } from '../peopleRuleWords'
import { PlacesNumber } from '../rules/PlacesNumber'
import './ConditionFields.css'
import { conditionTexts as texts } from './conditionTexts'

/** Days that are set when the rule is switched on. */
const USUAL_DAYS = 90

/** 轮流的规矩: once a year, and a pause after two absences. */
export function FairnessFields({ words: { fairness }, faults, isFixed, onChange }: FormPart) {
  const once = useId()
  const pauses = useId()
  const disabled = isFixed('fairness')
  const set = (part: Partial<FairnessWords>) => onChange({ fairness: { ...fairness, ...part } })
  return (
    <section>
      <h3 className="rules-panel__head">{eventFields.fairness.label}</h3>
      <div className="event-form__switch">
        <Switch
          id={once}
          disabled={disabled}
          checked={fairness.onceAYear}
          onChange={(onceAYear) => set({ onceAYear })}
        />
        <label htmlFor={once}>
          {texts.onceAYear}
          <small>{texts.onceAYearHint}</small>
        </label>
      </div>
      <div className="event-form__switch">
        <Switch
          id={pauses}
          disabled={disabled}
          checked={fairness.pauses}
          onChange={(next) => set({ pauses: next, pauseDays: fairness.pauseDays ?? USUAL_DAYS })}
        />
        <label htmlFor={pauses}>
          {texts.pauses}
          <small>{texts.pausesHint}</small>
        </label>
      </div>
      {fairness.pauses && (
        <div className="condition-fields__days">
          <PlacesNumber
            label={texts.pauseDays}
            disabled={disabled}
            value={fairness.pauseDays}
            error={faults['fairness.pauseDays']}
            onChange={(pauseDays) => set({ pauseDays })}
          />
        </div>
      )}
    </section>
  )
}
