import type { Context } from '#server/context'
import type { Input, Output } from '#shared/api'
import { levelAbove } from '#shared/cases/case'
import { promiseOf } from '#shared/cases/promise'
import { handlersAt } from '../handlers'
import { tellOfficers } from '../tell'
import { DROPPED, moveOwn } from './ownCase'

/**
 * 三张脸. A bad one with a word more opens the case again, at the level above and with a promise of its own; above the federation there
 * is nobody, and the case ends with what was said.
 */
export async function rateCase(
  { which, face, more }: Input<'cases.rate'>,
  context: Context
): Promise<Output<'cases.rate'>> {
  const { store, now } = context
  const words = more !== undefined && { words: more }
  return moveOwn(context, {
    which,
    isDone: ({ steps }) => {
      const last = steps.at(-1)
      return (last?.deed === 'rated' || last?.deed === 'reopened') && last.face === face
    },
    move: ({ kind, level, counselOnly }) => {
      // What is kept for counsel stays with counsel.
      const above = counselOnly ? level : levelAbove(level)
      if (face !== 'bad' || !more || !above)
        return { move: 'rate', step: { deed: 'rated', face, ...words }, also: { face } }
      const also = { level: above, dueAt: promiseOf(kind, now), told: [] }
      return { move: 'reopen', step: { deed: 'reopened', face, ...words }, also }
    },
    drops: ({ state }) => (state === 'reopened' ? DROPPED : {}),
    after: async (moved) => {
      if (moved.state !== 'reopened') return
      const handlers = await handlersAt(store, moved)
      await tellOfficers(store, { found: moved, told: 'reopened', to: handlers.map(({ id }) => id), now })
    },
  })
}
