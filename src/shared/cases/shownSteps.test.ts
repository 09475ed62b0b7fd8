import type { CaseDeed } from './case'
import { shownSteps } from './shownSteps'

test('photos one after the other are one step, those after something else another', () => {
  const deeds: CaseDeed[] = ['said', 'showed', 'showed', 'asked', 'showed']
  const steps = deeds.map((deed, at) => ({ deed, at, level: 'station' as const }))
  expect(shownSteps(steps).map(({ at }) => at)).toEqual([0, 2, 3, 4])
})
