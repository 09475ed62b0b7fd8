import { type Contract, gives, reads } from '../../contract'
import { ListMembersInput } from './input'
import { rosterScope } from './scope'
import type { MemberPage } from './view'

/** Actions on single rows of the roster. */
export const rowsContract = {
  'membership.list': reads({
    who: 'rosterReader',
    of: rosterScope,
    input: ListMembersInput,
    output: gives<MemberPage>(),
    answers: [401, 403, 403, 200, 403, 200, 200],
    example: { unionId: 'union-e002' },
  }),
} as const satisfies Contract
