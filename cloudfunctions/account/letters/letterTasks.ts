import { THE_STREET } from '#shared/access/role'
import { ANSWER_WITHIN_MS, type Letter } from '#shared/account/letter'
import { waitsFor } from '../../tasks/feature'

/** 等回的来信. A letter waits until somebody has settled it, and no longer than WeChat takes an answer. */
export const letterTasks = waitsFor<Pick<Letter, 'id' | 'state' | 'at'>>({
  kinds: ['letters'],
  walk: ({ letters }) => letters.walk({ where: { state: 'waiting' }, fields: ['state', 'at'] }),
  find: ({ letters }, id) => letters.find(id),
  waiting: ({ id, state, at }) =>
    state === 'waiting'
      ? [
          {
            kind: 'letters',
            subject: id,
            scope: THE_STREET,
            since: at,
            due: at + ANSWER_WITHIN_MS,
            until: at + ANSWER_WITHIN_MS,
          },
        ]
      : [],
})
