import { type Contract, does, gives, Nothing } from '../contract'

export const followersContract = {
  'followers.sync': does({
    who: 'officer',
    name: '核对关注者名单',
    about: () => 'followers',
    input: Nothing,
    output: gives<{ askedAt: number }, 'sync_running'>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: {},
  }),
} as const satisfies Contract
