import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { letterTasks } from './letterTasks'

/** 不用回. Lays a letter aside that asks for no answer, or takes it up again. */
export async function layAside(
  { letterId, aside }: Input<'account.layAside'>,
  { store, person, now, line }: PersonContext
): Promise<Output<'account.layAside'>> {
  await store.letters.get(letterId)
  const changed = aside
    ? await store.letters.change(
        { _id: letterId, state: 'waiting' },
        { state: 'aside', aside: { by: person.name, at: now } }
      )
    : await store.letters.change({ _id: letterId, state: 'aside' }, { state: 'waiting', aside: _.remove() })
  if (changed === 0) return refused('letter_settled')
  await letterTasks.note(store, letterId)
  line.say({ remark: aside ? '等回 → 不用回' : '不用回 → 等回' })
  return done({ aside })
}
