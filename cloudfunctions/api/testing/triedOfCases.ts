import { anAnswer } from './laidBefore'

/** What members do about a case of theirs, as somebody tries it on the phone. */
export const triedOfCases = {
  'cases.say': { by: 'member' },
  'cases.sayUnnamed': { by: 'member' },
  'cases.reply': { by: 'member' },
  'cases.rate': { by: 'member', lay: anAnswer },
  'cases.withdraw': { by: 'member' },
} as const
