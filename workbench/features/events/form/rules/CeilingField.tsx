import Radio from 'antd/es/radio'
import { eventFields } from '#shared/events/eventFields'
import { Field } from '../../../../ui/fields/Field'
import type { FormPart } from '../formPart'
import { PlacesNumber } from './PlacesNumber'
import { ruleTexts as texts } from './ruleTexts'

type Of = 'none' | 'union' | 'enterprise' | 'chair'

/** 每家上限: at most so many places for one union, or one enterprise. */
export function CeilingField({ words: { ceiling }, faults, isFixed, onChange }: FormPart) {
  const disabled = isFixed('ceiling')
  const most = ceiling?.byChair ? null : (ceiling?.most ?? null)
  const choose = (of: Of) => {
    if (of === 'none') return onChange({ ceiling: null })
    onChange({ ceiling: of === 'chair' ? { of: 'union', most: 1, byChair: true } : { of, most } })
  }
  return (
    <div className="rules-panel__pair">
      <Field label={eventFields.ceiling.label} hint={ceiling?.byChair && texts.byChairHint} error={faults.ceiling}>
        {(control) => (
          <Radio.Group
            {...control}
            disabled={disabled}
            value={ceiling?.byChair ? 'chair' : (ceiling?.of ?? 'none')}
            options={[
              { value: 'none', label: texts.noCeiling },
              { value: 'union', label: texts.ceilingOf.union },
              { value: 'enterprise', label: texts.ceilingOf.enterprise },
              { value: 'chair', label: texts.byChair },
            ]}
            onChange={({ target }) => choose(target.value)}
          />
        )}
      </Field>
      {ceiling && !ceiling.byChair && (
        <PlacesNumber
          label={texts.most}
          disabled={disabled}
          value={ceiling.most}
          error={faults['ceiling.most']}
          onChange={(most) => onChange({ ceiling: { ...ceiling, most } })}
        />
      )}
    </div>
  )
}
