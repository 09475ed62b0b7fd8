import type { CaseState } from '#shared/cases/case'
import type { StateTone } from '../../ui/states/StateTag'

const TONES: Record<CaseState, StateTone> = {
  received: 'mute',
  taken: 'warn',
  asked: 'live',
  answered: 'good',
  reopened: 'bad',
  rated: 'end',
  closed: 'end',
  withdrawn: 'end',
}

export function stateTone(state: CaseState): StateTone {
  return TONES[state]
}
