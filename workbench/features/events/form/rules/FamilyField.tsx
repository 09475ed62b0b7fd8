import Input from 'antd/es/input'
import Radio from 'antd/es/radio'
import { eventFields } from '#shared/events/eventFields'
import { Field } from '../../../../ui/fields/Field'
import type { FormPart } from '../formPart'
import type { FamilyWords } from '../ruleWords'
import { PlacesNumber } from './PlacesNumber'
import { ruleTexts as texts } from './ruleTexts'

/** A class for children of primary school, one of them with one parent. */
const USUAL: FamilyWords = { youngest: 6, oldest: 12, least: 1, most: 1, food: '', care: ['', '', ''] }

type With = 'alone' | 'may' | 'must'

/** 带家人: nobody, whoever wants to, or at least one; how old they are, and what their guardian should know. */
export function FamilyField({ words: { family }, faults, isFixed, onChange }: FormPart) {
  const disabled = isFixed('family')
  const set = (part: Partial<FamilyWords>) => onChange({ family: { ...(family ?? USUAL), ...part } })
  const choose = (how: With) => (how === 'alone' ? onChange({ family: null }) : set({ least: how === 'must' ? 1 : 0 }))
  return (
    <>
      <Field label={eventFields.family.label} hint={family ? texts.familyHint : undefined} error={faults.family}>
        {(control) => (
          <Radio.Group
            {...control}
            disabled={disabled}
            value={family ? (family.least === 1 ? 'must' : 'may') : 'alone'}
            options={(['alone', 'may', 'must'] as const).map((value) => ({ value, label: texts.family[value] }))}
            onChange={({ target }) => choose(target.value)}
          />
        )}
      </Field>
      {family && (
        <>
          <div className="rules-panel__numbers">
            {(['youngest', 'oldest', 'most'] as const).map((which) => (
              <PlacesNumber
                key={which}
                label={texts.familyOf[which]}
                min={which === 'most' ? 1 : 0}
                disabled={disabled}
                value={family[which]}
                error={faults[`family.${which}`]}
                onChange={(number) => set({ [which]: number })}
              />
            ))}
          </div>
          <Field label={texts.food} hint={texts.foodHint} error={faults['family.food']} optional>
            {(control) => (
              <Input
                {...control}
                disabled={disabled}
                maxLength={40}
                value={family.food}
                onChange={({ target }) => set({ food: target.value })}
              />
            )}
          </Field>
          <Field label={texts.care} hint={texts.careHint} error={faults['family.care']} optional>
            {(control) => (
              <div className="rules-panel__lines">
                {family.care.map((line, index) => (
                  <Input
                    // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place alone
                    key={index}
                    id={index === 0 ? control.id : undefined}
                    aria-describedby={control['aria-describedby']}
                    aria-label={texts.careLine(index + 1)}
                    disabled={disabled}
                    maxLength={40}
                    value={line}
                    onChange={({ target }) =>
                      set({ care: family.care.map((each, place) => (place === index ? target.value : each)) })
                    }
                  />
                ))}
              </div>
            )}
          </Field>
        </>
      )}
    </>
  )
}
