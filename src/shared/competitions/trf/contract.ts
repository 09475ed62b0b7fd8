import { type Contract, does, gives } from '../../contract'
import { competitionIdOf } from '../play/competition'
import { BringReportInput } from '../play/input'

/** TRF 文件. A competition that was begun elsewhere goes on here. */
export const reportContract = {
  'competitions.bring': does({
    who: 'organiser',
    of: ({ eventId }) => ({ kind: 'event', id: eventId }),
    name: '用 TRF 文件办一项比赛',
    about: ({ newKey }) => competitionIdOf(newKey),
    input: BringReportInput,
    output: gives<{ competitionId: string; entered: number; rounds: number }, 'trf_wrong'>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: {
      ...{ name: '个人赛', preset: 'rules2020', roundsTotal: 7, apartRounds: 3, absencesUntilOut: 2 },
      eventId: 'cup',
      newKey: '0123456789abcdee',
      report: '001 ',
    },
  }),
} as const satisfies Contract
