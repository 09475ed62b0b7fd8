import { type CaseState, caseStateName } from '#shared/cases/case'

type Tone = 'good' | 'warn' | 'live' | 'mute' | 'wait' | 'end' | 'bad'

const TONES: Record<CaseState, Tone> = {
  received: 'wait',
  taken: 'warn',
  asked: 'live',
  answered: 'good',
  reopened: 'warn',
  rated: 'end',
  closed: 'end',
  withdrawn: 'mute',
}

/** The state of a case as sign and word. */
export function caseTag(state: CaseState): { tone: Tone; text: string } {
  return { tone: TONES[state], text: caseStateName[state] }
}
