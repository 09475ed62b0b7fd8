import Checkbox from 'antd/es/checkbox'
import Radio from 'antd/es/radio'
import { eventFields } from '#shared/events/eventFields'
import { Field } from '../../../../ui/fields/Field'
import type { FormPart } from '../formPart'
import type { TeamWords } from '../ruleWords'
import { PlacesNumber } from './PlacesNumber'
import { ruleTexts as texts } from './ruleTexts'

const PAIR: TeamWords = { kind: 'pair', least: 2, most: 2, women: null, colleagues: false, hours: 24 }
/** A table-tennis team: four who play, and one who may step in. */
const TEAM: TeamWords = { kind: 'team', least: 4, most: 5, women: 1, colleagues: true, hours: 72 }

type Together = 'alone' | TeamWords['kind']

function begunAs(how: Together): TeamWords | null {
  if (how === 'alone') return null
  return how === 'pair' ? PAIR : TEAM
}

/** 结对或组队: how many come together on one place, who they must be, and how long it is held for who is missing. */
export function TeamField({ words: { team }, faults, isFixed, onChange }: FormPart) {
  const disabled = isFixed('team')
  const set = (part: Partial<TeamWords>) => team && onChange({ team: { ...team, ...part } })
  const hint = team && (team.kind === 'pair' ? texts.pairHint : texts.teamHint)
  return (
    <>
      <Field label={eventFields.team.label} hint={hint ?? undefined} error={faults.team}>
        {(control) => (
          <Radio.Group
            {...control}
            disabled={disabled}
            value={team?.kind ?? 'alone'}
            options={(['alone', 'pair', 'team'] as const).map((value) => ({ value, label: texts.team[value] }))}
            onChange={({ target }) => onChange({ team: begunAs(target.value) })}
          />
        )}
      </Field>
      {team && (
        <>
          <div className="rules-panel__numbers">
            {numbersOf(team).map((which) => (
              <PlacesNumber
                key={which}
                label={texts.teamOf[which]}
                min={which === 'least' || which === 'most' ? 2 : 1}
                isOptional={which === 'women'}
                disabled={disabled}
                value={team[which]}
                error={faults[`team.${which}`]}
                onChange={(number) => set({ [which]: number })}
              />
            ))}
          </div>
          <p className="quiet">{texts.teamRules}</p>
          <Checkbox
            disabled={disabled}
            checked={team.colleagues}
            onChange={({ target }) => set({ colleagues: target.checked })}
          >
            {texts.colleagues}
          </Checkbox>
        </>
      )}
    </>
  )
}

type TeamNumber = keyof typeof texts.teamOf

/** Two are a pair, so its size is not asked. */
function numbersOf({ kind }: TeamWords): TeamNumber[] {
  return kind === 'pair' ? ['women', 'hours'] : ['least', 'most', 'women', 'hours']
}
