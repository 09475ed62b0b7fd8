import { type Contract, gives, owns, reads } from '../../contract'
import type { WhoRefusal } from '../fairness/decideWho'
import { EventMemberInput } from '../input'
import type { ConditionRefusal, Place } from '../registration'
import { JoinTeamInput, ReadTeamInput } from './input'
import type { TeamView } from './view'

const EVENT = { eventId: 'cup' }
const INVITED = { ...EVENT, team: 't00000000000', code: 'aaaaaaaaaaaa' }

/** 结对与组队. What people do in their team, and about one to which they are invited. */
export const teamContract = {
  'events.team': reads({
    who: 'person',
    input: ReadTeamInput,
    output: gives<TeamView, 'team_gone'>(),
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: INVITED,
  }),
  'events.joinTeam': owns({
    who: 'person',
    input: JoinTeamInput,
    output: gives<
      Place,
      | ConditionRefusal
      | WhoRefusal
      | 'answer_wrong'
      | 'answer_file_gone'
      | 'form_changed'
      | 'team_gone'
      | 'team_full'
      | 'team_needs_women'
      | 'team_colleagues'
      | 'in_otherwise'
      | 'taken_out'
    >(),
    collects: true,
    answers: [401, 200, 200, 200, 200, 200, 200],
    example: { ...INVITED, answers: {} },
  }),
  'events.leadTeam': owns({
    who: 'member',
    input: EventMemberInput,
    output: gives<{ captain: string }, 'not_captain' | 'not_in_team' | 'begun_team'>(),
    answers: [401, 403, 200, 403, 403, 403, 403],
    example: { ...EVENT, memberId: 'm-Wang' },
  }),
  'events.dropMate': owns({
    who: 'member',
    input: EventMemberInput,
    output: gives<{ dropped: true }, 'not_captain' | 'begun_team'>(),
    answers: [401, 403, 200, 403, 403, 403, 403],
    example: { ...EVENT, memberId: 'm-Wang' },
  }),
} as const satisfies Contract
