import type { CaseStep } from './case'

/** Steps as they are shown: photos that were added one after the other are one. */
export function shownSteps(steps: readonly CaseStep[]): CaseStep[] {
  return steps.filter(({ deed }, index) => deed !== 'showed' || steps[index + 1]?.deed !== 'showed')
}
