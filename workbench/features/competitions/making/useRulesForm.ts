import { useState } from 'react'
import * as v from 'valibot'
import { type CompetitionRules, CompetitionRulesSchema } from '#shared/competitions/play/input'

export const START: CompetitionRules = {
  ...{ name: '个人赛', preset: 'rules2020', roundsTotal: 7, apartRounds: 3, absencesUntilOut: 2 },
}

/** Rules as they are typed, with the first fault of each field once somebody has tried to go on. */
export function useRulesForm(start: CompetitionRules = START) {
  const [rules, setRules] = useState(start)
  const [isAsked, setAsked] = useState(false)
  const checked = v.safeParse(CompetitionRulesSchema, rules)
  const faults = new Map(checked.issues?.map(({ path, message }) => [`${path?.[0]?.key}`, message]))
  return {
    rules,
    faultOf: (field: keyof CompetitionRules) => (isAsked ? faults.get(field) : undefined),
    set: (change: Partial<CompetitionRules>) => setRules((before) => ({ ...before, ...change })),
    take: () => {
      setAsked(true)
      return checked.success ? checked.output : undefined
    },
  }
}

export type RulesForm = ReturnType<typeof useRulesForm>
