import Radio from 'antd/es/radio'
import Select from 'antd/es/select'
import Switch from 'antd/es/switch'
import { useId } from 'react'
import { unionKindName } from '#shared/directory/directory'
import { eventFields } from '#shared/events/eventFields'
import { Field } from '../../../../ui/fields/Field'
import { NumberBox } from '../../../../ui/fields/NumberBox'
import { Panel } from '../../../../ui/Panel'
import { useUnions } from '../../../../useUnions'
import { InvitedField } from '../../invited/InvitedField'
import { ConditionFields } from '../conditions/ConditionFields'
import type { FormPart } from '../formPart'
import { formTexts as texts } from '../formTexts'
import { HandOverField } from '../rules/HandOverField'

const WHO = ['everyone', 'members', 'unions', 'invited'] as const

export function WhoPanel(part: FormPart) {
  const { words, faults, isFixed, onChange } = part
  const waitlist = useId()
  const hint = {
    everyone: texts.everyoneHint,
    members: texts.membersHint,
    unions: texts.unionsHint,
    invited: texts.invitedHint,
  }[words.openTo]
  return (
    <Panel title={texts.sectionWho}>
      <div className="event-form__pair event-form__pair--narrow">
        <Field
          label={eventFields.capacity.label}
          hint={words.sessions.length > 0 ? texts.capacityOfSessions : texts.capacityHint}
          error={words.sessions.length > 0 ? undefined : faults.capacity}
        >
          {(control) => (
            <NumberBox
              {...control}
              disabled={isFixed('capacity') || words.sessions.length > 0}
              min={1}
              precision={0}
              value={words.capacity}
              onChange={(capacity) => onChange({ capacity })}
              style={{ width: '100%' }}
            />
          )}
        </Field>
        <div className="event-form__switch">
          <Switch
            id={waitlist}
            disabled={isFixed('hasWaitlist')}
            checked={words.hasWaitlist}
            onChange={(hasWaitlist) => onChange({ hasWaitlist })}
          />
          <label htmlFor={waitlist}>
            {eventFields.hasWaitlist.label}
            <small>{texts.hasWaitlistHint}</small>
          </label>
        </div>
      </div>
      <Field label={eventFields.openTo.label} hint={hint}>
        {(control) => (
          <Radio.Group
            {...control}
            disabled={isFixed('openTo')}
            value={words.openTo}
            options={WHO.map((value) => ({ value, label: texts[value] }))}
            onChange={({ target }) => onChange({ openTo: target.value })}
          />
        )}
      </Field>
      {words.openTo === 'unions' && (
        <UnionsField
          value={words.unionIds}
          error={faults['openTo.unionIds']}
          disabled={isFixed('openTo')}
          onChange={(unionIds) => onChange({ unionIds })}
        />
      )}
      {words.openTo === 'invited' && (
        <InvitedField
          memberIds={words.memberIds}
          error={faults['openTo.memberIds']}
          disabled={isFixed('openTo')}
          onChange={(memberIds) => onChange({ memberIds })}
        />
      )}
      <ConditionFields {...part} />
      <HandOverField {...part} />
    </Panel>
  )
}

interface UnionsFieldProps {
  value: string[]
  error: string | undefined
  disabled: boolean
  onChange: (unionIds: string[]) => void
}

function UnionsField({ value, error, disabled, onChange }: UnionsFieldProps) {
  const { unions, waiting } = useUnions(true)
  return (
    <Field label={texts.chooseUnions} hint={texts.unionsCount(value.length)} error={error}>
      {(control) => (
        <Select
          {...control}
          mode="multiple"
          disabled={disabled}
          loading={waiting}
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={texts.unionsPlaceholder}
          value={waiting ? [] : value}
          options={unions.map(({ id, name, kind }) => ({ value: id, label: name, title: unionKindName[kind] }))}
          onChange={onChange}
          style={{ width: '100%' }}
        />
      )}
    </Field>
  )
}
