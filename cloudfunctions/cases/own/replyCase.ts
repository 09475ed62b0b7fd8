import type { Context } from '#server/context'
import type { Input, Output } from '#shared/api'
import type { Case } from '#shared/cases/case'
import { promiseAfterReply } from '#shared/cases/promise'
import { tellOfficers } from '../tell'
import { moveOwn } from './ownCase'

/** 补充. Words of whoever asked; after a question of the officer's the promise leaves them two working days at least. */
export async function replyCase(
  { which, text }: Input<'cases.reply'>,
  context: Context
): Promise<Output<'cases.reply'>> {
  const { store, now } = context
  return moveOwn(context, {
    which,
    isDone: ({ steps }) => steps.at(-1)?.deed === 'replied' && steps.at(-1)?.words === text,
    move: (found) => ({
      ...{ move: 'reply', step: { deed: 'replied', words: text } },
      also: longerAfterAsked(found, now),
    }),
    after: (moved) =>
      tellOfficers(store, { found: moved, told: 'replied', to: moved.owner ? [moved.owner.id] : [], now }),
  })
}

/** What a question of the officer's leaves whoever answers it: two working days at least. */
export function longerAfterAsked({ state, dueAt }: Pick<Case, 'state' | 'dueAt'>, now: number): Partial<Case> {
  const until = promiseAfterReply(dueAt, now)
  return state === 'asked' && until > dueAt ? { dueAt: until, told: [] } : {}
}
