import Radio from 'antd/es/radio'
import { eventFields } from '#shared/events/eventFields'
import { Field } from '../../../../ui/fields/Field'
import type { FormPart } from '../formPart'
import { ruleTexts as texts } from './ruleTexts'

const WAYS = ['none', 'chair', 'organiser', 'both'] as const

/** 报名审批: who looks at a sign-up while its place is kept. */
export function ApprovalField({ words: { approval }, faults, isFixed, onChange }: FormPart) {
  return (
    <Field label={eventFields.approval.label} hint={approval ? texts.approvalHint : undefined} error={faults.approval}>
      {(control) => (
        <Radio.Group
          {...control}
          disabled={isFixed('approval')}
          value={approval ?? 'none'}
          options={WAYS.map((value) => ({ value, label: texts.approvals[value] }))}
          onChange={({ target }) => onChange({ approval: target.value === 'none' ? null : target.value })}
        />
      )}
    </Field>
  )
}
