import Input from 'antd/es/input'
import Select from 'antd/es/select'
import { MAX_ROUNDS } from '#shared/competitions/play/input'
import { PRESET_IDS, type PresetId, presetOf } from '#shared/competitions/preset'
import { tiebreakName } from '#shared/competitions/standings/tiebreak'
import { Field } from '../../../ui/fields/Field'
import { NumberBox } from '../../../ui/fields/NumberBox'
import { competitionTexts as texts } from '../texts'
import { ClockField } from './ClockField'
import type { RulesForm } from './useRulesForm'

const PRESETS = PRESET_IDS.map((value) => ({ value, label: presetOf(value).name }))

/** What is settled before the first round: name, regulation, rounds, who keeps apart, and who is out. */
export function RulesFields({ form: { rules, faultOf, set } }: { form: RulesForm }) {
  const order = presetOf(rules.preset).tiebreaks.map((tiebreak) => tiebreakName[tiebreak])
  return (
    <>
      <Field label={texts.name} hint={texts.nameHint} error={faultOf('name')}>
        {(control) => <Input {...control} value={rules.name} onChange={({ target }) => set({ name: target.value })} />}
      </Field>
      <Field label={texts.preset} hint={texts.presetHint(order.join('、'))}>
        {(control) => (
          <Select
            {...control}
            value={rules.preset}
            options={PRESETS}
            onChange={(preset: PresetId) => set({ preset })}
            style={{ width: '100%' }}
          />
        )}
      </Field>
      <Field label={texts.rounds} hint={texts.roundsHint} error={faultOf('roundsTotal')}>
        {(control) => (
          <NumberBox
            {...{ ...control, min: 1, max: MAX_ROUNDS, precision: 0, value: rules.roundsTotal }}
            onChange={(roundsTotal) => set({ roundsTotal: roundsTotal ?? 0 })}
          />
        )}
      </Field>
      <Field label={texts.apart} hint={texts.apartHint} error={faultOf('apartRounds')}>
        {(control) => (
          <NumberBox
            {...{ ...control, min: 0, max: MAX_ROUNDS, precision: 0, value: rules.apartRounds }}
            onChange={(apartRounds) => set({ apartRounds: apartRounds ?? 0 })}
          />
        )}
      </Field>
      <Field label={texts.absences} hint={texts.absencesHint} error={faultOf('absencesUntilOut')}>
        {(control) => (
          <NumberBox
            {...{ ...control, min: 1, max: 5, precision: 0, value: rules.absencesUntilOut }}
            onChange={(absencesUntilOut) => set({ absencesUntilOut })}
          />
        )}
      </Field>
      <Field label={texts.hallTables} hint={texts.hallTablesHint} error={faultOf('tables')}>
        {(control) => (
          <NumberBox
            {...{ ...control, min: 1, max: 500, precision: 0, value: rules.tables ?? null }}
            onChange={(tables) => set({ tables })}
          />
        )}
      </Field>
      <Field label={texts.gameMinutes} hint={texts.gameMinutesHint} error={faultOf('minutes')}>
        {(control) => (
          <NumberBox
            {...{ ...control, min: 5, max: 300, precision: 0, value: rules.minutes ?? null }}
            onChange={(minutes) => set({ minutes })}
          />
        )}
      </Field>
      <ClockField clock={rules.clock ?? null} onChange={(clock) => set({ clock })} />
    </>
  )
}
