import Radio from 'antd/es/radio'
import Select from 'antd/es/select'
import { eventFields } from '#shared/events/eventFields'
import { MEMBER_TAGS, memberTagName, POSITIONS, positionName } from '#shared/membership/member'
import { Field } from '../../../../ui/fields/Field'
import type { FormPart } from '../formPart'
import type { OnlyWords } from '../peopleRuleWords'
import { PlacesNumber } from '../rules/PlacesNumber'
import './ConditionFields.css'
import { conditionTexts as texts } from './conditionTexts'

const POSTS = POSITIONS.map((value) => ({ value, label: positionName[value] }))
const TAGS = MEMBER_TAGS.map((value) => ({ value, label: memberTagName[value] }))
const EDITIONS = (['all', 'never', 'before'] as const).map((value) => ({ value, label: texts.editions[value] }))

/** 参加条件: posts, tags, earlier editions and ages; what is left empty asks nothing. */
export function ConditionFields({ words: { only }, faults, isFixed, onChange }: FormPart) {
  const disabled = isFixed('only')
  const set = (part: Partial<OnlyWords>) => onChange({ only: { ...only, ...part } })
  return (
    <section className="condition-fields">
      <h3 className="rules-panel__head">{eventFields.only.label}</h3>
      <div className="condition-fields__pair">
        <Field label={texts.positions} hint={texts.positionsHint} optional>
          {(control) => (
            <Select
              {...control}
              mode="multiple"
              disabled={disabled}
              placeholder={texts.anybody}
              value={only.positions}
              options={POSTS}
              onChange={(positions) => set({ positions })}
              style={{ width: '100%' }}
            />
          )}
        </Field>
        <Field label={texts.tags} hint={texts.tagsHint} optional>
          {(control) => (
            <Select
              {...control}
              mode="multiple"
              disabled={disabled}
              placeholder={texts.anybody}
              value={only.tags}
              options={TAGS}
              onChange={(tags) => set({ tags })}
              style={{ width: '100%' }}
            />
          )}
        </Field>
      </div>
      <Field label={texts.editionsLabel} hint={texts.editionsHint}>
        {(control) => (
          <Radio.Group
            {...control}
            disabled={disabled}
            value={only.editions}
            options={EDITIONS}
            onChange={({ target }) => set({ editions: target.value })}
          />
        )}
      </Field>
      <div className="condition-fields__ages">
        {(['youngest', 'oldest'] as const).map((which) => (
          <PlacesNumber
            key={which}
            label={texts.ages[which]}
            hint={texts.agesHint[which]}
            isOptional
            min={0}
            disabled={disabled}
            value={only.ages[which]}
            error={faults[`only.ages.${which}`] ?? (which === 'oldest' ? faults['only.ages'] : undefined)}
            onChange={(age) => set({ ages: { ...only.ages, [which]: age } })}
          />
        ))}
      </div>
    </section>
  )
}
