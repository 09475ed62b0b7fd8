import Input from 'antd/es/input'
import Select from 'antd/es/select'
import { MAX_GROUPS, type StageRulesTyped } from '#shared/competitions/play/input'
import type { TeamRules } from '#shared/competitions/teams/teamRules'
import { Field } from '../../../ui/fields/Field'
import { NumberBox } from '../../../ui/fields/NumberBox'
import { stageTexts as texts } from '../stages/stageTexts'
import { teamTexts } from '../stages/teamTexts'
import { competitionTexts } from '../texts'
import { PausesField } from './PausesField'
import type { StageRulesForm } from './useRulesForm'

type NumberField = 'groups' | 'qualifiers' | 'tables' | 'minutes' | 'restMinutes'

const BOUNDS: Record<NumberField, [least: number, most: number]> = {
  groups: [1, MAX_GROUPS],
  qualifiers: [1, 4],
  tables: [1, 40],
  minutes: [5, 120],
  restMinutes: [0, 60],
}

interface Props {
  form: StageRulesForm
  teams?: TeamRules | undefined
  /** Set where the number of boards may still change. */
  onBoards?: (boards: number) => void
}

/** What is settled of a table tennis competition: games, groups, who goes on, tables and time. */
export function StageRulesFields({ form, teams, onBoards }: Props) {
  const { rules, faultOf, set } = form
  return (
    <>
      <Field label={competitionTexts.name} hint={competitionTexts.nameHint} error={faultOf('name')}>
        {(control) => <Input {...control} value={rules.name} onChange={({ target }) => set({ name: target.value })} />}
      </Field>
      {teams?.order === 'boards' ? (
        <Field label={teamTexts.boardCount} hint={teamTexts.boardCountHint}>
          {(control) => (
            <NumberBox
              {...{ ...control, min: 2, max: 10, precision: 0, value: teams.boards, disabled: !onBoards }}
              onChange={(boards) => onBoards?.(boards ?? 2)}
            />
          )}
        </Field>
      ) : (
        <Field label={texts.bestOf}>
          {(control) => (
            <Select
              {...control}
              value={rules.bestOf}
              options={([3, 5, 7] as const).map((value) => ({ value, label: texts.bestOfOption(value) }))}
              onChange={(bestOf: StageRulesTyped['bestOf']) => set({ bestOf })}
              style={{ width: '100%' }}
            />
          )}
        </Field>
      )}
      {rules.kind === 'groups' && (
        <>
          <NumberLine form={form} field="groups" label={texts.groups} hint={texts.groupsHint} />
          <NumberLine form={form} field="qualifiers" label={teams ? teamTexts.qualifiers : texts.qualifiers} />
        </>
      )}
      {rules.kind !== 'roundRobin' && (
        <Field label={texts.placement}>
          {(control) => (
            <Select
              {...control}
              value={rules.placement}
              options={([2, 4, 8] as const).map((value) => ({ value, label: texts.placements[value] ?? '' }))}
              onChange={(placement: StageRulesTyped['placement']) => set({ placement })}
              style={{ width: '100%' }}
            />
          )}
        </Field>
      )}
      {rules.kind !== 'roundRobin' && teams?.order === 'boards' && <p className="quiet">{teamTexts.equalBoards}</p>}
      <NumberLine form={form} field="tables" label={texts.tables} />
      <NumberLine form={form} field="minutes" label={texts.minutes} hint={texts.minutesHint} />
      <NumberLine form={form} field="restMinutes" label={texts.rest} />
      <PausesField pauses={rules.pauses ?? []} error={faultOf('pauses')} onChange={(pauses) => set({ pauses })} />
    </>
  )
}

interface LineProps {
  form: StageRulesForm
  field: NumberField
  label: string
  hint?: string
}

function NumberLine({ form: { rules, faultOf, set }, field, label, hint }: LineProps) {
  const [min, max] = BOUNDS[field]
  return (
    <Field label={label} error={faultOf(field)} {...(hint && { hint })}>
      {(control) => (
        <NumberBox
          {...{ ...control, min, max, precision: 0, value: rules[field] }}
          onChange={(value) => set({ [field]: value ?? min })}
        />
      )}
    </Field>
  )
}
