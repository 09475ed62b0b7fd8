import { type Contract, does, gives, Nothing, reads } from '../contract'
import type { Page } from '../page'
import { NotFollowingInput } from './input'
import { AnswerLetterInput, LayAsideInput, type LetterRow, ListLettersInput } from './letter'
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
  'account.letters': reads({
    who: 'officer',
    input: ListLettersInput,
    output: gives<Page<LetterRow>>(),
    answers: [401, 403, 403, 403, 403, 200, 200],
    example: {},
  }),
  'account.answerLetter': does({
    who: 'officer',
    name: '回复来信',
    about: ({ letterId }) => letterId,
    input: AnswerLetterInput,
    output: gives<{ answered: true; remark?: string }, 'letter_settled' | 'answer_too_late' | 'answer_refused'>(),
    answers: [401, 403, 403, 403, 403, 404, 404],
    example: { letterId: '0'.repeat(32), text: '周三下午来，带身份证' },
  }),
  'account.layAside': does({
    who: 'officer',
    name: '来信不用回',
    about: ({ letterId }) => letterId,
    input: LayAsideInput,
    output: gives<{ aside: boolean }, 'letter_settled'>(),
    answers: [401, 403, 403, 403, 403, 404, 404],
    example: { letterId: '0'.repeat(32), aside: true },
  }),
} as const satisfies Contract
