import { useState } from 'react'
import * as v from 'valibot'
import {
  type CompetitionRules,
  CompetitionRulesSchema,
  StageRulesSchema,
  type StageRulesTyped,
} from '#shared/competitions/play/input'

export const START: CompetitionRules = {
  ...{ name: '个人赛', preset: 'rules2020', roundsTotal: 7, apartRounds: 3, absencesUntilOut: 2 },
  ...{ tables: null, minutes: null, clock: null },
}
export const STAGES_START: StageRulesTyped = {
  ...{ name: '男子单打', kind: 'groups', bestOf: 5, groups: 4, qualifiers: 2, placement: 4 },
  ...{ tables: 4, minutes: 25, restMinutes: 10, pauses: [] },
}
/** A match between teams takes longer than one of two. */
export const TEAM_START: Partial<StageRulesTyped> = { name: '团体赛', groups: 1, minutes: 90 }

/** There are fewer teams than players. */
export const TEAM_GROUPS: Partial<StageRulesTyped> = { groups: 2, qualifiers: 2 }

/** Rules as they are typed, with the first fault of each field once somebody has tried to go on. */
function useTypedRules<Rules extends object>(schema: v.GenericSchema<unknown, Rules>, start: Rules) {
  const [rules, setRules] = useState(start)
  const [isAsked, setAsked] = useState(false)
  const checked = v.safeParse(schema, rules)
  const faults = new Map(checked.issues?.map(({ path, message }) => [`${path?.[0]?.key}`, message]))
  return {
    rules,
    faultOf: (field: keyof Rules & string) => (isAsked ? faults.get(field) : undefined),
    set: (change: Partial<Rules>) => setRules((before) => ({ ...before, ...change })),
    take: () => {
      setAsked(true)
      return checked.success ? checked.output : undefined
    },
  }
}

export function useRulesForm(start: CompetitionRules = START) {
  return useTypedRules<CompetitionRules>(CompetitionRulesSchema, start)
}

export function useStageRulesForm(start: StageRulesTyped = STAGES_START) {
  return useTypedRules<StageRulesTyped>(StageRulesSchema, start)
}

export type RulesForm = ReturnType<typeof useRulesForm>
export type StageRulesForm = ReturnType<typeof useStageRulesForm>
