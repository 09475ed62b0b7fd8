import { type Contract, does, gives, Nothing, reads } from '../contract'
import type { Page } from '../page'
import { NotFollowingInput } from './input'
import type { AccountView, NotFollowingRow } from './view'

export const accountContract = {
  'account.get': reads({
    who: 'officer',
    input: Nothing,
    output: gives<AccountView>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: {},
  }),
  'account.recheck': does({
    who: 'officer',
    name: '重新查公众号权限',
    about: () => 'account',
    input: Nothing,
    output: gives<{ askedAt: number }>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: {},
  }),
  'account.notFollowing': reads({
    who: 'officer',
    input: NotFollowingInput,
    output: gives<Page<NotFollowingRow>>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: { unionId: 'union-c01' },
  }),
} as const satisfies Contract
